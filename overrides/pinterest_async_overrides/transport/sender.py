"""The seam between the client and the network: a request's parts in, a reply that is read out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import httpx

from pinterest_async_overrides.errors import ConfigurationError, bare
from pinterest_async_overrides.transport.loop_guard import Home
from pinterest_async_overrides.transport.mock_detection import intercepted
from pinterest_async_overrides.transport.response import read
from pinterest_async_overrides.transport.timeouts import DEADLINE, SENDING

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.http11.prepared_request import Desk
    from pinterest_async_overrides.transport.transport import PooledTransport

NOTHING_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""What `send` raises before any byte of the request left: even a write can be tried again."""

_MIB: Final = 1024 * 1024
_ACCEPT_ENCODING: Final = "gzip, deflate"


class Sender:
    """Sends requests and reads their replies.

    Without `http_client`, straight to `transport`, made at the first request (PooledTransport by default); no cookies,
    no redirects, no event hooks. While a test has put itself in httpx's place (respx, pytest-httpx), through httpx.
    With `http_client`, through that client as it is: its hooks, headers, mounts and transport. It is never closed here.
    Replies whose body is larger than `max_reply_bytes` when decoded are refused.
    """

    def __init__(
        self,
        *,
        timeout: float | httpx.Timeout | None = 60.0,
        http_client: httpx.AsyncClient | None = None,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
        max_reply_bytes: int = 512 * _MIB,
    ) -> None:
        self._timeout = httpx.Timeout(timeout)
        self._extensions = {"timeout": self._timeout.as_dict()}
        self._client = http_client
        self._make_transport, self._max_reply_bytes = transport, max_reply_bytes
        self._opened: tuple[httpx.AsyncBaseTransport, Desk] | None = None
        self._ours: PooledTransport | None = None
        self._home = Home()
        self._watched: httpx.AsyncClient | None = None
        self._closed = False

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None = None,
        *,
        deadline: float | None = None,
        sending: Callable[[], None] | None = None,
    ) -> httpx.Response:
        """The reply, read and decoded, with its `request` set.

        `url` is absolute and quoted. `deadline` is a moment of the event loop's clock that bounds the whole call,
        however slowly its bytes drip. `sending` is called before the first byte leaves: over our own transport right
        before, else before the request is handed over. Raises httpx.RequestError; one of NOTHING_SENT where nothing was
        sent.
        """
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        client = self._client or (self._through_httpx() if intercepted() else None)
        extensions: dict[str, Any] = self._extensions
        post: Callable[[httpx.Request], Awaitable[httpx.Response]]
        if client is not None:
            request = client.build_request(method, url, headers=headers, content=content, timeout=self._timeout)
            post = partial(client.send, stream=True, follow_redirects=False)
        else:
            if deadline is not None or sending is not None:
                extensions = {**extensions, DEADLINE: deadline, SENDING: sending}
            self._home.enter()
            transport, desk = self._opened or self._open()
            request = desk.prepare(method, url, _accepting(headers), content, extensions)
            post = transport.handle_async_request
            if self._ours is not None:
                sending = None  # it knows better when to call
                if deadline is not None and self._ours.direct(request):
                    deadline = None  # and keeps that itself
        if sending is not None:
            sending()
        try:
            if deadline is None:
                return await read(await post(request), request, self._max_reply_bytes)
            async with asyncio.timeout_at(deadline):
                return await read(await post(request), request, self._max_reply_bytes)
        except TimeoutError as error:
            raise httpx.ReadTimeout("the call took longer than it may", request=request) from error
        except httpx.RequestError as error:
            error.request = request
            raise
        except asyncio.CancelledError as error:
            # The frames below hold the headers as they go over the wire, for whoever prints a traceback with locals.
            raise bare(error)  # noqa: B904 - the same one

    def check(self) -> None:
        """Raises ConfigurationError in another event loop or process than that of the connections."""
        self._home.check()

    async def aclose(self) -> None:
        """Closes what was opened here."""
        self._closed = True
        if self._opened is not None:
            await self._opened[0].aclose()
        if self._watched is not None:
            await self._watched.aclose()

    def _open(self) -> tuple[httpx.AsyncBaseTransport, Desk]:
        # A caller's own client, MockTransport for one, needs none of this: it is loaded at the first request.
        from pinterest_async_overrides.transport.http11.prepared_request import Desk
        from pinterest_async_overrides.transport.transport import PooledTransport, default_transport

        transport = (self._make_transport or default_transport)()
        if isinstance(transport, PooledTransport):
            self._ours = transport
        self._opened = transport, Desk()
        return self._opened

    def _through_httpx(self) -> httpx.AsyncClient:
        if self._watched is None:
            self._watched = httpx.AsyncClient(headers={})
        return self._watched


def _accepting(headers: Mapping[str, str]) -> Mapping[str, str]:
    return headers if "accept-encoding" in headers else {**headers, "accept-encoding": _ACCEPT_ENCODING}
