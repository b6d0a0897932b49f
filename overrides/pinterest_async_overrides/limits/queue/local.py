"""Limits of one process: a call with a free slot is sent at once, others wait in a queue."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from weakref import finalize

from pinterest_async_overrides.limits.headers import RawHeaders, lessons
from pinterest_async_overrides.limits.queue.fair_queue import Line, Ring
from pinterest_async_overrides.limits.queue.waiters import Waiting
from pinterest_async_overrides.limits.queue.window import Window
from pinterest_async_overrides.limits.shared_table import SharedTable
from pinterest_async_overrides.limits.status import QuotaStatus, status

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.buckets import Bucket, Routes
    from pinterest_async_overrides.limits.profiles import Quota


class Gate(Window, Ring["LocalPermit"]):
    """Limit, and the lines that wait for it."""

    __slots__ = ("bucket", "holders", "lines", "quota", "timer")

    def __init__(self, bucket: Bucket) -> None:
        super().__init__(bucket.quota)
        self.bucket, self.quota = bucket, bucket.quota
        self.lines = deque()
        self.timer = None
        self.holders = 0

    def idle(self, now: float) -> bool:
        """Return whether no slot is in use, no call waits and nothing is closed."""
        return not self.lines and not self.used(now) and self.opens(now) <= now


class LocalPermit:
    """A slot in each limit of one call, released once, by `done` or by `unused`."""

    __slots__ = ("_bases", "_gates", "_limiter")

    def __init__(self, limiter: LocalLimiter, gates: tuple[Gate, ...], bases: list[int]) -> None:
        """`bases` are the results of each gate's `take`."""
        self._limiter, self._gates, self._bases = limiter, gates, bases

    def unused(self) -> None:
        """Release the slots at once: nothing was sent."""
        gates, self._gates = self._gates, ()
        for gate in gates:
            gate.put_back()
        self._limiter.serve(gates)

    def done(self, status: int | None = None, headers: RawHeaders | None = None, wait: float | None = None) -> None:
        """Release the slots: the reply came, with what it says about the limits; without a status none will come."""
        gates, self._gates = self._gates, ()
        now = self._limiter.clock()
        quotas: list[Quota] = []
        waited_for = False
        for gate in gates:
            gate.end(now)
            quotas.append(gate.quota)
            waited_for = waited_for or bool(gate.lines)
        if gates and headers is not None:
            for position, lesson in lessons(quotas, headers, status, wait):
                gates[position].learn(lesson, self._bases[position], now)
            if waited_for:
                self._limiter.serve(gates)


class LocalLimiter(Waiting[LocalPermit]):
    """Limits within this process, in one event loop.

    Limiters with the same `gates` share them. `clock` returns monotonic seconds.
    """

    def __init__(
        self, routes: Routes, gates: SharedTable[Gate] | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(clock)
        self._routes = routes
        self._shared: SharedTable[Gate] = SharedTable() if gates is None else gates
        self._gates: dict[str, Gate] = {}
        for bucket in routes.common():
            self._gate(bucket)
        finalize(self, _release, self._gates).atexit = False
        self._known: dict[tuple[str, str | None], tuple[Gate, ...]] = {}

    async def acquire(
        self,
        operation: Operation[Any],
        account: str | None = None,
        deadline: float | None = None,
        on_wait: Callable[[float], object] | None = None,
    ) -> LocalPermit:
        """Return a slot in each limit that the call counts against, once there is one.

        `deadline` is the clock time by which the call has to be done; `on_wait` is called with the least seconds of the
        wait. Raises RateLimitError where the deadline is too early, ConfigurationError after `aclose`.
        """
        gates = self._known.get((operation.id, account))
        if gates is None:
            gates = self._gates_of(operation, account)
        now = self.clock()
        bases: list[int] = []
        permit = LocalPermit(self, gates, bases)  # of no gate yet
        full: Gate | None = None
        for gate in gates:
            if gate.lines or not gate.has_room(now):
                full = gate
                break
        if full is None and not self.closed:
            for gate in gates:
                bases.append(gate.take())  # noqa: PERF401 - two of them, for every call
            return permit
        self.check_open()
        line, new = self.line_of(account, gates)
        self.check_deadline(line, operation, deadline)
        if on_wait is not None:
            on_wait(self.blocking(line, now)[1] - now)
        waiter = self.join(line, operation, deadline)
        if new and full is not None:  # it was full when the call came, though time goes on and it may not be any more
            full.lines.append(line)
        if len(line.waiters) == 1:
            self.serve(gates)
        return await self.outcome(waiter)

    async def aclose(self) -> None:
        """Close the limiter: no call is sent any more, waiting calls fail."""
        self.close()

    async def quotas(self) -> list[QuotaStatus]:
        """Return the state of each limit."""
        now = self.clock()
        return [
            status(gate.bucket, gate.calls, gate.seconds, gate.used(now), gate.opens(now) - now)
            for gate in self._gates.values()
        ]

    def serve(self, gates: tuple[Gate, ...]) -> None:
        """Send the waiting calls of these limits that have a slot now."""
        for gate in gates:
            if gate.lines:
                self._serve(gate)

    def blocking(self, line: Line[LocalPermit], now: float, *, roughly: bool = False) -> tuple[Bucket, float]:
        gates: tuple[Gate, ...] = line.gates
        last, until = gates[0], now
        for gate in gates:
            ahead = (gate.ahead_at_most(line) if roughly else gate.ahead(line)) if gate.lines else 0
            if (opens := gate.opens(now, ahead)) > until:
                last, until = gate, opens
        return last.bucket, until

    def _serve(self, gate: Gate) -> None:
        gate.disarm()
        now, lines = self.clock(), gate.lines
        while lines:
            line = lines[0]
            waiter = line.head()
            if waiter is None:
                lines.popleft()
                line.forget()
                continue
            gates: tuple[Gate, ...] = line.gates
            full = next((each for each in gates if not each.has_room(now)), None)
            if full is gate:
                break
            lines.popleft()
            if full is not None:
                full.lines.append(line)
                self._arm(full, now)
                continue
            self.grant(waiter, LocalPermit(self, gates, [each.take() for each in gates]))
            lines.append(line)
        if lines:
            self._arm(gate, now)

    def _arm(self, gate: Gate, now: float) -> None:
        if gate.timer is None:
            gate.timer = self.later(gate.opens(now) - now, self._serve, gate)

    def _gates_of(self, operation: Operation[Any], account: str | None) -> tuple[Gate, ...]:
        buckets = self._routes.of(operation, account)
        gates = tuple(self._gate(bucket) for bucket in buckets)
        self._known[operation.id, account] = gates
        return gates

    def _gate(self, bucket: Bucket) -> Gate:
        if bucket.key not in self._gates:
            self._gates[bucket.key] = self._shared.hold(bucket.key, lambda: Gate(bucket), self.clock())
        return self._gates[bucket.key]


def _release(gates: Mapping[str, Gate]) -> None:
    """Take one holder from each gate after their limiter was collected."""
    for gate in gates.values():
        gate.holders -= 1
