"""Where the local Pinterest runs: an event loop of its own in a thread, and the ports it listens at.

A thread, so that a client under test shares no loop with the server it measures or waits for.
"""

from __future__ import annotations

import asyncio
import threading

from pinterest_async_overrides.testing.connection import Answer, Connection


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
