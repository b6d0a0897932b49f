"""An event loop whose time jumps to the next timer, and servers that count calls by its clock."""

from __future__ import annotations

import asyncio
import math
import selectors
from collections import deque
from collections.abc import Coroutine
from typing import Any, TypeVar

from pinterest_async_overrides.limits.buckets import Routes
from pinterest_async_overrides.limits.identity import Identity
from pinterest_async_overrides.limits.queue.local import LocalLimiter
from pinterest_async_overrides.limits.settings import RateLimits

T = TypeVar("T")


class _Selector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "nobody will ever wake up"
            self.now += max(timeout, 0.0)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Sleeps cost nothing."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def run(work: Coroutine[Any, Any, T]) -> T:
    """Runs it in virtual time, which begins at 0."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)


def now() -> float:
    return asyncio.get_running_loop().time()


def limiter(settings: RateLimits) -> LocalLimiter:
    """A limiter by the loop's clock."""
    return LocalLimiter(Routes(settings, Identity("me", "me")), settings.gates, clock=now)


class FixedWindows:
    """Counts in windows that begin at multiples of their length, moved by `offset`."""

    def __init__(self, limit: int, seconds: float, offset: float = 0.0) -> None:
        self.limit, self.seconds, self.offset = limit, seconds, offset
        self.counted: dict[int, int] = {}
        self.refused = self.total = 0

    def count(self) -> None:
        window = math.floor((now() + self.offset) / self.seconds)
        self.counted[window] = self.counted.get(window, 0) + 1
        self.total += 1
        self.refused += self.counted[window] > self.limit


class SlidingWindow:
    """Counts what came within the last `seconds`."""

    def __init__(self, limit: int, seconds: float, offset: float = 0.0) -> None:
        self.limit, self.seconds = limit, seconds
        self.came: deque[float] = deque()
        self.refused = self.total = 0

    def count(self) -> None:
        while self.came and self.came[0] <= now() - self.seconds:
            self.came.popleft()
        self.came.append(now())
        self.total += 1
        self.refused += len(self.came) > self.limit
