"""Prepared request: built once and sent as it is; httpx's own request is made only when it is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx

from pinterest_async_overrides.transport.http11.request_writer import BODILESS, Outgoing, line, method_word
from pinterest_async_overrides.transport.proxy import Origin, Route

Fields = tuple[tuple[str, str], ...]
"""Headers, in their order."""

_URL: Final = re.compile(r"(https?://[A-Za-z0-9.:\[\]_-]+)(/(?:[A-Za-z0-9._~/?&=,:;@!$()*+-]++|%[0-9A-Fa-f]{2})*+)")
"""A server and a target that need no quoting: what httpx would send for it, byte for byte."""

_OURS: Final = frozenset({"host", "connection", "content-length", "transfer-encoding"})
"""Headers that say how a message is framed, or where it goes: given by a caller, they are httpx's to make sense of."""

_HAS_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class Server:
    """Fixed part of requests to one server."""

    __slots__ = ("base", "host", "origin", "start", "url")

    def __init__(self, base: str) -> None:
        self.url = httpx.URL(base)
        self.base = str(self.url)
        self.origin = Origin.of(self.url)
        self.host = (b"Host", self.url.netloc)
        self.start = b" HTTP/1.1\r\n" + line(*self.host)


class PreparedURL(httpx.URL):
    """URL whose text needs no quoting; parsed when anything but its text is used."""

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
    """httpx.Request that knows its bytes on the wire; httpx makes the rest of it when it is used."""

    def __init__(
        self,
        method: str,
        server: Server,
        target: str,
        fields: Fields,
        content: bytes | None,
        extensions: dict[str, Any],
    ) -> None:
        self.method, self.extensions = method, extensions
        self.origin, self.target = server.origin, target.encode("ascii")
        self._server, self._fields, self._body = server, fields, content or b""
        self._has_length = content is not None or method in _HAS_BODY

    def outgoing(self, lines: Callable[[Fields], bytes], route: Route) -> Outgoing:
        """Return the request as it is sent by that route. Raises httpx.LocalProtocolError for an invalid one."""
        method = self.method.encode("ascii")
        head = [method_word(method), route.prefix, self.target, self._server.start, lines(self._fields)]
        for name, value in route.headers:
            head.append(line(name, value))
        length = len(self._body)
        head.append(b"Content-Length: %d\r\n\r\n" % length if self._has_length else b"\r\n")
        return Outgoing(b"".join(head), self._body, length, method in BODILESS)

    def __getattr__(self, name: str) -> Any:  # asked for what is not there yet
        if "_filled" in self.__dict__ or "_server" not in self.__dict__ or name.startswith("__"):
            raise AttributeError(name)
        self._filled = True
        server = self._server
        raw = [server.host, *((key.encode("ascii"), value.encode("ascii")) for key, value in self._fields)]
        if self._has_length:
            raw.append((b"Content-Length", b"%d" % len(self._body)))
        stream = httpx.ByteStream(self._body)
        super().__init__(self.method, server.url, headers=raw, stream=stream, extensions=self.extensions)
        self.read()
        self.url = PreparedURL(server.base + self.target.decode("ascii"))
        return object.__getattribute__(self, name)


def lines(fields: Fields) -> bytes:
    """Return these headers as they are sent."""
    if not all(name.isascii() and value.isascii() for name, value in fields):
        raise httpx.LocalProtocolError("a header has characters that are not ASCII")
    return b"".join([line(name.encode("ascii"), value.encode("ascii")) for name, value in fields])


class RequestBuilder:
    """Prepares requests; caches the fixed part of those to one server."""

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
        """Return the request; headers are sent unchanged, with Host and Content-Length."""
        parts = _URL.fullmatch(url)
        if parts is None or not _OURS.isdisjoint(map(str.lower, headers)):
            return httpx.Request(method, url, headers=dict(headers), content=content, extensions=extensions)
        base, target = parts.groups()
        server = self._servers.get(base)
        if server is None:
            server = self._servers[base] = Server(base)
        return PreparedRequest(method, server, target, tuple(headers.items()), content, extensions)
