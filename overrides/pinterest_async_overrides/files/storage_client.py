"""Storage client without credentials: sends one request to a link, and yields its reply as it arrives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Final, cast

import httpx

from pinterest_async_overrides.errors import DecodeError, PinterestError, TransportError, UnsafeURLError, bare
from pinterest_async_overrides.files.address_check import check_addresses, is_local
from pinterest_async_overrides.files.presigned_url import Link
from pinterest_async_overrides.transport import Network, PooledTransport, failure_of
from pinterest_async_overrides.transport.proxy import Origin

OF_THE_SOURCE: Final = (OSError, ValueError)
"""What a caller's file raises while it is sent: it is the caller's, as it is."""

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Host and port to addresses; raises OSError where a name is unknown."""

# Storage is no part of Pinterest: nothing here may say who asks, or what for.
_HEADERS: Final = {
    "accept": "*/*",
    "accept-encoding": "gzip, deflate",
    "user-agent": f"python-httpx/{httpx.__version__}",
}


class StorageClient:
    """Sends requests to links, and to no address but those that `check_addresses` lets through: a name is looked up
    once for each connection, all of its addresses are checked, and the connection goes to one of them.

    No token, cookie or idempotency key goes out, and no redirect is followed. `base_url` is the API's: if that is of
    this machine or network, links may lead there too. Through a proxy it is the proxy that looks names up. `timeout` is
    seconds for each step, or an httpx.Timeout; `network` are the client's settings; `resolve` is for tests and for
    networks with a name service of their own.
    """

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float | httpx.Timeout = 60.0,
        network: Network | None = None,
        resolve: Resolve | None = None,
    ) -> None:
        self.local = is_local(base_url)
        self._timeout = httpx.Timeout(timeout)
        self._resolve = resolve or _resolve
        self._transport = PooledTransport(network=network, addresses=self._addresses)

    def link(self, url: object) -> Link:
        """Return the link, checked as far as its text tells; raises UnsafeURLError."""
        try:
            return Link(url, local=self.local)
        except UnsafeURLError as error:
            raise bare(error) from None  # its traceback would show the query

    @asynccontextmanager
    async def open(
        self,
        method: str,
        link: Link,
        headers: Mapping[str, str] | None = None,
        content: httpx.AsyncByteStream | None = None,
    ) -> AsyncGenerator[httpx.Response]:
        """Send a request and yield the reply, its body still to come. Its connection is released or closed at the end.

        Raises TransportError where no reply came, UnsafeURLError for an address that may not be connected to.
        """
        try:
            response = await self._transport.handle_async_request(self._request(method, link, headers or {}, content))
        except httpx.RequestError as error:
            raise unanswered(method, link, error) from bare(error)
        except (PinterestError, *OF_THE_SOURCE) as error:
            raise bare(error) from None  # its traceback would show the request
        except Exception as error:
            raise unanswered(method, link, error) from bare(error)
        try:
            yield response
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._transport.aclose()

    def __repr__(self) -> str:
        return f"<StorageClient over {self._transport!r}>"

    def _request(
        self, method: str, link: Link, headers: Mapping[str, str], content: httpx.AsyncByteStream | None
    ) -> httpx.Request:
        url = link.url()
        host = {"host": url.netloc.decode("ascii")}
        return httpx.Request(
            method,
            url,
            headers={**host, **_HEADERS, **headers},
            stream=content or httpx.ByteStream(b""),
            extensions={"timeout": self._timeout.as_dict()},
        )

    async def _addresses(self, origin: Origin) -> Sequence[str]:
        addresses = [origin.host] if origin.is_address else await self._resolve(origin.host, origin.port)
        check_addresses(origin.host, addresses, origin.scheme, local=self.local)
        if not addresses:
            raise OSError(f"{origin.host} has no address")
        return addresses


def unanswered(method: str, link: Link, error: Exception) -> TransportError | DecodeError:
    """Return the failure of a request to storage that had no whole reply."""
    return failure_of(error, method=method, path=link.shown, secrets=link.secrets())


async def _resolve(host: str, port: int) -> list[str]:
    import socket

    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(cast("str", address[0]) for *_, address in found))
