"""Body of a reply that is still arriving: its connection is given back or closed exactly once in every case."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx

from pinterest_async_overrides.transport.http11.connection import Connection
from pinterest_async_overrides.transport.timeouts import Timeouts


class Body(httpx.AsyncByteStream):
    """Bytes as they arrive. `done` is called with True when all were read, False when that will never be."""

    def __init__(self, connection: Connection, timeouts: Timeouts, done: Callable[[bool], None]) -> None:
        self._connection, self._timeouts = connection, timeouts
        self._done: Callable[[bool], None] | None = done
        self._loop = asyncio.get_running_loop()

    async def whole(self) -> bytes:
        """Return all of it at once: what has not come yet goes straight to its place."""
        try:
            content = await self._connection.rest(self._timeouts)
        except BaseException:
            self._end(read=False)
            raise
        self._end(read=True)
        return content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while (chunk := await self._connection.chunk(self._timeouts)) is not None:
                yield chunk
        except BaseException:  # cancelled, and left early, among them
            self._end(read=False)
            raise
        self._end(read=True)

    async def aclose(self) -> None:
        self._end(read=False)

    def __del__(self) -> None:
        # A reply that nobody closed must not hold its connection for ever; this may run in any thread.
        if self._done is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._done, False)

    def _end(self, read: bool) -> None:
        if self._done is not None:
            done, self._done = self._done, None
            done(read)
