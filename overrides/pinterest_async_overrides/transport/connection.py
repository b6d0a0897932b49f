"""One HTTP/1.1 connection: a request goes out, its reply comes in, again and again.

The protocol itself is h11's; this is asyncio's side of it: bytes out, bytes in, time-outs, and what became of it in
httpx's exceptions. Closing is at once and never awaits, so that a cancelled call can always clean up after itself.
"""

from __future__ import annotations

import asyncio
from typing import Final, cast

import h11
import httpx

from pinterest_async_overrides.transport.wire import Patience, RawHeaders, Readable, encoded, request_head, said

_LARGEST_HEAD: Final = 100 * 1024
_MOST_UNREAD: Final = 256 * 1024
_PIECE: Final = 64 * 1024


class Connection(asyncio.Protocol):
    """A connection that is open; `closed` is done when it no longer is."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LARGEST_HEAD)
        self._transport: asyncio.Transport | None = None
        self._readable: Readable | None = None
        self._arrival: asyncio.Future[bool] | None = None
        self._drained: asyncio.Future[bool] | None = None
        self._error: Exception | None = None
        self._lost = self._busy = self._answered = self._paused = False
        self._unread = 0
        self._early: list[bytes] = []
        self.closed: asyncio.Future[bool] = loop.create_future()

    # What asyncio tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._readable = Readable(transport)

    def data_received(self, data: bytes) -> None:
        if not self._busy:  # nobody asked: whatever it is, the next reply would be taken for it
            self.abort()
            return
        self._answered = True
        self._h11.receive_data(data)
        self._unread += len(data)
        if self._unread > _MOST_UNREAD and not self._paused:
            self._paused = True
            self.transport.pause_reading()
        _settle(self._arrival)

    def eof_received(self) -> None:
        if not self._lost:
            self._lost = True
            self._h11.receive_data(b"")
            _settle(self._arrival)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost, self._error = True, self._error or exc
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

    async def exchange(
        self, method: bytes, target: bytes, headers: RawHeaders, content: httpx.AsyncByteStream, patience: Patience
    ) -> h11.Response:
        """Sends the request and waits for the reply's head."""
        self._busy, self._answered = True, False
        await self._send(request_head(method, target, headers), content, patience)
        while not isinstance(event := await self._event(patience), h11.Response):
            pass  # 1xx; what a server says when it switches protocols unasked, h11 refuses
        return event

    def whole_body(self) -> bytes | None:
        """The reply's body if all of it is here already, as that of most replies is; None if more has to come."""
        while isinstance(event := self._next_event(), h11.Data):
            self._early.append(bytes(event.data))
        if event is None:
            return None
        body = self._early[0] if len(self._early) == 1 else b"".join(self._early)
        self._early.clear()
        return body

    async def chunk(self, patience: Patience) -> bytes | None:
        """The next of the body's bytes; None once it is complete."""
        if self._early:
            return self._early.pop(0)
        event = await self._event(patience)
        return bytes(event.data) if isinstance(event, h11.Data) else None

    def finish(self) -> bool:
        """The reply was read to its end: whether the connection can take another request."""
        if self._lost or self._h11.our_state is not h11.DONE or self._h11.their_state is not h11.DONE:
            return False
        if self._h11.trailing_data[0]:  # bytes beyond the reply
            return False
        self._h11.start_next_cycle()
        self._busy = False
        self._go_on_reading()
        return True

    async def _send(self, head: h11.Request, content: httpx.AsyncByteStream, patience: Patience) -> None:
        if isinstance(content, httpx.ByteStream):
            body = b"".join(content)
            data = encoded(self._h11, head, *((h11.Data(data=body),) if body else ()), h11.EndOfMessage())
            for start in range(0, len(data), _PIECE):
                await self._write(data[start : start + _PIECE] if len(data) > _PIECE else data, patience)
            return
        await self._write(encoded(self._h11, head), patience)
        async for part in content:
            if self._lost:
                return  # no need to read the rest of a large body for nobody
            await self._write(encoded(self._h11, h11.Data(data=part)), patience)
        await self._write(encoded(self._h11, h11.EndOfMessage()), patience)

    async def _write(self, data: bytes, patience: Patience) -> None:
        if self._lost:
            return  # the server may have answered before it closed: reading tells
        self.transport.write(data)
        if self._drained is not None and not await self._came(self._drained, patience.write, patience):
            raise httpx.WriteTimeout("the server did not take the request in time")

    async def _event(self, patience: Patience) -> h11.Event | type[h11.PAUSED]:
        while (event := self._next_event()) is None:
            if self._lost:
                raise httpx.ReadError(said(self._error, "the connection was closed on this side")) from self._error
            self._go_on_reading()
            self._arrival = self._loop.create_future()
            if not await self._came(self._arrival, patience.read, patience):
                raise httpx.ReadTimeout("the server did not answer in time")
        return event

    def _next_event(self) -> h11.Event | type[h11.PAUSED] | None:
        """What has come; None if all of it is read."""
        try:
            event = self._h11.next_event()
        except h11.RemoteProtocolError as error:
            why = str(error) if self._answered else "Server disconnected without sending a response."
            raise httpx.RemoteProtocolError(why) from error
        return None if isinstance(event, type) and event is not h11.PAUSED else event

    def _go_on_reading(self) -> None:
        self._unread = 0
        if self._paused and not self._lost:
            self._paused = False
            self.transport.resume_reading()

    async def _came(self, awaited: asyncio.Future[bool], seconds: float | None, patience: Patience) -> bool:
        """Whether it came in time."""
        when = patience.ends(seconds, self._loop)
        if when is None:
            return await awaited
        timer = self._loop.call_at(when, _expire, awaited)
        try:
            return await awaited
        finally:
            timer.cancel()


def _settle(awaited: asyncio.Future[bool] | None) -> None:
    if awaited is not None and not awaited.done():
        awaited.set_result(True)


def _expire(awaited: asyncio.Future[bool]) -> None:
    if not awaited.done():
        awaited.set_result(False)
