"""Server of the local Pinterest: an event loop in a thread, and the ports it listens on.

A thread, so that a client under test shares no loop with the server it measures or waits for.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from pinterest_async_overrides.testing.http.connection import Answer, Connection

_T = TypeVar("_T")


class Server:
    """A loop in a thread, and the ports it listens at. `latency` is how many seconds late every reply is."""

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
        """Serve at this port, any free one for 0; returns the port. Raises OSError if it is taken."""

        async def start() -> int:
            def connect() -> Connection:
                private = host in {"127.0.0.1", "::1", "localhost"}
                return Connection(answer, self._connections, lambda: self.latency, private=private)

            server = await self._loop.create_server(connect, host, port, backlog=2048)
            bound = int(server.sockets[0].getsockname()[1])
            self._servers[bound] = server
            return bound

        return self._done(start())

    def deafen(self, port: int) -> None:
        """Listen at this port no more, and drop all connections."""

        async def stop() -> None:
            await self._accepted()
            self._servers.pop(port).close()
            self._drop()

        self._done(stop())

    def drop_connections(self) -> None:
        """Close every open connection, as a server does with idle ones; it goes on listening."""

        async def drop() -> None:
            self._drop()

        self._done(drop())

    def open_connections(self) -> int:
        """Return how many connections are open."""
        return len(self._connections)

    def close(self) -> None:
        """Close every socket and end the thread."""

        async def stop() -> None:
            await self._accepted()
            for server in self._servers.values():
                server.close()
            self._drop()
            # Once round the loop for the transports to let go of their sockets.
            await asyncio.sleep(0)

        if self._thread.is_alive():
            self._done(stop())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def _done(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Has the loop do something, and waits for it."""
        with self._one_at_a_time:
            return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _accepted(self) -> None:
        """Waits until no connection is half accepted: asyncio would lose its socket if the server were closed now."""
        while accepting := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(accepting)

    def _drop(self) -> None:
        for connection in list(self._connections):
            connection.close()
        self._connections.clear()
