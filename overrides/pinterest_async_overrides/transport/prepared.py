"""A request that is built once and sent as it is: no URL is parsed on the way, unless somebody asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import httpx

from pinterest_async_overrides.transport.route import Origin

_URL: Final = re.compile(r"(https?://[A-Za-z0-9.:\[\]_-]+)(/(?:[A-Za-z0-9._~/?&=,:;@!$()*+-]++|%[0-9A-Fa-f]{2})*+)")
"""A server and a target that need no quoting: what httpx would send for it, byte for byte."""

_HAS_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class Server:
    """The fixed part of requests to one server."""

    __slots__ = ("base", "host", "origin", "url")

    def __init__(self, base: str) -> None:
        self.url = httpx.URL(base)
        self.base = str(self.url)
        self.origin = Origin.of(self.url)
        self.host = (b"Host", self.url.netloc)


class PreparedURL(httpx.URL):
    """A URL whose text needs no quoting; it is parsed when something else than its text is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text

    def __getattr__(self, name: str) -> Any:  # asked for what is not there yet
        if name == "_text" or name.startswith("__"):
            raise AttributeError(name)
        super().__init__(self._text)
        return object.__getattribute__(self, name)


class PreparedRequest(httpx.Request):
    """An httpx.Request that knows its server and target as they go over the wire."""

    def __init__(
        self,
        method: str,
        server: Server,
        target: str,
        headers: Mapping[str, str],
        content: bytes | None,
        extensions: dict[str, Any],
    ) -> None:
        raw = [server.host, *((name.encode("ascii"), value.encode("ascii")) for name, value in headers.items())]
        if content is not None or method in _HAS_BODY:
            raw.append((b"Content-Length", b"%d" % len(content or b"")))
        stream = httpx.ByteStream(content or b"")
        super().__init__(method, server.url, headers=raw, stream=stream, extensions=extensions)
        self.read()
        self.url = PreparedURL(server.base + target)
        self.origin, self.target = server.origin, target.encode("ascii")


class Desk:
    """Prepares requests; what it has found out about a server it keeps."""

    def __init__(self) -> None:
        self._servers: dict[str, Server] = {}

    def prepare(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        extensions: dict[str, Any],
    ) -> httpx.Request:
        """The request; headers go out as they stand, with Host and Content-Length."""
        if (parts := _URL.fullmatch(url)) is None:
            return httpx.Request(method, url, headers=dict(headers), content=content, extensions=extensions)
        base, target = parts.groups()
        server = self._servers.get(base)
        if server is None:
            server = self._servers[base] = Server(base)
        return PreparedRequest(method, server, target, headers, content, extensions)
