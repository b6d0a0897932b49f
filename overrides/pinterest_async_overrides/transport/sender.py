"""Sender: sends a request and reads its whole reply, over our transport or a caller's client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import httpx

from pinterest_async_overrides.errors import ConfigurationError, PinterestError, bare
from pinterest_async_overrides.transport.loop_guard import Home
from pinterest_async_overrides.transport.mock_detection import intercepted
from pinterest_async_overrides.transport.network import Network
from pinterest_async_overrides.transport.response import WholeReply, read
from pinterest_async_overrides.transport.timeouts import TIMEOUTS, TRANSMISSION, Timeouts, Transmission

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.http11.prepared_request import RequestBuilder
    from pinterest_async_overrides.transport.transport import PooledTransport

_MIB: Final = 1024 * 1024
_ACCEPT_ENCODING: Final = "gzip, deflate"


class Sender:
    """Sends requests and reads their replies.

    Without `http_client`, straight to `transport`, made at the first request (PooledTransport by default, with these
    `network` settings); no cookies, no redirects, no event hooks. While respx or pytest-httpx is active, through httpx.
    With `http_client`, through that client unchanged: its hooks, headers, mounts and transport. It is never closed
    here. Replies whose body is larger than `max_reply_bytes` when decoded are refused.
    """

    def __init__(
        self,
        *,
        timeout: float | httpx.Timeout | None = 60.0,
        http_client: httpx.AsyncClient | None = None,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
        max_reply_bytes: int = 512 * _MIB,
        network: Network | None = None,
    ) -> None:
        self._timeout = httpx.Timeout(timeout)
        self._extensions = {"timeout": self._timeout.as_dict()}
        self._client = http_client
        self._make_transport, self._max_reply_bytes, self._given = transport, max_reply_bytes, network
        self._opened: tuple[httpx.AsyncBaseTransport, RequestBuilder] | None = None
        self._ours: PooledTransport | None = None
        self.home = Home()
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
        transmission: Transmission | None = None,
        timeout: httpx.Timeout | None = None,
    ) -> httpx.Response:
        """Return the reply, read and decoded, with its `request` set.

        `url` is absolute and quoted. `timeout` replaces the sender's own for this request. `deadline` is a time of the
        event loop's clock that bounds the whole call, however slowly its bytes arrive. `transmission.sent` is set
        before the first byte leaves: over our own transport right before, else before the request is handed over.
        Raises httpx.RequestError; one of NOTHING_SENT where nothing was sent.
        """
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        client = self._client or (self._through_httpx() if intercepted() else None)
        extensions: dict[str, Any] = self._extensions
        limits = self._timeout
        if timeout is not None:
            limits, extensions = timeout, {"timeout": timeout.as_dict()}
        post: Callable[[httpx.Request], Awaitable[httpx.Response]]
        if client is not None:
            # What it accepts beside these, `br` for one, no limit on decoded bytes would hold for.
            accepting = _accepting(headers)
            request = client.build_request(method, url, headers=accepting, content=content, timeout=limits)
            post = partial(client.send, stream=True, follow_redirects=False)
        else:
            transport, builder = self._opened or self._open()
            if deadline is not None or transmission is not None:
                extensions = {
                    **extensions,
                    TIMEOUTS: Timeouts(limits.connect, limits.read, limits.write, limits.pool, deadline),
                    TRANSMISSION: transmission,
                }
            if "accept-encoding" not in headers:
                headers = _accepting(headers)
            request = builder.prepare(method, url, headers, content, extensions)
            post = transport.handle_async_request
            if self._ours is None:
                self.home.enter()
            else:  # it looks itself where it is used, and knows best when bytes leave
                transmission = None
                if deadline is not None and self._ours.direct(request):
                    deadline = None  # and keeps that itself
        if transmission is not None:
            transmission.sent = True
        try:
            if deadline is None:
                response = await post(request)
                if isinstance(response, WholeReply) and response.is_plain(self._max_reply_bytes):
                    return response
                return await read(response, request, self._max_reply_bytes)
            async with asyncio.timeout_at(deadline):
                return await read(await post(request), request, self._max_reply_bytes)
        except TimeoutError as error:
            raise httpx.ReadTimeout("the call took longer than it may", request=request) from error
        except httpx.RequestError as error:
            error.request = request
            raise
        except PinterestError:
            raise
        except Exception as error:
            if client is not None or self.network is None:
                raise  # of the caller's own client or transport, or of a test's, for the caller
            from pinterest_async_overrides.transport.failures import Unexpected

            raise Unexpected(error) from None
        except asyncio.CancelledError as error:
            # The frames below hold the headers as they go over the wire, for whoever prints a traceback with locals.
            raise bare(error)  # noqa: B904 - the same one

    @property
    def network(self) -> Network | None:
        """The settings of its connections; None where only the caller's client or transport knows them."""
        if self._given is not None:
            return self._given
        if self._client is not None:
            return None
        transport, _ = self._opened or self._open()
        found = getattr(transport, "network", None)
        return found if isinstance(found, Network) else None

    async def aclose(self) -> None:
        """Close what was opened here."""
        self._closed = True
        self.home.leave()
        if self._opened is not None:
            await self._opened[0].aclose()
        if self._watched is not None:
            await self._watched.aclose()

    def _open(self) -> tuple[httpx.AsyncBaseTransport, RequestBuilder]:
        # A caller's own client, MockTransport for one, needs none of this: it is loaded at the first request.
        from pinterest_async_overrides.transport.http11.prepared_request import RequestBuilder
        from pinterest_async_overrides.transport.transport import PooledTransport, default_transport

        make = self._make_transport
        if make is None:
            transport: httpx.AsyncBaseTransport = default_transport(network=self._given or Network())
        elif self._given is not None and isinstance(make, type) and hasattr(make, "takes_network"):
            transport = make(network=self._given)
        else:
            transport = make()
        if isinstance(transport, PooledTransport):
            self._ours, self.home = transport, transport.home
        self._opened = transport, RequestBuilder()
        return self._opened

    def _through_httpx(self) -> httpx.AsyncClient:
        if self._watched is None:
            self._watched = httpx.AsyncClient(headers={})
        return self._watched


async def send_once(
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | None,
    *,
    network: Network | None = None,
    timeout: float | httpx.Timeout | None = 30.0,
) -> httpx.Response:
    """Send one request over a connection of its own, closed after it, from any event loop; return at most 1 MiB.

    Raises httpx.RequestError as `Sender.send` does.
    """
    sender = Sender(timeout=timeout, max_reply_bytes=_MIB, network=network or Network())
    try:
        return await sender.send(method, url, headers, content)
    finally:
        await sender.aclose()


def _accepting(headers: Mapping[str, str]) -> Mapping[str, str]:
    return headers if "accept-encoding" in headers else {**headers, "accept-encoding": _ACCEPT_ENCODING}
