"""JobProgress of a job: reported to a function of the caller's, a progress bar on stderr, or the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

_log = logging.getLogger("pinterest_async.workflows")
_EVERY: Final = 10.0


@dataclass(frozen=True, slots=True)
class JobProgress:
    """State of a job: `done` of `total` items (None if unknown), counted in `unit`; `ended` marks the last report."""

    done: int
    total: int | None
    unit: str = "items"
    ended: bool = False

    def __str__(self) -> str:
        total = f" of {self.total:,}" if self.total is not None else ""
        return f"{self.done:,}{total} {self.unit}"


Report = Callable[[JobProgress], object]


class Counter:
    """Counter of processed items that reports every change and the end. The report function is called synchronously."""

    def __init__(self, progress: bool | Report, total: int | None, unit: str = "items") -> None:
        self._report = _reporter(progress)
        self.done, self.total, self._unit = 0, total, unit

    def add(self, count: int) -> None:
        """Count more processed items and report."""
        self.done += count
        if self._report is not None and count:
            self._report(JobProgress(self.done, self.total, self._unit))

    def end(self) -> None:
        """Send the last report."""
        if self._report is not None:
            self._report(JobProgress(self.done, self.total, self._unit, ended=True))


def _reporter(progress: bool | Report) -> Report | None:
    if not isinstance(progress, bool):
        return progress
    if not progress:
        return None
    try:
        import rich.progress  # noqa: F401  # pyright: ignore[reportUnusedImport] - whether it is there
    except ImportError:
        return _Lines()
    return _Bar()


class _Bar:
    """A bar on the terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        columns: list[Any] = [BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn()]
        self._bar = Bar(*columns, console=Console(stderr=True))
        self._task = self._bar.add_task("", total=None)
        self._bar.start()

    def __call__(self, progress: JobProgress) -> None:
        self._bar.update(self._task, total=progress.total, completed=progress.done, description=progress.unit)
        if progress.ended:
            self._bar.stop()


class _Lines:
    """A line in the log each ten seconds, and at the end."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _EVERY

    def __call__(self, progress: JobProgress) -> None:
        if progress.ended or time.monotonic() >= self._next:
            self._next = time.monotonic() + _EVERY
            _log.info("%s", progress)
