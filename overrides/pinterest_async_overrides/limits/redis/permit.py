"""Limit kept in Redis, and a call's slots in such limits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from pinterest_async_overrides.limits.headers import Lesson, RawHeaders, lessons
from pinterest_async_overrides.limits.queue.fair_queue import Ring
from pinterest_async_overrides.limits.redis.protocol import Ended

if TYPE_CHECKING:
    from pinterest_async_overrides.limits.buckets import Bucket

FEWEST: Final = 16
"""How many calls are asked for at once of a limit that was full."""


class _Limiter(Protocol):
    @property
    def clock(self) -> Callable[[], float]: ...

    def report(self, ended: Ended, gates: tuple[Gate, ...] = ()) -> None: ...


class Gate(Ring["SharedPermit"]):
    """Limit, the lines that wait for it, and its last state in Redis."""

    def __init__(self, bucket: Bucket) -> None:
        self.bucket, self.quota = bucket, bucket.quota
        self.lines = deque()
        self.timer = None
        self.calls, self.seconds = bucket.quota.calls, bucket.quota.seconds
        self.full_until = 0.0
        self.most = FEWEST


class SharedPermit:
    """A slot in each limit of one call, released once, by `done` or by `unused`."""

    __slots__ = ("_bases", "_gates", "_limiter", "_name")

    def __init__(self, limiter: _Limiter, gates: tuple[Gate, ...], name: str, bases: list[int]) -> None:
        self._limiter, self._gates, self._name, self._bases = limiter, gates, name, bases

    def unused(self) -> None:
        """Release the slots at once: nothing was sent."""
        gates, self._gates = self._gates, ()
        self._limiter.report(Ended(self._name, gates, self._limiter.clock(), unused=True), gates)

    def done(self, status: int | None = None, headers: RawHeaders | None = None, wait: float | None = None) -> None:
        """Release the slots: the reply came, with what it says about the limits; without a status none will come."""
        gates, self._gates = self._gates, ()
        quotas = [gate.quota for gate in gates]
        learned = lessons(quotas, headers, status, wait) if headers is not None else []
        by_gate: list[tuple[Gate, int, Lesson]] = []
        for position, lesson in learned:
            gate = gates[position]
            if (lesson.calls, lesson.seconds) == (gate.calls, gate.seconds):
                lesson = lesson._replace(calls=None)
            by_gate.append((gate, self._bases[position], lesson))
        self._limiter.report(Ended(self._name, gates, self._limiter.clock(), by_gate))
