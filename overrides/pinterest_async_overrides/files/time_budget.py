"""Time budget of one upload or download: how long storage may keep the caller waiting in all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from pinterest_async_overrides.errors import TransportError, bare
from pinterest_async_overrides.files.presigned_url import Link
from pinterest_async_overrides.transport.loop_guard import running_loop


class Allowance:
    """Seconds, None for no end, that are used up only within `running`: the caller's own time does not count."""

    def __init__(self, seconds: float | None) -> None:
        if seconds is not None and not 0 < seconds < float("inf"):
            raise ValueError(f"deadline must be a number of seconds above 0, or None, not {seconds!r}")
        self._seconds = self._left = seconds

    @asynccontextmanager
    async def running(self, method: str, link: Link) -> AsyncGenerator[None]:
        """Count time within this block. Raises TransportError when all of it is used up."""
        loop = running_loop()
        began = loop.time()
        scope = asyncio.timeout(self._left)
        try:
            async with scope:
                yield
        except TimeoutError as error:
            if not scope.expired():
                raise
            message = f"{method} {link.shown}: it took longer than the {self._seconds:g} s allowed"
            late = TransportError(message, method=method, path=link.shown, sent=True, worth_repeating=False)
            raise late from bare(error)
        finally:
            if self._left is not None:
                self._left -= loop.time() - began
