"""Deadlines of blocks, with one timer of the event loop for all that may take equally long.

asyncio.timeout makes a timer for each block, which costs as much as sending a small request.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType
    from typing import Self

_MOST_LINES: Final = 8
_FEW: Final = 64


class Deadlines:
    """The deadlines of one client."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.lines: dict[float, _Line] = {}

    def within(self, seconds: float | None) -> Deadline:
        """Return a block that may take so long, any time for None; else it is cancelled, and ends in a TimeoutError."""
        return Deadline(self, seconds)

    def line(self, seconds: float, loop: asyncio.AbstractEventLoop) -> _Line:
        """Return the line of the blocks that may take so long in this loop."""
        if loop is not self.loop:
            self.loop, self.lines = loop, {}
        if (line := self.lines.get(seconds)) is None:
            if len(self.lines) >= _MOST_LINES:
                for each in [each for each, known in self.lines.items() if known.idle]:
                    self.lines.pop(each).close()
            line = self.lines[seconds] = _Line(loop, seconds)
        return line


class Deadline:
    """Block with an end, as asyncio.timeout is. `expired` says whether it was cancelled for that."""

    __slots__ = ("_before", "_line", "_task", "ends", "expired", "over")

    def __init__(self, deadlines: Deadlines, seconds: float | None) -> None:
        import asyncio

        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a deadline is a task's")
        self._task = task
        self._line = None
        if seconds is not None:
            loop = asyncio.get_running_loop()
            line = deadlines.lines.get(seconds) if loop is deadlines.loop else None
            self._line = line or deadlines.line(seconds, loop)
        self.ends = 0.0
        self.expired = self.over = False

    def __enter__(self) -> Self:
        self._before = self._task.cancelling()
        if (line := self._line) is not None:
            self.ends = line.loop.time() + line.seconds
            line.waiting.append(self)
            line.live += 1
            if line.timer is None:
                line.timer = line.loop.call_at(self.ends, line.on_timer)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over = True
        if (line := self._line) is not None:
            waiting = line.waiting
            line.live -= 1
            while waiting and waiting[0].over:
                waiting.popleft()
            if len(waiting) > _FEW + 2 * line.live:  # the first one takes long, and many behind it did not
                line.waiting = deque(deadline for deadline in waiting if not deadline.over)
        # What was cancelled by others, too, stays cancelled.
        if self.expired and self._task.uncancel() <= self._before:
            import asyncio

            if kind is not None and issubclass(kind, asyncio.CancelledError):
                raise TimeoutError from error

    def expire(self) -> None:
        """Cancel the block: its time is up."""
        self.expired = True
        self._task.cancel()


class _Line:
    """Blocks that may take equally long: they end in the order in which they began."""

    def __init__(self, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        self.loop, self.seconds = loop, seconds
        self.waiting: deque[Deadline] = deque()
        self.live = 0
        self.timer: asyncio.TimerHandle | None = None

    @property
    def idle(self) -> bool:
        return not self.live

    def close(self) -> None:
        """Cancel the timer."""
        if self.timer is not None:
            self.timer.cancel()

    def on_timer(self) -> None:
        self.timer = None
        now, waiting = self.loop.time(), self.waiting
        while waiting and (waiting[0].over or waiting[0].ends <= now):
            first = waiting.popleft()
            if not first.over:
                first.expire()
        if waiting:
            self.timer = self.loop.call_at(waiting[0].ends, self.on_timer)
