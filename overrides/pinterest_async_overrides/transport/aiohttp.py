"""The transport over aiohttp, for who wants its way with connections; our own costs less CPU for each call.

httpx-aiohttp's own way of telling errors will not do: it calls a connection that broke after a request was sent a
connect time-out, and a write that may have happened would be repeated.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from typing import Final, cast

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from pinterest_async_overrides.transport.loop_guard import Home
from pinterest_async_overrides.transport.timeouts import said
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
)
"""What aiohttp's exceptions mean; the first that fits. Connect errors are those before anything was sent."""


class AiohttpPooledTransport(AiohttpTransport):
    """httpx-aiohttp without cookies or headers of aiohttp's own, and with httpx's exceptions for what they say.

    aiohttp itself repeats GET, HEAD, OPTIONS, PUT and DELETE once when a connection that was kept alive turns out to be
    closed; the other methods it does not. The parameters are those of PooledTransport. Needs httpx-aiohttp.
    """

    def __init__(
        self, *, verify: ssl.SSLContext | str | bool = True, trust_env: bool = True, limits: httpx.Limits = LIMITS
    ) -> None:
        super().__init__(verify=verify, trust_env=trust_env, limits=limits)
        self._home = Home()

    def get_client(self) -> aiohttp.ClientSession:
        expiry = self.limits.keepalive_expiry
        connector = aiohttp.TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=_FOREVER if expiry is None else expiry,
            ssl=self.ssl_context,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._home.enter()
        try:
            response = await super().handle_async_request(request)
        except (httpx.RequestError, aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise translated(error) from (error.__cause__ or error)
        response.stream = _Translated(cast("httpx.AsyncByteStream", response.stream))
        return response

    async def aclose(self) -> None:
        if self._home.leave():
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
        await self._stream.aclose()


def translated(error: Exception) -> httpx.RequestError:
    """The same in httpx's terms."""
    cause = error.__cause__ if isinstance(error, httpx.RequestError) else error
    for kind, meaning in _MEANS:
        if isinstance(cause, kind):
            return meaning(said(cause))
    return error if isinstance(error, httpx.RequestError) else httpx.ReadError(said(error))
