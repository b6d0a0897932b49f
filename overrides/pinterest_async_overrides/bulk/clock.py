"""The clock of a pull: the day in UTC, and waiting; a test puts its own in its place."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, date, datetime


class Clock:
    """The machine's clock. Pinterest's reporting days are days in UTC."""

    def today(self) -> date:
        """Return the day in UTC."""
        return datetime.now(UTC).date()

    def moment(self) -> datetime:
        """Return the moment in UTC, on the day that `today` gives: what ledgers note."""
        return datetime.combine(self.today(), datetime.now(UTC).time(), UTC)

    def now(self) -> float:
        """Seconds that only ever go forward."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Sleep for so many seconds."""
        await asyncio.sleep(seconds)


class _Completed(Clock):
    """Another clock's day, seconds and waiting, with the moment by these."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def today(self) -> date:
        return self._clock.today()

    def now(self) -> float:
        return self._clock.now()

    async def sleep(self, seconds: float) -> None:
        await self._clock.sleep(seconds)


def complete(clock: Clock | None) -> Clock:
    """Return a clock for a pull: the machine's for None; one that lacks `moment`, as a test may write it, gets it."""
    if clock is None:
        return Clock()
    return clock if hasattr(clock, "moment") else _Completed(clock)
