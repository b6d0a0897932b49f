"""Replies as httpx.Response objects, read up to a limit of decoded bytes."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from pinterest_async_overrides.common.decompression import BodyTooLarge, Decoder, UndecodableBody

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.http11.response_parser import Head

_ERROR_LIMIT: Final = 1024 * 1024
"""How much of an error's body is read: none of Pinterest's is larger, and the status says most."""

_REWRITTEN: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class ReplyTooLarge(httpx.DecodingError):
    """The reply's body, decoded, is larger than allowed; the rest of it was not read."""


class WholeReply(httpx.Response):
    """Reply that has arrived completely. Most callers want status and bytes: httpx makes the rest when it is used."""

    def __init__(self, head: Head, body: bytes, request: httpx.Request) -> None:
        self.status_code, self.encoded = head.status, head.encoded
        self.raw_headers = head.headers
        self.body, self._head, self._request = body, head, request

    def is_plain(self, limit: int) -> bool:
        """Return whether its body is neither encoded nor larger than the limit: it is then read already."""
        if self.encoded or len(self.body) > limit:
            return False
        self._plain = self.body
        return True

    if not TYPE_CHECKING:  # a property of httpx's; read by every call, and so without a step in Python
        content = property(attrgetter("_plain"))

    def __getattr__(self, name: str) -> Any:  # asked for what is not there yet
        if name == "_plain":  # nobody has called `is_plain`: it is read as httpx reads it
            return super().content
        if "_filled" in self.__dict__ or "_head" not in self.__dict__ or name.startswith("__"):
            raise AttributeError(name)
        head = self._head
        if name == "headers":  # what listens to calls asks for them alone
            self.headers = httpx.Headers(head.headers)
            return self.headers
        self._filled = True
        super().__init__(
            head.status,
            headers=head.headers,
            stream=httpx.ByteStream(self.body),
            request=self._request,
            extensions=_extensions(head),
        )
        if "_plain" in self.__dict__:
            self.read()
        return object.__getattribute__(self, name)


def streamed_response(head: Head, body: httpx.AsyncByteStream) -> httpx.Response:
    """Return a reply whose body is still to come."""
    return httpx.Response(head.status, headers=head.headers, stream=body, extensions=_extensions(head))


def _extensions(head: Head) -> dict[str, Any]:
    return {"http_version": head.version, "reason_phrase": head.reason}


async def read(response: httpx.Response, request: httpx.Request, limit: int) -> httpx.Response:
    """Return the reply with its body read and decoded; its connection is free again, whatever happens.

    Raises ReplyTooLarge, and httpx.RequestError for a body that is truncated or cannot be decoded. A reply with an
    error status never fails for that: its body is what could be read of the first MiB, since the status says more.
    """
    if isinstance(response, WholeReply) and response.is_plain(limit):
        return response
    response.request = request
    if response.is_stream_consumed:  # by a hook of the caller's client, or it was made of bytes
        return response
    stream = cast("httpx.AsyncByteStream", response.stream)
    known = response.status_code < 300 and "content-encoding" not in response.headers
    try:
        if response.status_code >= 300:
            body = await _beginning(response, stream)
        elif known and _size(response) in range(limit + 1):
            if isinstance(stream, httpx.ByteStream):
                response.read()
                return response
            body = await _joined(stream)
        else:
            known = False
            body = await _decoded(response, stream, limit)
    except BodyTooLarge as error:
        raise ReplyTooLarge(f"the reply's body is too large: {error}") from None
    except UndecodableBody as error:
        raise httpx.DecodingError(f"the reply's body cannot be decoded: {error}") from None
    finally:
        await stream.aclose()
    if not known:
        return _with_body(response, body)
    response.stream = httpx.ByteStream(body)
    response.read()
    return response


async def _decoded(response: httpx.Response, stream: httpx.AsyncByteStream, limit: int) -> bytes:
    decoder = Decoder(response.headers.get("content-encoding", ""), limit)
    decoder.announced(response.headers.get("content-length", ""))
    pieces: list[bytes] = []
    async for data in stream:
        pieces += decoder.feed(data)
    decoder.end()
    return b"".join(pieces)


async def _beginning(response: httpx.Response, stream: httpx.AsyncByteStream) -> bytes:
    """Return as much of an error's body as can be read and decoded."""
    pieces: list[bytes] = []
    with contextlib.suppress(UndecodableBody, httpx.RequestError):
        decoder = Decoder(response.headers.get("content-encoding", ""), _ERROR_LIMIT)
        async for data in stream:
            for piece in decoder.feed(data):
                pieces.append(piece)  # noqa: PERF402 - what came before an error stays
    return b"".join(pieces)


async def _joined(stream: httpx.AsyncByteStream) -> bytes:
    # Our own body knows a shorter way; its module is not loaded for those who bring a client of their own.
    whole: Callable[[], Awaitable[bytes]] | None = getattr(stream, "whole", None)
    if whole is not None:
        return await whole()
    return b"".join([chunk async for chunk in stream])


def _with_body(response: httpx.Response, body: bytes) -> httpx.Response:
    """Return the same reply with this body, decoded; its headers no longer name an encoding."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in _REWRITTEN]
    whole = httpx.Response(
        response.status_code,
        headers=[*headers, (b"content-length", b"%d" % len(body))],
        stream=httpx.ByteStream(body),
        request=response.request,
        extensions=response.extensions,
        history=response.history,
        default_encoding=response.default_encoding,
    )
    whole.read()
    with contextlib.suppress(RuntimeError):  # only httpx's own client times replies
        whole.elapsed = response.elapsed
    return whole


def _size(response: httpx.Response) -> int:
    """Return the Content-Length; -1 for none."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and length.isascii() and len(length) <= 20 else -1
