"""One HTTP/1.1 connection: a request goes out, its reply comes in, again and again.

How requests are written and replies are read, others decide; this is asyncio's side of it: bytes out, bytes in,
time-outs, and what became of it in httpx's exceptions. Closing is at once and never awaits, so that a cancelled call
can always clean up after itself.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Final, cast

import httpx

from pinterest_async_overrides.transport.http11.buffered_body import Filling
from pinterest_async_overrides.transport.http11.request_writer import Outgoing
from pinterest_async_overrides.transport.http11.response_parser import Head, Incoming
from pinterest_async_overrides.transport.timeouts import Patience, Readable, said
from pinterest_async_overrides.transport.timer import Alarm

_MOST_UNREAD: Final = 256 * 1024
_PIECE: Final = 64 * 1024
_LARGE: Final = 64 * 1024


class Connection(asyncio.Protocol):
    """A connection that is open; `closed` is done when it no longer is."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._incoming = Incoming()
        self._alarm = Alarm(loop, self._expire)
        self._transport: asyncio.Transport | None = None
        self._readable: Readable | None = None
        self._awaited: asyncio.Future[bool] | None = None
        self._arrival: asyncio.Future[bool] | None = None
        self._drained: asyncio.Future[bool] | None = None
        self._error: Exception | None = None
        self._lost = self._busy = self._sent = self._last = self._paused = False
        self._unread = 0
        self.closed: asyncio.Future[bool] = loop.create_future()

    # What asyncio tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._readable = Readable(transport)

    def data_received(self, data: bytes) -> None:
        if not self._busy:  # nobody asked: whatever it is, the next reply would be taken for it
            self.abort()
            return
        self._incoming.feed(data)
        self._unread += len(data)
        if self._unread > _MOST_UNREAD and not self._paused:
            self._paused = True
            self.transport.pause_reading()
        _settle(self._arrival)

    def eof_received(self) -> None:
        if not self._lost:
            self._lost = True
            self._incoming.end()
            _settle(self._arrival)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost, self._error = True, self._error or exc
        self._alarm.stop()
        _settle(self._arrival)
        self.resume_writing()
        _settle(self.closed)

    def pause_writing(self) -> None:
        self._drained = self._loop.create_future()

    def resume_writing(self) -> None:
        _settle(self._drained)
        self._drained = None

    # What the pool and the dialler ask

    def usable(self) -> bool:
        """Whether another request can go out: nothing has come unasked, not even the end."""
        return not self._lost and not self._busy and self._readable is not None and not self._readable()

    def abort(self) -> None:
        """Closes at once."""
        self._lost = True
        if self._transport is not None:
            self._transport.abort()

    @property
    def transport(self) -> asyncio.Transport:
        """What is under it."""
        if self._transport is None:
            raise ConnectionAbortedError("the connection was not made")
        return self._transport

    # A request and its reply

    async def exchange(self, request: Outgoing, patience: Patience) -> Head:
        """Sends the request and waits for the reply's head."""
        self._busy, self._sent, self._last = True, False, request.last
        self._incoming.begin(bodiless=request.bodiless)
        await self._send(request, patience)
        while (head := self._incoming.head()) is None:
            await self._more(patience)
        return head

    def whole_body(self) -> bytes | None:
        """The reply's body if all of it is here already, as that of most replies is; None if more has to come."""
        return self._incoming.whole()

    async def chunk(self, patience: Patience) -> bytes | None:
        """The next of the body's bytes; None once it is complete."""
        while (piece := self._incoming.next_piece()) is None:
            if self._incoming.complete:
                return None
            await self._more(patience)
        return piece

    async def rest(self, patience: Patience) -> bytes:
        """The rest of the body, to its end."""
        left = self._incoming.left()
        if left is not None and left >= _LARGE:
            return await self._filled(left, patience)
        pieces: list[bytes] = []
        while (piece := await self.chunk(patience)) is not None:
            pieces.append(piece)
        return b"".join(pieces)

    def finish(self) -> bool:
        """The reply was read to its end: whether the connection can take another request."""
        if self._lost or self._last or not self._sent or not self._incoming.reusable():
            return False
        self._busy = False
        self._go_on_reading()
        return True

    async def _filled(self, left: int, patience: Patience) -> bytes:
        held = self._incoming.hand_over()
        filling = Filling(self, self.transport, held, left, partial(self._progress, patience))
        while self._incoming.whole() is None:
            await self._more(patience)
        return filling.content()

    def _progress(self, patience: Patience, left: int) -> None:
        self._incoming.elsewhere(left)
        if left:
            self._alarm.set(patience.ends(patience.read, self._loop))
        else:
            _settle(self._arrival)

    async def _send(self, request: Outgoing, patience: Patience) -> None:
        if isinstance(request.body, bytes):
            data = request.head + request.body if request.body else request.head
            for start in range(0, len(data), _PIECE):
                await self._write(data[start : start + _PIECE] if len(data) > _PIECE else data, patience)
        else:
            await self._write(request.head, patience)
            async for part in request.parts(request.body):
                if self._lost:
                    return  # no need to read the rest of a large body for nobody
                await self._write(part, patience)
        self._sent = True

    async def _write(self, data: bytes, patience: Patience) -> None:
        if self._lost:
            return  # the server may have answered before it closed: reading tells
        self.transport.write(data)
        if self._drained is not None and not await self._came(self._drained, patience.write, patience):
            raise httpx.WriteTimeout("the server did not take the request in time")

    async def _more(self, patience: Patience) -> None:
        """Waits until more has come in."""
        if self._lost:
            raise httpx.ReadError(said(self._error, "the connection was closed on this side")) from self._error
        self._go_on_reading()
        self._arrival = self._loop.create_future()
        if not await self._came(self._arrival, patience.read, patience):
            raise httpx.ReadTimeout("the server did not answer in time")

    def _go_on_reading(self) -> None:
        self._unread = 0
        if self._paused and not self._lost:
            self._paused = False
            self.transport.resume_reading()

    async def _came(self, awaited: asyncio.Future[bool], seconds: float | None, patience: Patience) -> bool:
        """Whether it came in time."""
        self._awaited = awaited
        self._alarm.set(patience.ends(seconds, self._loop))
        try:
            return await awaited
        finally:
            self._alarm.off()

    def _expire(self) -> None:
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_result(False)


def _settle(awaited: asyncio.Future[bool] | None) -> None:
    if awaited is not None and not awaited.done():
        awaited.set_result(True)
