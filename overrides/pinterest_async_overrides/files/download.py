"""Download: yields a file piece by piece as it arrives, decoded and bounded; of an error reply the beginning."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Final, cast

import httpx

from pinterest_async_overrides.common.decompression import Decoder, UndecodableBody
from pinterest_async_overrides.errors import DecodeError, PinterestError, StorageError, bare
from pinterest_async_overrides.files.error_response import refusal
from pinterest_async_overrides.files.storage_client import unanswered

if TYPE_CHECKING:
    from pinterest_async_overrides.files.presigned_url import Link
    from pinterest_async_overrides.files.storage_client import StorageClient
    from pinterest_async_overrides.files.time_budget import Allowance

_ENOUGH: Final = 64 * 1024


async def pieces(storage: StorageClient, link: Link, most: int, allowance: Allowance) -> AsyncGenerator[bytes]:
    """Yield the file behind a link. Left early, it closes the connection: `aclose` it.

    Raises StorageError for another status than 200, TransportError where the file breaks off, DecodeError where it is
    larger than `most` bytes or not what its headers say.
    """
    async with contextlib.AsyncExitStack() as opened:
        async with allowance.running("GET", link):
            response = await opened.enter_async_context(storage.open("GET", link))
            if response.status_code != 200:
                raise await refused("GET", link, response)
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""), most)
            decoder.announced(response.headers.get("content-length", ""))
            raw = aiter(cast("httpx.AsyncByteStream", response.stream))
            while (data := await _next(raw, link, allowance)) is not None:
                for piece in decoder.feed(data):
                    yield piece
            decoder.end()
        except UndecodableBody as error:
            message = f"GET {link.shown}: the file cannot be read: {error}"
            raise DecodeError(message, method="GET", path=link.shown) from None


async def refused(method: str, link: Link, response: httpx.Response) -> StorageError:
    """Return the error that an answer is; what it echoes stays here."""
    return refusal(method, link, response.status_code, response.headers, await beginning(response))


async def beginning(response: httpx.Response) -> bytes:
    """Return as much of a reply as an error can need."""
    body = bytearray()
    with contextlib.suppress(httpx.RequestError):  # the status is known, and says more than this
        async for data in cast("httpx.AsyncByteStream", response.stream):
            body += data
            if len(body) > _ENOUGH:
                break
    return bytes(body)


async def _next(raw: AsyncIterator[bytes], link: Link, allowance: Allowance) -> bytes | None:
    async with allowance.running("GET", link):
        try:
            return await anext(raw, None)
        except PinterestError:
            raise
        except Exception as error:
            raise unanswered("GET", link, error) from bare(error)
