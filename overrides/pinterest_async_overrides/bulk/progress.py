"""Progress of a pull, shown as a bar on the terminal or lines in the log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from pinterest_async_overrides.bulk.plan.models import duration

_log = logging.getLogger("pinterest_async.bulk")
_EVERY: Final = 10.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pull is. `done` and `failed` of `chunks` (calls and reports); `rows` handed over and `requests` made so
    far; `seconds` since it began, and `seconds_left` by plan and pace; `ended`: this is the last one."""

    done: int
    failed: int
    chunks: int
    rows: int
    requests: int
    seconds: float
    seconds_left: float
    ended: bool = False

    def __str__(self) -> str:
        failed = f", {self.failed:,} failed" if self.failed else ""
        left = "" if self.ended else f"; about {duration(self.seconds_left)} left"
        return (
            f"{self.done:,} of {self.chunks:,} chunks{failed}, {self.rows:,} rows, {self.requests:,} requests "
            f"in {duration(self.seconds)}{left}"
        )


ProgressCallback = Callable[[Progress], object]


def left(done: int, chunks: int, seconds: float, planned: float) -> float:
    """Return the remaining seconds: by the plan, or by the pace so far if that is slower."""
    rest = chunks - done
    if not done:
        return max(planned - seconds, 0.0)
    return max(planned * rest / chunks, seconds * rest / done)


def shown(progress: bool | ProgressCallback) -> ProgressCallback | None:
    """Return the caller's own function, a bar on a terminal where rich is installed, else log lines."""
    if not isinstance(progress, bool):
        return progress
    if not progress:
        return None
    try:
        import rich.progress  # pyright: ignore[reportUnusedImport] - whether it is there
    except ImportError:
        return LogLines()
    # Without a terminal a bar would show nothing before the end.
    return _Bar() if rich.get_console().is_terminal else LogLines()


class _Bar:
    """A bar on the terminal."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        columns: list[Any] = [BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}")]
        self._bar = Bar(*columns)
        self._task = self._bar.add_task("", total=None)
        self._bar.start()

    def __call__(self, progress: Progress) -> None:
        description = f"{progress.rows:,} rows, {progress.requests:,} requests"
        description += f", {progress.failed:,} failed" if progress.failed else ""
        if not progress.ended:
            description += f", about {duration(progress.seconds_left)} left"
        self._bar.update(
            self._task, total=progress.chunks, completed=progress.done + progress.failed, description=description
        )
        if progress.ended:
            self._bar.stop()


class LogLines:
    """Log a line each ten seconds, and one at the end; without `short` none of a pull that takes less."""

    def __init__(self, *, short: bool = True) -> None:
        self._next, self._short = _EVERY, short

    def __call__(self, progress: Progress) -> None:
        if progress.seconds >= self._next or (progress.ended and (self._short or self._next > _EVERY)):
            self._next = progress.seconds + _EVERY
            _log.info("%s", progress)
