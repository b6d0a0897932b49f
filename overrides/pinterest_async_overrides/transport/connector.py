"""Opens connections: TCP, TLS with the server's certificate checked, and through a proxy."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import httpx

from pinterest_async_overrides.transport.http11.connection import Connection
from pinterest_async_overrides.transport.http11.request_writer import outgoing
from pinterest_async_overrides.transport.proxy import Origin, Route, proxy_headers
from pinterest_async_overrides.transport.timeouts import Patience, said

_HAPPY_EYEBALLS: Final = 0.25  # RFC 8305: when to try the other address family too
_ONE_ADDRESS: Final = 3.0  # one that does not answer must not use up the time of the next

Addresses = Callable[[Origin], Awaitable[Sequence[str]]]
"""Who decides which addresses a server may be reached at: one or more, the first that answers is taken."""


class Dialler:
    """Opens connections. TLS contexts take long to make (the certificates are read), so: at the first need, once."""

    def __init__(
        self, verify: ssl.SSLContext | str | bool, trust_env: bool, addresses: Addresses | None = None
    ) -> None:
        self.verify, self._trust_env, self._addresses = verify, trust_env, addresses
        self._context: ssl.SSLContext | None = None
        self._proxy_context: ssl.SSLContext | None = None

    @property
    def context(self) -> ssl.SSLContext:
        """The TLS context of connections to servers, as httpx makes it."""
        if self._context is None:
            self._context = _context(self.verify, self._trust_env)
        return self._context

    async def open(self, route: Route, patience: Patience) -> Connection:
        """A connection ready for its first request.

        Raises httpx.ConnectTimeout, ConnectError or ProxyError: of the request itself nothing was sent.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(patience.ends(patience.connect, loop)):
                return await self._open(route, loop)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(f"{route.origin.authority} could not be reached in time") from error
        except OSError as error:  # ssl.SSLError and socket.gaierror are among them
            raise httpx.ConnectError(said(error)) from error

    async def _open(self, route: Route, loop: asyncio.AbstractEventLoop) -> Connection:
        if route.proxy is None:
            context = self.context if route.origin.scheme == "https" else None
            if self._addresses is None:
                return await _connect(loop, route.origin, context)
            return await _connect_to_one(loop, route.origin, context, await self._addresses(route.origin))
        first = Origin.of(route.proxy.url)
        connection = await _connect(loop, first, self._to(route.proxy) if first.scheme == "https" else None)
        if not route.tunnels:
            return connection
        try:
            await _ask_for_tunnel(connection, route.origin, route.proxy)
            return await _inside(loop, connection, route.origin, self.context)
        except BaseException:
            connection.abort()
            raise

    def _to(self, proxy: httpx.Proxy) -> ssl.SSLContext:
        if self._proxy_context is None:
            self._proxy_context = proxy.ssl_context or _context(True, self._trust_env)
        return self._proxy_context


async def _connect(
    loop: asyncio.AbstractEventLoop, to: Origin, context: ssl.SSLContext | None, address: str | None = None
) -> Connection:
    """A connection to a server, at this address of it; a certificate is checked for its name either way."""
    # uvloop's loop has its own way with addresses, and no such parameter.
    racing = isinstance(loop, asyncio.BaseEventLoop) and address is None and not to.is_address
    options: dict[str, Any] = {"happy_eyeballs_delay": _HAPPY_EYEBALLS} if racing else {}
    name, at = to.host if context else None, address or to.host
    connection = Connection(loop)
    await loop.create_connection(lambda: connection, at, to.port, ssl=context, server_hostname=name, **options)
    return connection


async def _connect_to_one(
    loop: asyncio.AbstractEventLoop, to: Origin, context: ssl.SSLContext | None, addresses: Sequence[str]
) -> Connection:
    """A connection to the first of these addresses that answers."""
    *others, last = addresses
    for address in others:
        try:
            async with asyncio.timeout(_ONE_ADDRESS):
                return await _connect(loop, to, context, address)
        except ssl.SSLCertVerificationError:
            raise
        except OSError:  # a time-out is one too
            continue
    return await _connect(loop, to, context, last)


async def _ask_for_tunnel(connection: Connection, to: Origin, proxy: httpx.Proxy) -> None:
    target = to.authority.encode("ascii")
    headers = [(b"Host", target), (b"Accept", b"*/*"), *proxy_headers(proxy)]
    try:
        request = outgoing(b"CONNECT", target, headers, httpx.ByteStream(b""))
        reply = await connection.exchange(request, Patience())
    except (httpx.NetworkError, httpx.ProtocolError) as error:
        raise httpx.ProxyError(f"the proxy opened no tunnel: {error}") from error
    if not 200 <= reply.status < 300:
        raise httpx.ProxyError(f"{reply.status} {reply.reason.decode('ascii', 'replace')}")


async def _inside(
    loop: asyncio.AbstractEventLoop, tunnel: Connection, to: Origin, context: ssl.SSLContext
) -> Connection:
    connection = Connection(loop)
    transport = await loop.start_tls(tunnel.transport, connection, context, server_hostname=to.host)
    if transport is None:
        raise ConnectionAbortedError("the connection was lost while TLS was being set up")
    connection.connection_made(transport)
    return connection


def _context(verify: ssl.SSLContext | str | bool, trust_env: bool) -> ssl.SSLContext:
    context = httpx.create_ssl_context(verify=verify, trust_env=trust_env)
    context.set_alpn_protocols(["http/1.1"])
    return context
