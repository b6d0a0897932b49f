"""PooledTransport: httpx's transport interface over a pool whose cost is independent of the number of connections."""

from __future__ import annotations

import asyncio
from functools import lru_cache, partial
from typing import Final, cast

import httpx

from pinterest_async_overrides.transport.connector import Addresses, Dialler
from pinterest_async_overrides.transport.http11.connection import Connection
from pinterest_async_overrides.transport.http11.prepared_request import PreparedRequest, lines
from pinterest_async_overrides.transport.http11.request_writer import outgoing
from pinterest_async_overrides.transport.loop_guard import Home
from pinterest_async_overrides.transport.mock_detection import intercepted
from pinterest_async_overrides.transport.network import Cert, Network, Verify
from pinterest_async_overrides.transport.pool.pool import Pool
from pinterest_async_overrides.transport.proxy import Origin, Route
from pinterest_async_overrides.transport.proxy import route as route_to
from pinterest_async_overrides.transport.response import WholeReply, streamed_response
from pinterest_async_overrides.transport.response_stream import Body
from pinterest_async_overrides.transport.timeouts import TIMEOUTS, TRANSMISSION, Timeouts, Transmission

LIMITS: Final = httpx.Limits(max_connections=256, max_keepalive_connections=None, keepalive_expiry=5.0)
"""256 calls in flight, and no connection thrown away that the next call could use."""

_CLOSING: Final = 1.0


class PooledTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 for asyncio: what httpx.AsyncHTTPTransport does, at the same cost however many calls are in flight.

    Idle connections are used again newest first, and closed after `limits.keepalive_expiry`; callers beyond
    `limits.max_connections` wait in order of arrival, up to the pool time-out. `verify`, `cert`, `proxy` and
    `trust_env` are as the client's, or one `network` in their place; `limits` and the exceptions are httpx's. Of the
    time-outs `connect` bounds all it takes to open a connection: name, TCP, proxy and TLS.

    With `http2=True`, or through a SOCKS proxy, requests go over httpx's own pool and at httpx's cost; also while respx
    or pytest-httpx is active. Belongs to the event loop and the process of its first request.

    With `addresses`, a server is reached at one of the addresses that it returns, and its name is not looked up again;
    a proxy looks names up itself.
    """

    takes_network = True
    """The class can be called with `network=`: a client hands its own settings to it."""

    def __init__(
        self,
        *,
        verify: Verify = True,
        cert: Cert | None = None,
        http2: bool = False,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        trust_env: bool = True,
        limits: httpx.Limits = LIMITS,
        addresses: Addresses | None = None,
        network: Network | None = None,
    ) -> None:
        self.network = network or Network(verify, cert, proxy, trust_env)
        self._http2, self._limits = http2, limits
        self._dialler = Dialler(self.network, addresses)
        self.home = Home()
        self._routes: dict[Origin, Route] = {}
        self._through_httpx: dict[Origin, httpx.AsyncHTTPTransport] = {}
        self._pool: Pool[Connection] | None = None
        self._open: set[Connection] = set()
        self._culling: asyncio.TimerHandle | None = None
        # Here and not for all transports: the token in them is forgotten with its client.
        self._lines = lru_cache(maxsize=32)(lines)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the reply's body is read from its stream. Raises httpx's exceptions."""
        loop = self.home.enter()
        if isinstance(request, PreparedRequest):
            origin, target, mocked = request.origin, request.target, False  # Sender has looked whether it is
        else:
            origin, target, mocked = Origin.of(request.url), request.url.raw_path, intercepted()
        route = self._routes.get(origin) or self._route(origin)
        transmission: Transmission | None = request.extensions.get(TRANSMISSION)
        if mocked or self._http2 or route.socks:
            if transmission is not None:
                transmission.sent = True  # when, httpx does not say
            return await self._httpx(route).handle_async_request(request)
        timeouts: Timeouts = request.extensions.get(TIMEOUTS) or Timeouts.of(request.extensions)
        if isinstance(request, PreparedRequest):
            outgoing_request = request.outgoing(self._lines, route)
        else:
            stream = cast("httpx.AsyncByteStream", request.stream)
            headers = [*request.headers.raw, *route.headers]
            outgoing_request = outgoing(request.method.encode("ascii"), route.prefix + target, headers, stream)
        pool = self._pool = self._pool or Pool(self._limits, loop.time)
        connection = pool.ready(origin) or await self._connection(pool, route, timeouts, loop)
        if transmission is not None:
            transmission.sent = True
        try:
            head, body, reusable = await connection.exchange(outgoing_request, timeouts)
        except BaseException:
            pool.drop(connection)
            raise
        if body is None:
            return streamed_response(head, Body(connection, timeouts, partial(self._done, pool, origin, connection)))
        if reusable and self._culling is not None:
            pool.put(origin, connection)
        else:
            self._put(pool, origin, connection, reusable)
        return WholeReply(head, body, request)

    def direct(self, request: httpx.Request) -> bool:
        """Return whether a request goes over this transport, which keeps its deadline, and not httpx's."""
        return (
            isinstance(request, PreparedRequest)
            and not self._http2
            and not (self._routes.get(request.origin) or self._route(request.origin)).socks
        )

    async def aclose(self) -> None:
        """Close every connection, idle or busy; a closed transport cannot be used again."""
        if not self.home.leave():
            return
        if self._culling is not None:
            self._culling.cancel()
        if self._pool is not None:
            self._pool.clear("this client was closed while the call waited for a connection")
        closing = [connection.closed for connection in self._open]
        for connection in list(self._open):
            connection.abort()
        if closing:
            await asyncio.wait(closing, timeout=_CLOSING)
        for transport in self._through_httpx.values():
            await transport.aclose()

    def __repr__(self) -> str:
        pool = self._pool
        state = f"{pool.held} connections, {pool.idle} idle, {pool.waiting} calls waiting" if pool else "unused"
        return f"<{type(self).__name__}: {state}>"

    async def _connection(
        self, pool: Pool[Connection], route: Route, timeouts: Timeouts, loop: asyncio.AbstractEventLoop
    ) -> Connection:
        connection = await pool.acquire(route.origin, timeouts.ends(timeouts.pool, loop))
        if connection is not None:
            return connection
        try:
            connection = await self._dialler.open(route, timeouts)
            self._open.add(connection)
            connection.closed.add_done_callback(partial(self._lost, pool, connection))
            self.home.enter()  # it may have been closed in the meantime
        except BaseException:
            pool.drop(connection)
            raise
        return connection

    def _done(self, pool: Pool[Connection], origin: Origin, connection: Connection, read: bool) -> None:
        """End the call; whether its reply was read to the end decides what becomes of the connection."""
        self._put(pool, origin, connection, read and connection.finish())

    def _put(self, pool: Pool[Connection], origin: Origin, connection: Connection, reusable: bool) -> None:
        if not reusable:
            pool.drop(connection)
            return
        pool.put(origin, connection)
        if self._culling is None and self._limits.keepalive_expiry is not None:
            self._cull(pool)

    def _cull(self, pool: Pool[Connection]) -> None:
        seconds = pool.cull()
        self._culling = None if seconds is None else asyncio.get_running_loop().call_later(seconds, self._cull, pool)

    def _lost(self, pool: Pool[Connection], connection: Connection, _: asyncio.Future[bool]) -> None:
        self._open.discard(connection)
        pool.lost(connection)

    def _route(self, origin: Origin) -> Route:
        found = self._routes[origin] = route_to(origin, self.network.proxy, self.network.trust_env)
        return found

    def _httpx(self, route: Route) -> httpx.AsyncHTTPTransport:
        if (transport := self._through_httpx.get(route.origin)) is None:
            transport = self.network.httpx_transport(route, self._http2, self._limits)
            self._through_httpx[route.origin] = transport
        return transport


def default_transport(*, network: Network) -> PooledTransport:
    """Return the transport of a client that was given none."""
    return PooledTransport(network=network)
