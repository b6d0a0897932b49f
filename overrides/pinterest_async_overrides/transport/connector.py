"""Connector: opens TCP and TLS connections, directly or through a proxy, and checks the server's certificate."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import httpx

from pinterest_async_overrides.transport.http11.connection import Connection
from pinterest_async_overrides.transport.http11.request_writer import outgoing
from pinterest_async_overrides.transport.network import Network
from pinterest_async_overrides.transport.proxy import Origin, Route, proxy_headers
from pinterest_async_overrides.transport.timeouts import Timeouts, text_of

_HAPPY_EYEBALLS: Final = 0.25  # RFC 8305: when to try the other address family too
_ONE_ADDRESS: Final = 3.0  # one that does not answer must not use up the time of the next

Addresses = Callable[[Origin], Awaitable[Sequence[str]]]
"""Returns the addresses that a server may be reached at: one or more, the first that answers is taken."""


class Dialler:
    """Opens connections with these network settings."""

    def __init__(self, network: Network, addresses: Addresses | None = None) -> None:
        self.network, self._addresses = network, addresses

    async def open(self, route: Route, timeouts: Timeouts) -> Connection:
        """Return a connection ready for its first request.

        Raises httpx.ConnectTimeout, ConnectError or ProxyError: nothing of the request itself was sent.
        """
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(timeouts.ends(timeouts.connect, loop)):
                return await self._open(route, loop)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(f"{route.origin.authority} could not be reached in time") from error
        except OSError as error:  # ssl.SSLError and socket.gaierror are among them
            raise httpx.ConnectError(text_of(error)) from error
        except (ValueError, OverflowError) as error:  # UnicodeError is a ValueError: a name or port that none can be
            raise httpx.UnsupportedProtocol(f"no connection can be made to this address: {text_of(error)}") from error

    async def _open(self, route: Route, loop: asyncio.AbstractEventLoop) -> Connection:
        if route.proxy is None:
            context = self.network.context if route.origin.scheme == "https" else None
            if self._addresses is None:
                return await _connect(loop, route.origin, context)
            return await _connect_to_one(loop, route.origin, context, await self._addresses(route.origin))
        first = Origin.of(route.proxy.url)
        connection = await _connect(loop, first, self._to(route.proxy) if first.scheme == "https" else None)
        if not route.tunnels:
            return connection
        try:
            await _open_tunnel(connection, route.origin, route.proxy)
            return await _inside(loop, connection, route.origin, self.network.context)
        except BaseException:
            connection.abort()
            raise

    def _to(self, proxy: httpx.Proxy) -> ssl.SSLContext:
        return proxy.ssl_context or self.network.proxy_context


async def _connect(
    loop: asyncio.AbstractEventLoop, to: Origin, context: ssl.SSLContext | None, address: str | None = None
) -> Connection:
    """Return a connection to a server at this address; a certificate is checked for the server's name either way."""
    # uvloop's loop tries addresses by itself, and has no such parameter.
    racing = isinstance(loop, asyncio.BaseEventLoop) and address is None and not to.is_address
    options: dict[str, Any] = {"happy_eyeballs_delay": _HAPPY_EYEBALLS} if racing else {}
    name, at = to.host if context else None, address or to.host
    connection = Connection(loop)
    await loop.create_connection(lambda: connection, at, to.port, ssl=context, server_hostname=name, **options)
    return connection


async def _connect_to_one(
    loop: asyncio.AbstractEventLoop, to: Origin, context: ssl.SSLContext | None, addresses: Sequence[str]
) -> Connection:
    """Return a connection to the first of these addresses that answers."""
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


async def _open_tunnel(connection: Connection, to: Origin, proxy: httpx.Proxy) -> None:
    target = to.authority.encode("ascii")
    headers = [(b"Host", target), (b"Accept", b"*/*"), *proxy_headers(proxy)]
    try:
        request = outgoing(b"CONNECT", target, headers, httpx.ByteStream(b""))
        reply, _, _ = await connection.exchange(request, Timeouts())
    except (httpx.NetworkError, httpx.ProtocolError) as error:
        raise httpx.ProxyError(f"the proxy opened no tunnel: {error}") from error
    if not 200 <= reply.status < 300:
        reason = reply.reason.decode("ascii", "replace")
        raise httpx.ProxyError(f"{reply.status} {reason}".strip())


async def _inside(
    loop: asyncio.AbstractEventLoop, tunnel: Connection, to: Origin, context: ssl.SSLContext
) -> Connection:
    connection = Connection(loop)
    transport = await loop.start_tls(tunnel.transport, connection, context, server_hostname=to.host)
    if transport is None:
        raise ConnectionAbortedError("the connection was lost while TLS was being set up")
    connection.connection_made(transport)
    return connection
