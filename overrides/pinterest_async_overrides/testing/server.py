"""How requests come in and replies go out: HTTP/1.1 on loopback sockets, in a thread with an event loop of its own.

A thread, so that a client under test shares no loop with the server it measures or waits for. The parser is
httptools'; the rest is an `asyncio.Protocol` and no ASGI server, because the faults of a network (a reset in the middle
of a body, a length that lies, a connection closed without a byte) are just what an ASGI server protects from.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from http import HTTPStatus

import httptools

from pinterest_async_overrides.testing.exchange import Reply, Request
from pinterest_async_overrides.testing.faults import Fault

Answer = Callable[[Request], Reply]

LARGEST_BODY = 64 * 2**20

_REASONS = {status.value: status.phrase.encode() for status in HTTPStatus}
_BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
# Linger on for no time: closing sends a reset.
_TEAR = struct.pack("ii", 1, 0)


class Connection(asyncio.Protocol):
    """One connection: requests are answered one after the other, in the order they came."""

    def __init__(self, answer: Answer, connections: set[Connection], latency: Callable[[], float]) -> None:
        self._answer = answer
        self._connections = connections
        self._latency = latency
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._target = b""
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []
        self._size = 0
        # Replies that wait for the one before them, which is late or still dripping.
        self._waiting: deque[tuple[Reply, bool, bool]] = deque()
        self._busy = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self._transport = None

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._end(_BAD_REQUEST)

    def close(self) -> None:
        """Drop the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    # What the parser calls.

    def on_message_begin(self) -> None:
        self._target, self._headers, self._body, self._size = b"", {}, [], 0

    def on_url(self, url: bytes) -> None:
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        if self._headers.get("expect", "").lower() == "100-continue" and self._transport is not None:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._size += len(body)
        if self._size > LARGEST_BODY:
            self._end(_TOO_LARGE)
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        method = self._parser.get_method().decode("latin-1")
        request = Request(method, self._target.decode("latin-1"), self._headers, b"".join(self._body))
        reply = self._answer(request)
        self._waiting.append((reply, method == "HEAD", self._parser.should_keep_alive()))
        if not self._busy:
            self._next()

    # How a reply goes out.

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            return
        self._busy = True
        reply, bare, keep = self._waiting.popleft()
        delay = self._latency() + (reply.fault.delay if reply.fault else 0.0)
        if delay:
            self._loop.call_later(delay, self._send, reply, bare, keep)
        else:
            self._send(reply, bare, keep)

    def _send(self, reply: Reply, bare: bool, keep: bool) -> None:
        transport = self._transport
        if transport is None or transport.is_closing():
            return
        if reply.fault is not None:
            self._spoil(transport, reply, reply.fault, keep)
            return
        transport.write(head(reply, keep=keep))
        if reply.body and not bare:
            transport.write(reply.body)
        if not keep:
            transport.close()
        self._next()

    def _spoil(self, transport: asyncio.Transport, reply: Reply, fault: Fault, keep: bool) -> None:
        body = reply.body
        if fault.cut is not None:
            body = body[: len(body) // 2 if fault.cut < 0 else fault.cut]
        # A body cut in good order is complete by its length: only what the JSON says is missing.
        length = len(body) if fault.ending == "whole" else len(reply.body)
        if not fault.silent:
            transport.write(head(reply, keep=keep, length=length + fault.length_off))
        if fault.drip and not fault.silent:
            self._drip(transport, body, 0, fault, keep)
            return
        if not fault.silent:
            transport.write(body)
        self._finish(transport, fault.ending, keep)

    def _drip(self, transport: asyncio.Transport, body: bytes, at: int, fault: Fault, keep: bool) -> None:
        if transport.is_closing():
            return
        if at < len(body):
            transport.write(body[at : at + 1])
            self._loop.call_later(fault.drip, self._drip, transport, body, at + 1, fault, keep)
        else:
            self._finish(transport, fault.ending, keep)

    def _finish(self, transport: asyncio.Transport, ending: str, keep: bool) -> None:
        if ending == "reset":
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _TEAR)
            # What was written has to be out before the reset, or it is lost with it.
            self._loop.call_later(0.01, transport.abort)
        elif ending == "close" or not keep:
            transport.close()
        else:
            self._next()

    def _end(self, last: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(last)
            self._transport.close()


def head(reply: Reply, *, keep: bool = True, length: int | None = None) -> bytes:
    """The status line and headers of a reply; `length` where its Content-Length is another than its body's."""
    lines = [b"HTTP/1.1 %d %s" % (reply.status, _REASONS.get(reply.status, b"Unknown"))]
    if reply.body:
        lines.append(b"content-type: " + reply.content_type.encode())
    if reply.status != HTTPStatus.NO_CONTENT:
        lines.append(b"content-length: %d" % (len(reply.body) if length is None else length))
    lines += [f"{name}: {value}".encode("latin-1") for name, value in reply.headers.items()]
    if not keep:
        lines.append(b"connection: close")
    return b"\r\n".join([*lines, b"", b""])


class Server:
    """A loop in a thread, and the ports it listens at. `latency` is how many seconds late every reply is."""

    def __init__(self) -> None:
        self.latency = 0.0
        self._loop = asyncio.new_event_loop()
        self._connections: set[Connection] = set()
        self._servers: dict[int, asyncio.Server] = {}
        self._thread = threading.Thread(target=self._run, name="local-pinterest", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def listen(self, answer: Answer, host: str = "127.0.0.1", port: int = 0) -> int:
        """Serve at this port, any free one for 0; returns the port. Raises OSError if it is taken."""

        async def start() -> int:
            def connect() -> Connection:
                return Connection(answer, self._connections, lambda: self.latency)

            server = await self._loop.create_server(connect, host, port, backlog=2048)
            bound = int(server.sockets[0].getsockname()[1])
            self._servers[bound] = server
            return bound

        return asyncio.run_coroutine_threadsafe(start(), self._loop).result()

    def deafen(self, port: int) -> None:
        """Listen at this port no more, and drop all connections."""

        async def stop() -> None:
            self._servers.pop(port).close()
            self._drop()

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result()

    def drop_connections(self) -> None:
        """Close every open connection, as a server does with idle ones; it goes on listening."""

        async def drop() -> None:
            self._drop()

        asyncio.run_coroutine_threadsafe(drop(), self._loop).result()

    def open_connections(self) -> int:
        """How many connections are open."""
        return len(self._connections)

    def close(self) -> None:
        """Close every socket and end the thread."""

        async def stop() -> None:
            for server in self._servers.values():
                server.close()
            self._drop()
            # Once round the loop for the transports to let go of their sockets.
            await asyncio.sleep(0)

        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(stop(), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def _drop(self) -> None:
        for connection in list(self._connections):
            connection.close()
        self._connections.clear()
