"""How requests come in and replies go out: HTTP/1.1 on a loopback socket, in a thread with an event loop of its own.

A thread, so that a client under test shares no loop with the server it measures or waits for. The parser is
httptools'; the rest is an `asyncio.Protocol` and not an ASGI server, because the faults of a network (a reset in the
middle of a body, a length that lies, a connection closed without a byte) are just what an ASGI server protects from.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from http import HTTPStatus

import httptools

from pinterest_async_overrides.testing.exchange import Reply, Request

Answer = Callable[[Request], Reply]

LARGEST_BODY = 64 * 2**20

_REASONS = {status.value: status.phrase for status in HTTPStatus}


class Connection(asyncio.Protocol):
    """One connection: requests are answered one after the other, in the order they came."""

    def __init__(self, answer: Answer, connections: set[Connection]) -> None:
        self._answer = answer
        self._connections = connections
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._target = b""
        self._headers: dict[str, str] = {}
        self._body: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self._transport = None

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            if self._transport is not None:
                self._transport.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                self._transport.close()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    # What the parser calls.

    def on_message_begin(self) -> None:
        self._target, self._headers, self._body = b"", {}, []

    def on_url(self, url: bytes) -> None:
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        if self._headers.get("expect", "").lower() == "100-continue" and self._transport is not None:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        request = Request(
            self._parser.get_method().decode(), self._target.decode("latin-1"), self._headers, b"".join(self._body)
        )
        reply = self._answer(request)
        if self._transport is None:
            return
        self._transport.write(head(reply, keep=self._parser.should_keep_alive()) + b"")
        if reply.body and request.method != "HEAD":
            self._transport.write(reply.body)
        if not self._parser.should_keep_alive():
            self._transport.close()


def head(reply: Reply, *, keep: bool = True) -> bytes:
    """The status line and headers of a reply."""
    lines = [f"HTTP/1.1 {reply.status} {_REASONS.get(reply.status, 'Unknown')}"]
    if reply.body:
        lines.append(f"content-type: {reply.content_type}")
    if reply.status != HTTPStatus.NO_CONTENT:
        lines.append(f"content-length: {len(reply.body)}")
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if not keep:
        lines.append("connection: close")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


class Server:
    """A loop in a thread that listens on loopback, at one port for each service."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._connections: set[Connection] = set()
        self._servers: list[asyncio.Server] = []
        self._thread = threading.Thread(target=self._run, name="local-pinterest", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def listen(self, answer: Answer, host: str = "127.0.0.1", port: int = 0) -> int:
        """Serve a service at this port, any free one for 0; returns the port. Raises OSError if it is taken."""

        async def start() -> asyncio.Server:
            return await self._loop.create_server(
                lambda: Connection(answer, self._connections), host, port, backlog=2048
            )

        server = asyncio.run_coroutine_threadsafe(start(), self._loop).result()
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    def close(self) -> None:
        """Close every socket and end the thread."""

        async def stop() -> None:
            for server in self._servers:
                server.close()
            for connection in list(self._connections):
                connection.close()
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(0)

        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(stop(), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()
