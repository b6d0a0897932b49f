"""Timer for many consecutive waits, with one timer of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Alarm:
    """Calls `ring` at the time last set, unless it was turned off or set again before.

    A timer for each wait would cost as much as the rest of the wait. Therefore the timer stays when the time is put
    off, and is checked when it fires; on a busy connection that is once in a time-out, not once in a call.
    """

    __slots__ = ("_at", "_loop", "_ring", "_timer")

    def __init__(self, loop: asyncio.AbstractEventLoop, ring: Callable[[], None]) -> None:
        self._loop, self._ring = loop, ring
        self._at: float | None = None
        self._timer: asyncio.TimerHandle | None = None

    def set(self, at: float | None) -> None:
        """Set the time of the loop's clock at which to ring; None is never."""
        self._at = at
        if at is None:
            return
        if self._timer is not None:
            if self._timer.when() <= at:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(at, self._on_timer, at)

    def within(self, seconds: float | None, until: float | None) -> None:
        """Set it to ring so many seconds from now, or at the time `until` if that is earlier; None is no bound."""
        if seconds is not None:
            at = self._loop.time() + seconds
            until = at if until is None or at < until else until
        timer = self._timer
        if until is not None and timer is not None and timer.when() <= until:
            self._at = until
        else:
            self.set(until)

    def off(self) -> None:
        """Turn it off."""
        self._at = None

    def stop(self) -> None:
        """Turn it off and cancel the timer."""
        self._at = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_timer(self, now: float) -> None:
        self._timer = None
        if self._at is None:
            return
        if self._at <= now:
            self._ring()
        else:
            self.set(self._at)
