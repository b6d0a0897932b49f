"""AiohttpPooledTransport: the transport over aiohttp; our own costs less CPU for each call.

httpx-aiohttp's own mapping of errors will not do: it calls a connection that broke after a request was sent a
connect time-out, and a write that may have happened would be repeated.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final, cast

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport.loop_guard import Home
from pinterest_async_overrides.transport.network import Cert, Network, Verify
from pinterest_async_overrides.transport.proxy import Origin, Route, proxy_headers, route
from pinterest_async_overrides.transport.timeouts import text_of
from pinterest_async_overrides.transport.transport import LIMITS

_FOREVER: Final = 24 * 3600.0

_MEANS: Final[tuple[tuple[type[Exception], type[httpx.RequestError]], ...]] = (
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.ClientError, httpx.ReadError),
    (TimeoutError, httpx.ReadTimeout),
    (ValueError, httpx.LocalProtocolError),
    (OverflowError, httpx.LocalProtocolError),
)
"""What aiohttp's exceptions mean; the first that fits. Connect errors are those before anything was sent."""


class AiohttpPooledTransport(AiohttpTransport):
    """httpx-aiohttp without cookies or headers of aiohttp's own, and with httpx's exceptions for what they say.

    aiohttp itself repeats GET, HEAD, OPTIONS, PUT and DELETE once when a connection that was kept alive turns out to be
    closed; the other methods it does not. The parameters are those of PooledTransport. Needs httpx-aiohttp.
    """

    takes_network = True
    """The class can be called with `network=`: a client hands its own settings to it."""

    def __init__(
        self,
        *,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        trust_env: bool = True,
        limits: httpx.Limits = LIMITS,
        network: Network | None = None,
    ) -> None:
        self.network = network or Network(verify, cert, proxy, trust_env)
        # The context that httpx-aiohttp makes at once is not used: making ours takes long, and can wait.
        super().__init__(verify=False, trust_env=False, limits=limits)
        self.home = Home()
        self._routes: dict[Origin, Route] = {}

    def get_client(self) -> aiohttp.ClientSession:
        """Return a new session with this transport's limits."""
        expiry = self.limits.keepalive_expiry
        connector = aiohttp.TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=_FOREVER if expiry is None else expiry,
            ssl=self.network.context,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises httpx's exceptions."""
        self.home.enter()
        found = self._route(Origin.of(request.url))
        # httpx-aiohttp reads its proxy before it first awaits, so it is this request's.
        self.proxy = found.proxy
        if found.proxy is not None and not found.tunnels:
            request.headers.update(found.headers)  # a plain request goes to the proxy itself
        try:
            response = await super().handle_async_request(request)
        except (httpx.RequestError, aiohttp.ClientError, TimeoutError, ValueError, OverflowError) as error:
            raise translated(error) from (error.__cause__ or error)
        response.stream = _Translated(cast("httpx.AsyncByteStream", response.stream))
        return response

    def _route(self, origin: Origin) -> Route:
        if (found := self._routes.get(origin)) is None:
            found = route(origin, self.network.proxy, self.network.trust_env)
            if found.socks:
                raise ConfigurationError("aiohttp speaks to no SOCKS proxy: use PooledTransport, the default")
            if found.proxy is not None:
                # Credentials as a header: aiohttp's own class for them is deprecated, and warns.
                bare = httpx.Proxy(found.proxy.url, headers=list(proxy_headers(found.proxy)))
                found = found._replace(proxy=bare)
            self._routes[origin] = found
        return found

    async def aclose(self) -> None:
        """Close all connections."""
        if self.home.leave():
            await super().aclose()


class _Translated(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except (httpx.RequestError, aiohttp.ClientError, TimeoutError) as error:
            raise translated(error) from (error.__cause__ or error)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._stream.aclose()


def translated(error: Exception) -> httpx.RequestError:
    """Return the matching exception of httpx."""
    cause = error.__cause__ if isinstance(error, httpx.RequestError) else error
    if isinstance(cause, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError(f"{cause.status} {cause.message}".strip())
    if isinstance(cause, aiohttp.ClientResponseError):
        # Its status, 400, is none of the server's; what follows the first line is the reply itself.
        return httpx.RemoteProtocolError(f"the reply is no HTTP: {cause.message.partition(chr(10))[0].rstrip(':')}")
    for kind, meaning in _MEANS:
        if isinstance(cause, kind):
            return meaning(text_of(cause))
    return error if isinstance(error, httpx.RequestError) else httpx.ReadError(text_of(error))
