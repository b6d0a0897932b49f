"""Fair queue of waiting calls: one line for each ad account, served in turn."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_async.operation import Operation

Permit = TypeVar("Permit")


class Waiter(Generic[Permit]):
    """Waiting call: until its turn, its deadline, or its cancellation."""

    __slots__ = ("deadline", "line", "on_wait", "operation", "permit", "timer")

    def __init__(self, operation: Operation[Any], deadline: float | None) -> None:
        self.operation, self.deadline = operation, deadline
        self.permit: asyncio.Future[Permit] = asyncio.get_running_loop().create_future()
        self.timer: asyncio.TimerHandle | None = None
        self.line: Line[Permit] | None = None
        self.on_wait: Callable[[float], object] | None = None

    def fail(self, error: Exception) -> None:
        """End the wait with an error, unless it has ended already."""
        if not self.permit.done():
            self.permit.set_exception(error)


class Line(Generic[Permit]):
    """Calls of one ad account that count against the same limits, first come first served."""

    __slots__ = ("_home", "gates", "key", "waiters")

    def __init__(self, home: dict[Any, Line[Permit]], account: str | None, gates: tuple[Any, ...]) -> None:
        self._home, self.key, self.gates = home, (account, gates), gates
        self.waiters: OrderedDict[Waiter[Permit], None] = OrderedDict()

    def join(self, waiter: Waiter[Permit], *, first: bool = False) -> None:
        """Append a call, or put it back at the front."""
        self._home[self.key] = self
        waiter.line = self
        self.waiters[waiter] = None
        if first:
            self.waiters.move_to_end(waiter, last=False)

    def leave(self, waiter: Waiter[Permit]) -> None:
        """Remove a call."""
        waiter.line = None
        self.waiters.pop(waiter, None)

    def forget(self) -> None:
        """Mark the line as empty and in no ring."""
        self._home.pop(self.key, None)

    def head(self) -> Waiter[Permit] | None:
        """Return the next call without removing it."""
        return next(iter(self.waiters), None)


class Ring(Generic[Permit]):
    """Lines that wait for one limit, in the order they are served, and the time of the next check."""

    lines: deque[Line[Permit]]
    timer: asyncio.TimerHandle | None

    def ahead(self, line: Line[Permit]) -> int:
        """Return how many calls are served before one that joins the end of this line now."""
        turns = len(line.waiters)
        if not turns:
            return len(self.lines)
        return turns + sum(min(len(other.waiters), turns + 1) for other in self.lines if other is not line)

    def ahead_at_most(self, line: Line[Permit]) -> int:
        """Return an upper bound of the same, without going through the lines."""
        return len(line.waiters) + len(self.lines) * (len(line.waiters) + 1)

    def disarm(self) -> None:
        """Cancel the next check."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None


def drawn(lines: deque[Line[Permit]], most: int) -> list[tuple[Waiter[Permit], Line[Permit]]]:
    """Remove and return at most so many calls, one line after the other; the lines looked at are then in no ring."""
    found: list[tuple[Waiter[Permit], Line[Permit]]] = []
    turns: list[Line[Permit]] = []
    while lines and len(turns) < most:
        line = lines.popleft()
        if line.waiters:
            turns.append(line)
        else:
            line.forget()
    left = most
    while left > 0 and turns:
        turns = [line for line in turns if line.waiters][:left]
        for line in turns:
            if (waiter := line.head()) is not None:
                line.leave(waiter)
                found.append((waiter, line))
                left -= 1
    return found
