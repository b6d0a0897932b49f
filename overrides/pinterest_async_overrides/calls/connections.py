"""Connections that one client and its copies share: opened at the first call, closed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from pinterest_async_overrides.files import StorageClient
    from pinterest_async_overrides.transport import Network, Sender


class Connections:
    """A caller's own client, or a transport that is made at the first call, and what sends over it.

    `network` holds for everything that connects where it is given; else what the transport itself goes by, if it is one
    of ours, holds for the token endpoint and for storage too.
    """

    def __init__(
        self,
        http_client: httpx.AsyncClient | None,
        timeout: float | httpx.Timeout,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
        network: Network | None = None,
    ) -> None:
        if http_client is not None and transport is not None:
            raise ConfigurationError("give an http_client or a transport, one of the two")
        self._http_client, self._timeout, self._transport, self._given = http_client, timeout, transport, network
        self.sender: Sender | None = None
        """What sends, once `open` has made it."""
        self._storage: StorageClient | None = None
        self._closed = False

    def check(self) -> None:
        """Raise ConfigurationError where no first call can be made from here; later ones ask `sender.home`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        from pinterest_async_overrides.transport.loop_guard import running_loop

        running_loop()

    def open(self) -> Sender:
        """Return the sender, made now if it was not yet. Raises ConfigurationError after `aclose`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self.sender is None:
            from pinterest_async_overrides.transport import Sender

            self.sender = Sender(
                timeout=self._timeout,
                http_client=self._http_client,
                transport=self._transport,
                network=self._given,
            )
        return self.sender

    async def send_apart(self, method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
        """Send a request to the token endpoint, with the same settings and over a connection of its own.

        It goes over the caller's own client or transport where only that knows the settings. A renewal may outlive this
        client.
        """
        network = self._network()
        if network is None and not self._closed:
            return await self.open().send(method, url, headers, content)
        from pinterest_async_overrides.transport.sender import send_once

        return await send_once(method, url, headers, content, network=network, timeout=self._timeout)

    def _network(self) -> Network | None:
        """Return the settings of all connections; None where only a caller's client or transport knows them."""
        return self._given if self._given is not None or self._closed else self.open().network

    def storage(self, base_url: str) -> StorageClient:
        """Return the storage client, never over a caller's own client. Raises ConfigurationError after `aclose`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._storage is None:
            from pinterest_async_overrides.files import StorageClient

            self._storage = StorageClient(base_url, timeout=self._timeout, network=self._network())
        return self._storage

    async def aclose(self) -> None:
        """Close what was opened here; a caller's own client stays open."""
        self._closed = True
        for opened in (self.sender, self._storage):
            if opened is not None:
                await opened.aclose()
