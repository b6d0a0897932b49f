"""Clock of the local Pinterest: the system time with an offset, or a fixed time."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime


class Clock:
    """The server's clock, in seconds since 1970.

    With `start` (a datetime, or seconds) it is fixed and only `advance` moves it; without, it follows the system clock
    and `advance` adds an offset.
    """

    def __init__(self, start: datetime | float | None = None) -> None:
        self._start = start.timestamp() if isinstance(start, datetime) else start
        self._ahead = 0.0

    def now(self) -> float:
        """Return the seconds since 1970."""
        return (time.time() if self._start is None else self._start) + self._ahead

    def today(self) -> date:
        """Return the day in UTC: Pinterest's reporting days are UTC days."""
        return datetime.fromtimestamp(self.now(), UTC).date()

    def advance(self, seconds: float) -> None:
        """Move the clock forward by `seconds`; a negative number moves it back."""
        self._ahead += seconds
