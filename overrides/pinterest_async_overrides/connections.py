"""Holds the connections that one client and its copies share: opened at the first call, closed once."""

from __future__ import annotations

import httpx

from pinterest_async_overrides.errors import ConfigurationError


class Connections:
    """Sends requests over a caller's own client, or over one that is made at the first call."""

    def __init__(self, http_client: httpx.AsyncClient | None, timeout: float | httpx.Timeout) -> None:
        self._http, self._owned = http_client, http_client is None
        self._timeout = timeout
        self._closed = False

    async def send(self, method: str, url: str, headers: dict[str, str], content: bytes | None) -> httpx.Response:
        """The reply, read whole; raises ConfigurationError after `aclose`, httpx.RequestError where none came."""
        client = self.open()
        request = client.build_request(method, url, headers=headers, content=content, timeout=self._timeout)
        return await client.send(request, follow_redirects=False)

    def open(self) -> httpx.AsyncClient:
        """The client, made now if it was not yet; raises ConfigurationError after `aclose`."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._http is None:
            self._http = httpx.AsyncClient(timeout=self._timeout, follow_redirects=False)
        return self._http

    async def aclose(self) -> None:
        """Closes what was opened here; a caller's own client stays open."""
        self._closed = True
        if self._owned and self._http is not None:
            await self._http.aclose()
