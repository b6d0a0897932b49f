"""Clock of the local Pinterest: the machine's time, moved on by a test, or fixed."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime


class Clock:
    """The server's clock, in seconds since 1970.

    With `start` (a datetime, or seconds) it stands still and only `advance` moves it; without, it runs with the
    machine's and `advance` puts it ahead.
    """

    def __init__(self, start: datetime | float | None = None) -> None:
        self._start = start.timestamp() if isinstance(start, datetime) else start
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return (time.time() if self._start is None else self._start) + self._ahead

    def today(self) -> date:
        """Return the day in UTC: Pinterest's reporting days are UTC days."""
        return datetime.fromtimestamp(self.now(), UTC).date()

    def advance(self, seconds: float) -> None:
        """Move on by so many seconds; a negative number moves back."""
        self._ahead += seconds
