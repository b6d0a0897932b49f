"""Holds the connections that one client and its copies share: opened at the first call, closed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from pinterest_async_overrides.calls.call_state import Progress
    from pinterest_async_overrides.files import StorageClient
    from pinterest_async_overrides.transport import Sender


class Connections:
    """Sends requests over a caller's own client, or over a transport that is made at the first call."""

    def __init__(
        self,
        http_client: httpx.AsyncClient | None,
        timeout: float | httpx.Timeout,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
    ) -> None:
        if http_client is not None and transport is not None:
            raise ConfigurationError("give an http_client or a transport, one of the two")
        self._http_client, self._timeout, self._transport = http_client, timeout, transport
        self._sender: Sender | None = None
        self._storage: StorageClient | None = None
        self._closed = False

    def check(self) -> None:
        """Raises ConfigurationError where no call can be made from here: after `aclose`, in another event loop than
        that of the first call, or in a process that was forked since."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._sender is not None:
            self._sender.check()

    async def send(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, progress: Progress
    ) -> httpx.Response:
        """The reply, read whole; raises ConfigurationError after `aclose`, httpx.RequestError where none came."""
        deadline = None
        if progress.attempt_seconds is not None:
            import asyncio

            deadline = asyncio.get_running_loop().time() + progress.attempt_seconds
        return await self.open().send(method, url, headers, content, deadline=deadline, sending=progress.sending)

    def open(self) -> Sender:
        """What sends, made now if it was not yet; raises ConfigurationError after `aclose`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._sender is None:
            from pinterest_async_overrides.transport import Sender

            self._sender = Sender(timeout=self._timeout, http_client=self._http_client, transport=self._transport)
        return self._sender

    def storage(self, base_url: str) -> StorageClient:
        """What uploads and downloads, never over a caller's own client; raises ConfigurationError after `aclose`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._storage is None:
            from pinterest_async_overrides.files import StorageClient

            self._storage = StorageClient(base_url, timeout=self._timeout)
        return self._storage

    async def aclose(self) -> None:
        """Closes what was opened here; a caller's own client stays open."""
        self._closed = True
        for opened in (self._sender, self._storage):
            if opened is not None:
                await opened.aclose()
