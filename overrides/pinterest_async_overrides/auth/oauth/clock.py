"""Clocks of OAuth: wall time for stored expiries, monotonic time for waits."""

from __future__ import annotations

import asyncio
import time
from typing import Final, Protocol

# Linux' steady clock stands still while the machine sleeps, and tokens do not; this one goes on.
_BOOT: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", None)


class Clock(Protocol):
    """Two clocks and a sleep; tests provide their own."""

    def wall(self) -> float:
        """Return seconds since 1970; may jump either way."""
        ...

    def steady(self) -> float:
        """Return monotonic seconds."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Sleep for so many seconds."""
        ...


class SystemClock:
    """The machine's clocks."""

    def wall(self) -> float:
        return time.time()

    def steady(self) -> float:
        return time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
