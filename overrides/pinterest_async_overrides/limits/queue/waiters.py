"""Waiting calls of a limiter, their lines, and the end of each wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from pinterest_async_overrides.limits.queue.fair_queue import Line, Waiter
from pinterest_async_overrides.limits.status import closed, refusal

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.buckets import Bucket

MARGIN: Final = 0.01
"""A call that waits is refused so many seconds before its deadline, so that it hears that it was not sent."""


_GRAIN: Final = 1e-6
"""Timers fire up to their clock's resolution early, which would be too early."""


class _Permit(Protocol):
    def unused(self) -> None: ...


Permit = TypeVar("Permit", bound=_Permit)


class Waiting(Generic[Permit]):
    """Lines of a limiter."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.closed = False
        self._lines: dict[Any, Line[Permit]] = {}

    def check_open(self) -> None:
        """Raise ConfigurationError where this is closed."""
        if self.closed:
            raise closed()

    def line_of(self, account: str | None, gates: tuple[Any, ...]) -> tuple[Line[Permit], bool]:
        """Return the line of a call, and whether the line is new and so in no ring yet."""
        line = self._lines.get((account, gates))
        return (line, False) if line is not None else (Line(self._lines, account, gates), True)

    def join(self, line: Line[Permit], operation: Operation[Any], deadline: float | None) -> Waiter[Permit]:
        """Append a call to a line; it is refused at its deadline."""
        waiter = Waiter[Permit](operation, deadline)
        line.join(waiter)
        if deadline is not None:
            waiter.timer = self.later(deadline - self.clock() - MARGIN, self._too_late, waiter, line)
        return waiter

    def grant(self, waiter: Waiter[Permit], permit: Permit) -> None:
        """Grant a call its slots."""
        if waiter.line is not None:
            waiter.line.leave(waiter)
        if waiter.permit.done():
            permit.unused()
        else:
            waiter.permit.set_result(permit)

    async def outcome(self, waiter: Waiter[Permit]) -> Permit:
        """Wait for the end of a waiting call; a cancelled one leaves nothing behind."""
        try:
            return await waiter.permit
        except asyncio.CancelledError:
            if waiter.line is not None:
                waiter.line.leave(waiter)
            elif not waiter.permit.cancelled() and waiter.permit.exception() is None:
                waiter.permit.result().unused()
            raise
        finally:
            if waiter.timer is not None:
                waiter.timer.cancel()

    def fail_all(self, error: Callable[[], Exception]) -> None:
        """End every wait with an error."""
        for line in self._lines.values():
            for waiter in list(line.waiters):
                line.leave(waiter)
                waiter.fail(error())

    def close(self) -> None:
        """Close: no call is sent any more."""
        self.closed = True
        self.fail_all(closed)

    def later(self, seconds: float, call: Callable[..., None], *arguments: Any) -> asyncio.TimerHandle:
        """Schedule a call of a function after so many seconds."""
        return asyncio.get_running_loop().call_later(max(seconds, 0.0) + _GRAIN, call, *arguments)

    def blocking(self, line: Line[Permit], now: float, *, roughly: bool = False) -> tuple[Bucket, float]:
        """Return what a call that joins this line waits for, and until when; `roughly` is cheaper, and not early."""
        raise NotImplementedError

    def check_deadline(self, line: Line[Permit], operation: Operation[Any], deadline: float | None) -> None:
        """Raise RateLimitError for a call that would have to wait past its deadline."""
        now = self.clock()
        if deadline is None or self.blocking(line, now, roughly=True)[1] <= deadline - MARGIN:
            return
        bucket, until = self.blocking(line, now)
        if until > deadline - MARGIN:
            raise refusal(operation, bucket, until - now)

    def _too_late(self, waiter: Waiter[Permit], line: Line[Permit]) -> None:
        if waiter.line is not None:
            waiter.line.leave(waiter)
        now = self.clock()
        bucket, until = self.blocking(line, now)
        waiter.fail(refusal(waiter.operation, bucket, until - now))
