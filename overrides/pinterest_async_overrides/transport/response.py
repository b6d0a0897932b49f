"""Reads replies, up to a limit: a few bytes can inflate to more than there is memory."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, cast

import httpx

if TYPE_CHECKING:
    from pinterest_async_overrides.transport.http11.response_parser import Head

_PIECE = 16 * 1024
"""How much is decoded at a time: deflate makes at most a thousand bytes of one, so 16 MiB at most."""


class ReplyTooLarge(httpx.DecodingError):
    """The reply's body, decoded, is larger than allowed; the rest of it was not read."""


class WholeReply(httpx.Response):
    """A reply that is all here. Most callers want its status and its bytes: httpx makes the rest when somebody asks."""

    def __init__(self, head: Head, body: bytes, request: httpx.Request) -> None:
        self.status_code, self.encoded = head.status, head.encoded
        self.raw_headers = head.headers
        self.body, self._head, self._asked = body, head, request
        self._taken = False

    def take(self) -> None:
        """What `read` does, for a body that is not encoded."""
        self._taken = True

    @property
    def content(self) -> bytes:
        return self.body if self._taken else super().content

    def __getattr__(self, name: str) -> Any:  # asked for what is not there yet
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
            request=self._asked,
            extensions=_extensions(head),
        )
        if self._taken:
            self.read()
        return object.__getattribute__(self, name)


def later(head: Head, body: httpx.AsyncByteStream) -> httpx.Response:
    """A reply whose body is still to come."""
    return httpx.Response(head.status, headers=head.headers, stream=body, extensions=_extensions(head))


def _extensions(head: Head) -> dict[str, Any]:
    return {"http_version": head.version, "reason_phrase": head.reason}


class _Limited(httpx.Response):
    """A reply that is not read beyond `limit` decoded bytes."""

    limit = 0

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in super().aiter_bytes(chunk_size):
            size += len(chunk)
            if size > self.limit:
                raise _too_large(self.limit)
            yield chunk


class _Pieces(httpx.AsyncByteStream):
    """The same bytes in small pieces."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for start in range(0, len(chunk), _PIECE):
                yield chunk[start : start + _PIECE]

    async def aclose(self) -> None:
        await self._stream.aclose()


async def read(response: httpx.Response, request: httpx.Request, limit: int) -> httpx.Response:
    """The reply with its body read and decoded; its connection is free again, whatever happens.

    Raises ReplyTooLarge, and what httpx raises for a body that breaks off or cannot be decoded.
    """
    if isinstance(response, WholeReply) and not response.encoded and len(response.body) <= limit:
        response.take()
        return response
    response.request = request
    if response.is_stream_consumed:  # by a hook of the caller's client, or it was made of bytes
        return response
    stream = cast("httpx.AsyncByteStream", response.stream)
    encoded = "content-encoding" in response.headers
    if not encoded and int(response.headers.get("content-length", -1)) in range(limit + 1):
        if not isinstance(stream, httpx.ByteStream):
            response.stream = httpx.ByteStream(await _joined(stream))
        response.read()
        return response
    limited = _Limited(
        response.status_code,
        headers=response.headers,
        stream=_Pieces(stream) if encoded else stream,
        request=request,
        extensions=response.extensions,
        history=response.history,
        default_encoding=response.default_encoding,
    )
    limited.limit = limit
    try:
        await limited.aread()
    finally:
        await limited.aclose()
    with contextlib.suppress(RuntimeError):  # only httpx's own client times replies
        limited.elapsed = response.elapsed
    return limited


async def _joined(stream: httpx.AsyncByteStream) -> bytes:
    try:
        # Our own body knows a shorter way; its module is not loaded for those who bring a client of their own.
        whole: Callable[[], Awaitable[bytes]] | None = getattr(stream, "whole", None)
        if whole is not None:
            return await whole()
        return b"".join([chunk async for chunk in stream])
    finally:
        await stream.aclose()


def _too_large(limit: int) -> ReplyTooLarge:
    return ReplyTooLarge(f"the reply's body is larger than the {limit:,} bytes allowed")
