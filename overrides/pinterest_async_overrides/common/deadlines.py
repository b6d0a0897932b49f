"""Bounds how long blocks may take, with one timer of the event loop's for all that may take equally long.

asyncio.timeout makes a timer for each block, which costs as much as sending a small request.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType
    from typing import Self

_MOST_LINES: Final = 8
_FEW: Final = 64


class Deadlines:
    """The deadlines of one client."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lines: dict[float, _Line] = {}

    def within(self, seconds: float | None) -> Deadline:
        """A block that may take so long, any time for None; else it is cancelled, and ends in a TimeoutError."""
        import asyncio

        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a deadline is a task's")
        return Deadline(task, None if seconds is None else self._line(seconds, asyncio.get_running_loop()))

    def _line(self, seconds: float, loop: asyncio.AbstractEventLoop) -> _Line:
        if loop is not self._loop:
            self._loop, self._lines = loop, {}
        if (line := self._lines.get(seconds)) is None:
            if len(self._lines) >= _MOST_LINES:
                for each in [each for each, known in self._lines.items() if known.idle]:
                    self._lines.pop(each).close()
            line = self._lines[seconds] = _Line(loop, seconds)
        return line


class Deadline:
    """A block with an end: what asyncio.timeout is. `expired` tells whether it was cancelled for that."""

    __slots__ = ("_before", "_line", "_task", "ends", "expired", "over")

    def __init__(self, task: asyncio.Task[Any], line: _Line | None) -> None:
        self._task, self._line = task, line
        self.ends = 0.0
        self.expired = self.over = False

    def __enter__(self) -> Self:
        self._before = self._task.cancelling()
        if self._line is not None:
            self._line.join(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over = True
        if self._line is not None:
            self._line.left()
        # What was cancelled by others, too, stays cancelled.
        if self.expired and self._task.uncancel() <= self._before:
            import asyncio

            if kind is not None and issubclass(kind, asyncio.CancelledError):
                raise TimeoutError from error

    def expire(self) -> None:
        """The time is up."""
        self.expired = True
        self._task.cancel()


class _Line:
    """The blocks that may take equally long: they end in the order in which they began."""

    def __init__(self, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        self._loop, self._seconds = loop, seconds
        self._waiting: deque[Deadline] = deque()
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def idle(self) -> bool:
        return not self._live

    def join(self, deadline: Deadline) -> None:
        deadline.ends = self._loop.time() + self._seconds
        self._waiting.append(deadline)
        self._live += 1
        if self._timer is None:
            self._timer = self._loop.call_at(deadline.ends, self._look)

    def left(self) -> None:
        """One of them is over."""
        waiting = self._waiting
        self._live -= 1
        while waiting and waiting[0].over:
            waiting.popleft()
        if len(waiting) > _FEW + 2 * self._live:  # the first one takes long, and many behind it did not
            self._waiting = deque(deadline for deadline in waiting if not deadline.over)

    def close(self) -> None:
        """Leaves no timer behind."""
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        self._timer = None
        now, waiting = self._loop.time(), self._waiting
        while waiting and (waiting[0].over or waiting[0].ends <= now):
            first = waiting.popleft()
            if not first.over:
                first.expire()
        if waiting:
            self._timer = self._loop.call_at(waiting[0].ends, self._look)
