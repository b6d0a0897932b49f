"""Limits shared by all processes of a Redis: one task asks for all waiting calls; without Redis nothing is sent.

Only that task talks to Redis, so that a cancelled caller leaves no reply behind for another.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.errors import RateLimiterUnavailable
from pinterest_async_overrides.limits.queue.fair_queue import Line, Waiter, drawn
from pinterest_async_overrides.limits.queue.waiters import MARGIN, Waiting
from pinterest_async_overrides.limits.redis.permit import FEWEST, Gate, SharedPermit
from pinterest_async_overrides.limits.redis.protocol import Conversation, Ended
from pinterest_async_overrides.limits.status import QuotaStatus, closed, refusal, status

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.buckets import Bucket, Routes
    from pinterest_async_overrides.limits.settings import RateLimits

_MOST_AT_ONCE: Final = 256
_POLL: Final = 1.0
"""How long a full limit is taken for full: another process may give slots back, or learn of a larger limit."""

_LEASE: Final = 3600.0
"""How long a call without a deadline may keep its slots, should its process die."""

_MOST_REPORTS: Final = 10_000


class _PendingCall:
    """Requested call: its line, and the ring that the line came from."""

    __slots__ = ("line", "name", "ring", "waiter")

    def __init__(self, waiter: Waiter[SharedPermit], line: Line[SharedPermit], ring: Gate | None, name: str) -> None:
        self.waiter, self.line, self.ring, self.name = waiter, line, ring, name


class SharedLimiter(Waiting[SharedPermit]):
    """Limits shared by all who have the same Redis, prefix, app and user.

    The `redis` is left open.
    """

    def __init__(
        self, routes: Routes, settings: RateLimits, redis: Any, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(clock)
        self._routes, self._conversation = routes, Conversation(settings, redis)
        self._gates: dict[str, Gate] = {bucket.key: Gate(bucket) for bucket in routes.common()}
        self._known: dict[tuple[str, str | None], tuple[Gate, ...]] = {}
        self._new: deque[Line[SharedPermit]] = deque()
        self._due: dict[Gate, None] = {}
        self._reports: deque[Ended] = deque(maxlen=_MOST_REPORTS)
        self._task: asyncio.Task[None] | None = None
        self._process, self._count = os.urandom(8).hex(), 0

    async def acquire(
        self,
        operation: Operation[Any],
        account: str | None = None,
        deadline: float | None = None,
        on_wait: Callable[[float], object] | None = None,
    ) -> SharedPermit:
        """Return a slot in each limit that the call counts against, once there is one.

        `deadline` is the clock time by which the call has to be done; `on_wait` is called with the least seconds of the
        wait. Raises RateLimitError where the deadline is too early, RateLimiterUnavailable where Redis fails,
        ConfigurationError after `aclose`.
        """
        self.check_open()
        gates = self._known.get((operation.id, account))
        if gates is None:
            gates = self._gates_of(operation, account)
        if not gates:
            return SharedPermit(self, (), "", [])
        line, new = self.line_of(account, gates)
        self.check_deadline(line, operation, deadline)
        waiter = self.join(line, operation, deadline)
        waiter.on_wait = on_wait
        if new:
            # Behind those who wait already, be it that there is room again.
            waiting = next((gate for gate in gates if gate.lines), None)
            (self._new if waiting is None else waiting.lines).append(line)
        self._wake()
        return await self.outcome(waiter)

    def report(self, ended: Ended, gates: tuple[Gate, ...] = ()) -> None:
        """Report a call to Redis soon; waiting calls of these limits are then requested again."""
        if ended.gates:
            self._reports.append(ended)
            self._due.update((gate, None) for gate in gates if gate.lines)
            self._wake()

    async def quotas(self) -> list[QuotaStatus]:
        """Return the state of each limit. Raises RateLimiterUnavailable."""
        self.check_open()
        gates = list(self._gates.values())
        states = await self._conversation.peek(gates) if gates else []
        return [status(gate.bucket, *state) for gate, state in zip(gates, states, strict=True)]

    async def aclose(self) -> None:
        """Close the limiter: waiting calls fail, and outstanding reports are sent to Redis."""
        self.close()
        self._wake()
        while self._task is not None:
            await asyncio.wait([self._task])

    def blocking(self, line: Line[SharedPermit], now: float, *, roughly: bool = False) -> tuple[Bucket, float]:
        gates: tuple[Gate, ...] = line.gates
        last, until = gates[0], now
        for gate in gates:
            if gate.full_until > now:
                ahead = gate.ahead_at_most(line) if roughly else gate.ahead(line)
                opens = gate.full_until + (ahead // gate.calls * gate.seconds if gate.calls else 0.0)
                if opens > until:
                    last, until = gate, opens
        return last.bucket, until

    def _wake(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="pinterest-async rate limits")

    async def _run(self) -> None:
        try:
            # Whoever comes in the same turn of the event loop is asked for together.
            await asyncio.sleep(0)
            while (pending := self._next()) or self._reports:
                if not await self._request_slots(pending):
                    break
        finally:
            self._task = None
        if self._new and not self.closed:
            self._wake()

    def _next(self) -> list[_PendingCall]:
        """Return the calls to request: of each ring as many as may have a chance, one line after the other."""
        pending: list[_PendingCall] = []
        rings: list[tuple[Gate | None, deque[Line[SharedPermit]], int]] = []
        rings += [(gate, gate.lines, gate.most) for gate in self._due]
        rings.append((None, self._new, _MOST_AT_ONCE))
        self._due = {}
        for ring, lines, most in rings:
            for waiter, line in drawn(lines, most):
                self._count += 1
                pending.append(_PendingCall(waiter, line, ring, f"{self._process}:{self._count}"))
            if ring is not None and lines:
                self._due[ring] = None
        return pending

    async def _request_slots(self, pending: list[_PendingCall]) -> bool:
        """Request these and report ended calls; return whether Redis answered."""
        now = self.clock()
        requests = [(each.name, self._lease(each.waiter, now), each.line.gates) for each in pending]
        reports = [self._reports.popleft() for _ in range(min(len(self._reports), 4 * _MOST_AT_ONCE))]
        try:
            answers = await self._conversation.ask(now, reports, requests)
        except Exception as error:
            # It may have heard all the same: the names of these calls are given back once it is there again.
            self._reports.extendleft(reversed(reports))
            self._reports.extend(Ended(each.name, each.line.gates, now, unused=True) for each in pending)
            self._unavailable(pending, error)
            if not isinstance(error, RateLimiterUnavailable):
                raise
            return False
        self._settle(pending, answers)
        return True

    def _settle(self, pending: list[_PendingCall], answers: list[list[int]]) -> None:
        now = self.clock()
        back: dict[Line[SharedPermit], Gate] = {}
        served: set[Line[SharedPermit]] = set()
        full: dict[Gate, float] = {}
        blocked = [(each, answer[0], answer[1]) for each, answer in zip(pending, answers, strict=True) if answer[0]]
        for each, answer in zip(pending, answers, strict=True):
            if not answer[0]:
                if self.closed:
                    each.waiter.fail(closed())
                self.grant(each.waiter, SharedPermit(self, each.line.gates, each.name, answer[1:]))
                served.add(each.line)
        for each, number, wait in reversed(blocked):
            gate: Gate = each.line.gates[number - 1]
            full[gate] = now + wait / 1e6
            back[each.line] = gate
            self._requeue(each, gate, wait / 1e6, now)
        for gate, until in full.items():
            gate.full_until, gate.most = until, FEWEST
            self._due.pop(gate, None)
        turns = dict.fromkeys((each.line, each.ring) for each in pending)
        for line, _ in reversed(turns):
            if line in back and line not in served:
                back[line].lines.appendleft(line)
        for line, ring in turns:
            if line in back:
                if line in served:  # it had its turn
                    back[line].lines.append(line)
            elif not line.waiters:
                line.forget()
            elif ring is None:
                self._new.append(line)
            else:
                ring.lines.append(line)
                ring.most = min(ring.most * 2, _MOST_AT_ONCE)
                if ring not in full:
                    self._due[ring] = None
        for gate in full:
            gate.disarm()
            gate.timer = self.later(min(gate.full_until - now, _POLL), self._poll, gate)

    def _requeue(self, each: _PendingCall, gate: Gate, seconds: float, now: float) -> None:
        waiter = each.waiter
        if waiter.permit.done():
            return
        if self.closed:
            waiter.fail(closed())
        elif waiter.deadline is not None and now + seconds > waiter.deadline - MARGIN:
            waiter.fail(refusal(waiter.operation, gate.bucket, seconds))
        else:
            each.line.join(waiter, first=True)
            if waiter.on_wait is not None:
                waiter.on_wait(seconds)
                waiter.on_wait = None

    def _poll(self, gate: Gate) -> None:
        gate.timer = None
        gate.full_until = min(gate.full_until, self.clock())
        if gate.lines:
            self._due[gate] = None
            self._wake()

    def _unavailable(self, pending: list[_PendingCall], error: Exception) -> None:
        """Fail all waiting calls: Redis does not answer."""
        for each in pending:
            each.waiter.fail(RateLimiterUnavailable(str(error)))
        self.fail_all(lambda: RateLimiterUnavailable(str(error)))
        for gate in self._gates.values():
            gate.disarm()
            gate.lines.clear()
        self._new.clear()
        self._due.clear()
        self._lines.clear()

    def _lease(self, waiter: Waiter[SharedPermit], now: float) -> float:
        return _LEASE if waiter.deadline is None else max(waiter.deadline - now, 0.0)

    def _gates_of(self, operation: Operation[Any], account: str | None) -> tuple[Gate, ...]:
        buckets = self._routes.of(operation, account)
        for bucket in buckets:
            if bucket.key not in self._gates:
                self._gates[bucket.key] = Gate(bucket)
        gates = self._known[operation.id, account] = tuple(self._gates[bucket.key] for bucket in buckets)
        return gates
