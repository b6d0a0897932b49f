"""One HTTP/1.1 connection: an asyncio protocol that sends a request and receives its reply, again and again.

Bytes out, bytes in, time-outs, and what became of it in httpx's exceptions; the format of requests and replies is in
`request_writer` and `response_parser`. Closing is immediate, never awaits and never raises, so that a cancelled call
can always clean up after itself. A reply that comes while the request's body is still being sent is read at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Final, cast

import httpx

from pinterest_async_overrides.transport.http11.buffered_body import Filling
from pinterest_async_overrides.transport.http11.request_writer import Outgoing
from pinterest_async_overrides.transport.http11.response_parser import Head, Incoming
from pinterest_async_overrides.transport.timeouts import Timeouts, closed_by_peer, readable, text_of
from pinterest_async_overrides.transport.timer import Alarm

_MOST_UNREAD: Final = 256 * 1024
_PIECE: Final = 64 * 1024
_LARGE: Final = 64 * 1024
_SMALL: Final = 32 * 1024
_NO_ANSWER: Final = "the server did not answer in time"


class Connection(asyncio.Protocol):
    """Open connection; `closed` is done when it no longer is."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._incoming = Incoming()
        self._alarm = Alarm(loop, self._expire)
        self._transport: asyncio.Transport | None = None
        self._readable: Callable[[], object] | None = None
        self._awaited: asyncio.Future[bool] | None = None
        self._arrival: asyncio.Future[bool] | None = None
        self._drained: asyncio.Future[bool] | None = None
        self._error: Exception | None = None
        self._lost = self._gone = self._busy = self._sent = self._last = self._paused = self._encrypted = False
        self._unread = 0
        self.closed: asyncio.Future[bool] = loop.create_future()

    # Called by asyncio

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._readable = readable(transport)
        self._encrypted = transport.get_extra_info("ssl_object") is not None

    def data_received(self, data: bytes) -> None:
        if not self._busy:  # nobody asked: whatever it is, the next reply would be taken for it
            self.abort()
            return
        self._incoming.feed(data)
        self._unread += len(data)
        if self._unread > _MOST_UNREAD and not self._paused:
            self._paused = True
            self.transport.pause_reading()
        if (arrival := self._arrival) is not None and not arrival.done():
            arrival.set_result(True)
        if not self._sent and self._incoming.refused():
            _settle(self._drained)  # whoever sends the body need not wait until the server takes more of it

    def eof_received(self) -> None:
        if not self._lost:
            self._lost = True
            self._incoming.end(cut=self._encrypted and not closed_by_peer(self.transport))
            _settle(self._arrival)
            _settle(self._drained)

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is None and not self._lost:  # uvloop's end of a connection that is cut under TLS
            self._incoming.end(cut=self._encrypted)
        self._lost = self._gone = True
        self._error = self._error or exc
        self._alarm.stop()
        _settle(self._arrival)
        self.resume_writing()
        _settle(self.closed)

    def pause_writing(self) -> None:
        self._drained = self._loop.create_future()

    def resume_writing(self) -> None:
        _settle(self._drained)
        self._drained = None

    # Called by the pool and the connector

    def usable(self) -> bool:
        """Return whether another request can be sent: nothing has come unasked, not even the end."""
        return not self._lost and not self._busy and self._readable is not None and not self._readable()

    def abort(self) -> None:
        """Close at once."""
        self._lost = True
        # After `connection_lost` a transport of asyncio's has let go of its loop, and `abort` would raise.
        if self._transport is not None and not self._gone:
            self._transport.abort()

    @property
    def transport(self) -> asyncio.Transport:
        """The transport under it."""
        if self._transport is None:
            raise ConnectionAbortedError("the connection was not made")
        return self._transport

    # A request and its reply

    async def exchange(self, request: Outgoing, timeouts: Timeouts) -> tuple[Head, bytes | None, bool]:
        """Send the request, wait for the reply's head, and return it.

        With it the reply's body, if all of it is here already, as that of most replies is, and whether the connection
        can take another request; None and False if more has to come.
        """
        self._busy, self._sent, self._last = True, False, request.last
        incoming = self._incoming
        incoming.begin(bodiless=request.bodiless)
        transport, content = self._transport, request.body
        if isinstance(content, bytes) and len(content) <= _SMALL and transport is not None and not self._lost:
            transport.write(request.head + content if content else request.head)
            self._sent = self._drained is None or await self._take_body(self._drained, timeouts)
        else:
            await self._send(request, timeouts)
        while (head := incoming.received) is None:
            if incoming.failure is not None:
                raise httpx.RemoteProtocolError(incoming.failure)
            if not await self._arriving(timeouts):
                raise httpx.ReadTimeout(_NO_ANSWER)
        body = incoming.whole()
        return head, body, body is not None and self._finish(incoming.reusable())

    async def chunk(self, timeouts: Timeouts) -> bytes | None:
        """Return the next bytes of the body; None once it is complete."""
        while (piece := self._incoming.next_piece()) is None:
            if self._incoming.complete:
                return None
            await self._more(timeouts)
        return piece

    async def rest(self, timeouts: Timeouts) -> bytes:
        """Return the rest of the body, to its end."""
        left = self._incoming.left()
        if left is not None and left >= _LARGE:
            return await self._filled(left, timeouts)
        pieces: list[bytes] = []
        while (piece := await self.chunk(timeouts)) is not None:
            pieces.append(piece)
        return b"".join(pieces)

    def finish(self) -> bool:
        """Note that the reply was read to its end; return whether the connection can take another request."""
        return self._finish(self._incoming.reusable())

    def _finish(self, reusable: bool) -> bool:
        if self._lost or self._last or not self._sent or not reusable:
            return False
        if self._paused and self._encrypted:  # what came after the reply waits where no poll of the socket sees it
            return False
        self._busy = False
        self._unread = 0
        if self._paused:
            self._go_on_reading()
        return True

    async def _filled(self, left: int, timeouts: Timeouts) -> bytes:
        held = self._incoming.hand_over()
        with Filling(self, self.transport, held, left, partial(self._progress, timeouts)) as filling:
            while self._incoming.whole() is None:
                await self._more(timeouts)
            return filling.content()

    def _progress(self, timeouts: Timeouts, left: int) -> None:
        self._incoming.elsewhere(left)
        if left:
            self._alarm.within(timeouts.read, timeouts.until)
        else:
            _settle(self._arrival)

    async def _send(self, request: Outgoing, timeouts: Timeouts) -> None:
        """Send the request, up to an error reply to it: the rest of the body is of no use then (RFC 9112, 9.5)."""
        if isinstance(request.body, bytes):
            data = request.head + request.body if request.body else request.head
            for start in range(0, len(data), _PIECE):
                if not await self._write(data[start : start + _PIECE] if len(data) > _PIECE else data, timeouts):
                    return
        else:
            if not await self._write(request.head, timeouts):
                return
            async for part in request.parts(request.body):
                if not await self._write(part, timeouts):
                    return
        self._sent = True

    async def _write(self, data: bytes, timeouts: Timeouts) -> bool:
        """Write; return whether more can be written: False once the server has closed its side or has refused."""
        if self._over():
            return False  # reading tells why
        self.transport.write(data)
        return self._drained is None or await self._take_body(self._drained, timeouts)

    async def _take_body(self, drained: asyncio.Future[bool], timeouts: Timeouts) -> bool:
        """Wait until the server has taken what was written; return what `_write` does."""
        self._awaited = drained
        self._alarm.within(timeouts.write, timeouts.until)
        try:
            in_time = await drained
        finally:
            self._alarm.off()
        if self._over():
            return False
        if in_time:
            return True
        if self._incoming.answered():  # it answered a body that it did not read
            return False
        raise httpx.WriteTimeout("the server did not take the request in time")

    def _over(self) -> bool:
        return self._lost or self._incoming.refused()

    async def _more(self, timeouts: Timeouts) -> None:
        """Wait until more has come in."""
        if not await self._arriving(timeouts):
            raise httpx.ReadTimeout(_NO_ANSWER)

    def _arriving(self, timeouts: Timeouts) -> asyncio.Future[bool]:
        """Return a future that is done when more has come in; False if that took too long."""
        if self._lost:
            raise httpx.ReadError(text_of(self._error, "the connection was closed on this side")) from self._error
        if self._paused:
            self._go_on_reading()
        self._unread = 0
        arrival = self._awaited = self._arrival = self._loop.create_future()
        self._alarm.within(timeouts.read, timeouts.until)
        return arrival

    def _go_on_reading(self) -> None:
        self._unread = 0
        if self._paused and not self._lost:
            self._paused = False
            self.transport.resume_reading()

    def _expire(self) -> None:
        # What has come in the meantime, or is awaited no more, is done: the alarm need not be turned off for it.
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_result(False)


def _settle(awaited: asyncio.Future[bool] | None) -> None:
    if awaited is not None and not awaited.done():
        awaited.set_result(True)
