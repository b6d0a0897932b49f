"""Small servers that behave as a test says: what a connection does is one coroutine."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field

Serve = Callable[["Peer"], Awaitable[None]]
LOOPS = ["asyncio", "uvloop"] if sys.platform != "win32" else ["asyncio"]


def runner(loop: str) -> asyncio.Runner:
    """A runner on asyncio's own loop, or on uvloop's."""
    if loop == "asyncio":
        return asyncio.Runner()
    import uvloop

    return asyncio.Runner(loop_factory=uvloop.new_event_loop)


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Peer:
    """One connection, from the server's side; `number` counts them from 1."""

    number: int
    server: Server
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> Request:
        """The next request; EOFError when the client is gone."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("ascii").rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        request = Request(method, target, headers, body)
        self.server.requests.append(request)
        return request

    async def send(self, data: bytes) -> None:
        """These bytes."""
        self.writer.write(data)
        await self.writer.drain()

    def cut(self) -> None:
        """End the connection in order, but without TLS' closing message."""
        with socket.socket(fileno=os.dup(self.writer.get_extra_info("socket").fileno())) as same:  # uvloop's own cannot
            same.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Breaks the connection, as a crashed server does."""
        self.writer.transport.abort()


@dataclass
class Server:
    """A server and what it saw."""

    url: str = ""
    port: int = 0
    connections: int = 0
    open: int = 0
    requests: list[Request] = field(default_factory=list[Request])


def reply(body: bytes = b"{}", status: str = "200 OK", **headers: str) -> bytes:
    """A reply; headers by name with `_` for `-`, Content-Length unless there is another framing."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if not fields.keys() & {"content-length", "transfer-encoding"}:
        fields["content-length"] = str(len(body))
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("ascii") + body


async def echo(peer: Peer) -> None:
    """Answers every request with its target."""
    while True:
        request = await peer.request()
        await peer.send(reply(request.target.encode("ascii")))


@contextlib.asynccontextmanager
async def serving(serve: Serve = echo, tls: ssl.SSLContext | None = None) -> AsyncGenerator[Server]:
    """A server on a free port of this machine."""
    server = Server()
    tasks: set[asyncio.Task[None]] = set()

    async def conversation(peer: Peer) -> None:
        with contextlib.suppress(EOFError, ConnectionError, ssl.SSLError):
            await serve(peer)

    def ended(task: asyncio.Task[None], writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()
        server.open -= 1
        tasks.discard(task)

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        server.open += 1
        task = asyncio.create_task(conversation(Peer(server.connections, server, reader, writer)))
        tasks.add(task)
        task.add_done_callback(lambda _: ended(task, writer))

    listener = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls, backlog=1024)
    server.port = listener.sockets[0].getsockname()[1]
    server.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}"
    try:
        yield server
    finally:
        listener.close()
        while tasks:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=5)
            await asyncio.sleep(0)
        for _ in range(5):  # until the event loop has let go of the sockets
            await asyncio.sleep(0)


async def until(reached: Callable[[], bool], seconds: float = 5.0) -> None:
    """Waits for a state that comes about by itself."""
    async with asyncio.timeout(seconds):
        while not reached():  # noqa: ASYNC110 - what is waited for knows no events
            await asyncio.sleep(0.005)
