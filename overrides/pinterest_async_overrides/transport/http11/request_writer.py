"""HTTP/1.1 request writer: invalid requests are refused, and no header's value is shown."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

import httpx

_TOKEN: Final = re.compile(rb"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
_VALUE: Final = re.compile(rb"(?:[^\x00\s]++(?:[ \t]++[^\x00\s]++)*+)?")
_TARGET: Final = re.compile(rb"[\x21-\x7e]+")
_NUMBER: Final = re.compile(rb"[0-9]{1,20}")

BODILESS: Final = frozenset({b"HEAD", b"CONNECT"})
"""Methods without a body in any reply; what comes after one to CONNECT belongs to the tunnel."""


class Outgoing(NamedTuple):
    """A request. A `body` that is a stream goes out by `parts`, in chunks where `length` is None.

    `bodiless`: no reply to it has a body, whatever the reply says. `last`: the connection takes no request after it.
    """

    head: bytes
    body: bytes | httpx.AsyncByteStream = b""
    length: int | None = 0
    bodiless: bool = False
    last: bool = False

    async def parts(self, body: httpx.AsyncByteStream) -> AsyncIterator[bytes]:
        """Yield the body as it is sent. Raises httpx.LocalProtocolError where its length differs."""
        left = self.length
        async for part in body:
            if left is not None:
                left -= len(part)
                if left < 0:
                    raise httpx.LocalProtocolError("the request's body is longer than its Content-Length")
                yield part
            elif part:
                yield b"%x\r\n%b\r\n" % (len(part), part)
        if left is None:
            yield b"0\r\n\r\n"
        elif left:
            raise httpx.LocalProtocolError("the request's body is shorter than its Content-Length")


def outgoing(
    method: bytes, target: bytes, headers: Iterable[tuple[bytes, bytes]], stream: httpx.AsyncByteStream
) -> Outgoing:
    """Return the request. Raises httpx.LocalProtocolError for an invalid one."""
    length: int | None = None
    chunked = last = hosted = False
    lines = [first_line(method, target)]
    for name, value in headers:
        lines.append(line(name, value))
        known = lowered(name)
        if known == b"content-length":
            if _NUMBER.fullmatch(value) is None or length not in {None, int(value)}:
                raise httpx.LocalProtocolError("the request's Content-Length is none")
            length = int(value)
        elif known == b"transfer-encoding":
            if chunked or value.lower() != b"chunked":
                raise httpx.LocalProtocolError("a request may have no other Transfer-Encoding than chunked")
            chunked = True
        elif known == b"connection":
            last = last or b"close" in [one.strip() for one in value.lower().split(b",")]
        elif known == b"host":
            if hosted:
                raise httpx.LocalProtocolError("the request has more than one Host")
            hosted = True
    if not hosted or (chunked and length is not None):
        raise httpx.LocalProtocolError("the request has no Host" if not hosted else "the request has two lengths")
    lines.append(b"\r\n")
    request = Outgoing(b"".join(lines), stream, None if chunked else length or 0, method in BODILESS, last)
    if chunked or not isinstance(stream, httpx.ByteStream):
        return request
    body = b"".join(stream)
    if len(body) != request.length:
        raise httpx.LocalProtocolError("the request's body is not of its Content-Length")
    return request._replace(body=body)


@lru_cache(maxsize=64)
def method_word(method: bytes) -> bytes:
    """Return the method as the first word of a request."""
    if _TOKEN.fullmatch(method) is None:
        raise httpx.LocalProtocolError("Illegal method characters")
    return method + b" "


def first_line(method: bytes, target: bytes) -> bytes:
    """Return the first line of a request."""
    if _TARGET.fullmatch(target) is None:
        raise httpx.LocalProtocolError("Illegal target characters")
    return b"%b%b HTTP/1.1\r\n" % (method_word(method), target)


def line(name: bytes, value: bytes) -> bytes:
    """Return one header line."""
    word = _name(name)  # before the value, which no error may show
    if _VALUE.fullmatch(value) is None:
        raise httpx.LocalProtocolError("Illegal header value")
    return b"%b%b\r\n" % (word, value)


@lru_cache(maxsize=256)
def lowered(name: bytes) -> bytes:
    """Return a header's name in lower case."""
    return name.lower()


@lru_cache(maxsize=256)
def _name(name: bytes) -> bytes:
    if _TOKEN.fullmatch(name) is None:
        raise httpx.LocalProtocolError("Illegal header name")
    return name + b": "
