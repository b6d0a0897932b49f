"""Server of the local Pinterest: an event loop in a thread, and the ports it listens on.

It runs in a thread so that the client under test and the server do not share an event loop.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from pinterest_async_overrides.testing.http.connection import Answer, Connection

_T = TypeVar("_T")


class Server:
    """An event loop in a thread, and its listening ports. `latency` is the delay of every reply, in seconds."""

    def __init__(self) -> None:
        self.latency = 0.0
        self._loop = asyncio.new_event_loop()
        self._connections: set[Connection] = set()
        self._servers: dict[int, asyncio.Server] = {}
        self._one_at_a_time = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="local-pinterest", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def listen(self, answer: Answer, host: str = "127.0.0.1", port: int = 0) -> int:
        """Listen on a port (0: any free one) and return its number; raise OSError if it is taken."""

        async def start() -> int:
            def connect() -> Connection:
                private = host in {"127.0.0.1", "::1", "localhost"}
                return Connection(answer, self._connections, lambda: self.latency, private=private)

            server = await self._loop.create_server(connect, host, port, backlog=2048)
            bound = int(server.sockets[0].getsockname()[1])
            self._servers[bound] = server
            return bound

        return self._done(start())

    def stop_listening(self, port: int) -> None:
        """Stop listening on a port, and close all connections."""

        async def stop() -> None:
            await self._accepted()
            self._servers.pop(port).close()
            self._drop()

        self._done(stop())

    def drop_connections(self) -> None:
        """Close every open connection, as a server does with idle ones, and keep listening."""

        async def drop() -> None:
            self._drop()

        self._done(drop())

    def open_connections(self) -> int:
        """Return the number of open connections."""
        return len(self._connections)

    def close(self) -> None:
        """Close every socket and stop the thread."""

        async def stop() -> None:
            await self._accepted()
            for server in self._servers.values():
                server.close()
            self._drop()
            # One loop iteration for the transports to close their sockets.
            await asyncio.sleep(0)

        if self._thread.is_alive():
            self._done(stop())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def _done(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Run a coroutine in the loop's thread and return its result."""
        with self._one_at_a_time:
            return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _accepted(self) -> None:
        """Wait until no accept is in progress: closing the server during one would leak its socket."""
        while accepting := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(accepting)

    def _drop(self) -> None:
        for connection in list(self._connections):
            connection.close()
        self._connections.clear()
