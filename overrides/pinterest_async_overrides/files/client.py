"""Uploads and downloads by presigned links: download, stream, upload, put."""

from __future__ import annotations

import asyncio
import logging
import os
import random
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar, overload

from pinterest_async_overrides.common.secrets import mask
from pinterest_async_overrides.errors import StorageError, TransportError
from pinterest_async_overrides.files.download import beginning, pieces, refused
from pinterest_async_overrides.files.error_response import transient
from pinterest_async_overrides.files.multipart import Fields, Form
from pinterest_async_overrides.files.partial_file import Landing
from pinterest_async_overrides.files.presigned_url import Link
from pinterest_async_overrides.files.time_budget import Allowance
from pinterest_async_overrides.files.upload_source import Data, Source, source
from pinterest_async_overrides.retry import RetryPolicy, ceiling

if TYPE_CHECKING:
    import httpx

    from pinterest_async.model import Model
    from pinterest_async_overrides.files.storage_client import StorageClient

MOST_IN_MEMORY: Final = 512 * 2**20
MOST_STREAMED: Final = 64 * 2**30
DEADLINE: Final = 1800.0

_WRITTEN_AT_ONCE: Final = 2**20
_STORED: Final = frozenset({200, 201, 204})
_T = TypeVar("_T")
_log = logging.getLogger("pinterest_async.files")


class Files:
    """Uploads and downloads by the links that Pinterest's calls hand out; reached as `pinterest.files`.

    They go to storage that is not Pinterest's API, so no token, cookie or other header of the API goes along, and not
    over a caller's own `http_client`. Only https links to addresses of the public internet are followed, and no
    redirect; with a `base_url` on this machine or network links may lead there too, over http as well.

    Every method takes a `deadline`: the seconds that storage may keep the caller waiting in all, tries and waits
    between them included, 1800 by default, None for no end. Raised are UnsafeURLError for a link that may not be
    followed, LinkExpiredError for one that says it is no longer good, StorageError for another answer,
    TransportError where no whole answer came, TypeError and ValueError for arguments that make no sense. None of them
    shows the query of a link.
    """

    def __init__(self, storage: StorageClient, retry: RetryPolicy | None = None) -> None:
        self._storage, self._retry = storage, retry or RetryPolicy()

    @overload
    async def download(
        self, url: str, to: None = None, *, max_bytes: int | None = None, deadline: float | None = DEADLINE
    ) -> bytes: ...

    @overload
    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        max_bytes: int | None = None,
        deadline: float | None = DEADLINE,
    ) -> Path: ...

    async def download(
        self,
        url: str,
        to: str | os.PathLike[str] | None = None,
        *,
        max_bytes: int | None = None,
        deadline: float | None = DEADLINE,
    ) -> bytes | Path:
        """Return the file as bytes, or written to the path `to`, which is returned.

        Decoded where it comes compressed. A lost connection and a 5xx lead to another try from the beginning, as often
        as the client's `retry` says. On disk the file is written beside `to` and takes that name, over a file that is
        there, when all of it is there. `max_bytes` bounds the decoded size: 512 MiB by default, 64 GiB to a path.
        Raises DecodeError for a larger file, OSError where it cannot be written.
        """
        url = mask(url)  # an error raised below may be shown with its local variables
        link, allowance = self._storage.link(url), Allowance(deadline)
        if to is None:
            most = MOST_IN_MEMORY if max_bytes is None else max_bytes
            return await self._again("GET", link, allowance, lambda: self._whole(link, most, allowance))
        most = MOST_STREAMED if max_bytes is None else max_bytes
        landing = Landing(Path(to))
        try:
            await self._again("GET", link, allowance, lambda: self._fill(landing, link, most, allowance))
            await asyncio.to_thread(landing.land)
        finally:
            await asyncio.to_thread(landing.discard)
        return landing.target

    @asynccontextmanager
    async def stream(
        self, url: str, *, max_bytes: int | None = None, deadline: float | None = DEADLINE
    ) -> AsyncGenerator[AsyncIterator[bytes]]:
        """Stream the file's bytes, decoded: `async with pinterest.files.stream(url) as chunks`.

        No more is read than the caller takes. Until the first bytes are there it is tried again as `download` is; after
        that a broken connection raises TransportError. A block that is left early closes the connection. The caller's
        own time does not count towards the deadline. `max_bytes` bounds the decoded size, 64 GiB by default.
        """
        url = mask(url)
        link, allowance = self._storage.link(url), Allowance(deadline)
        most = MOST_STREAMED if max_bytes is None else max_bytes

        async def begin() -> tuple[AsyncGenerator[bytes], bytes]:
            chunks = self._pieces(link, most, allowance)
            try:
                return chunks, await anext(chunks, b"")
            except BaseException:
                await chunks.aclose()
                raise

        chunks, first = await self._again("GET", link, allowance, begin)
        async with aclosing(chunks), aclosing(_from(first, chunks)) as all_of_it:
            yield all_of_it

    async def upload(
        self,
        url: str,
        fields: Mapping[str, str] | Model,
        file: Data,
        *,
        filename: str | None = None,
        deadline: float | None = DEADLINE,
    ) -> None:
        """Post a file to a presigned form, as videos are: `fields` are the `upload_parameters` that came with `url`.

        `file` is a Path, bytes, or a file open for reading bytes whose size is known; it is sent piece by piece. Sent
        again only where nothing was sent: a TransportError whose `sent` is true may have stored the file.
        """
        url, signed, fields = mask(url), Fields(fields), {}
        link, allowance, form = self._storage.link(url), Allowance(deadline), Form(signed, source(file), filename)
        headers = {"content-type": form.content_type}
        await self._again("POST", link, allowance, lambda: self._send("POST", link, form, headers, allowance))

    async def put(self, url: str, data: Data, *, deadline: float | None = DEADLINE) -> str | None:
        """Put data to a presigned link, as the parts of a customer list are; return the part's ETag, if any.

        `data` is what `upload` takes as a file. A part is the same however often it is put, so it is tried again.
        """
        url = mask(url)
        link, allowance, part = self._storage.link(url), Allowance(deadline), source(data)
        headers = await self._again("PUT", link, allowance, lambda: self._send("PUT", link, part, {}, allowance))
        etag: str | None = headers.get("etag")
        return etag

    def __repr__(self) -> str:
        return f"Files({self._storage!r})"

    async def _whole(self, link: Link, most: int, allowance: Allowance) -> bytes:
        async with aclosing(self._pieces(link, most, allowance)) as chunks:
            return b"".join([chunk async for chunk in chunks])

    async def _fill(self, landing: Landing, link: Link, most: int, allowance: Allowance) -> None:
        await asyncio.to_thread(landing.restart)
        waiting = bytearray()
        async with aclosing(self._pieces(link, most, allowance)) as chunks:
            async for chunk in chunks:
                waiting += chunk
                if len(waiting) >= _WRITTEN_AT_ONCE:
                    await asyncio.to_thread(landing.write, bytes(waiting))
                    waiting.clear()
        await asyncio.to_thread(landing.write, bytes(waiting))

    def _pieces(self, link: Link, most: int, allowance: Allowance) -> AsyncGenerator[bytes]:
        return pieces(self._storage, link, most, allowance)

    async def _send(
        self, method: str, link: Link, content: Source, headers: Mapping[str, str], allowance: Allowance
    ) -> httpx.Headers:
        sized = {**headers, "content-length": str(content.size)}
        with content.opened() as body:
            async with allowance.running(method, link), self._storage.open(method, link, sized, body) as response:
                if response.status_code not in _STORED:
                    raise await refused(method, link, response)
                await beginning(response)  # its connection is free again
                return response.headers

    async def _again(self, method: str, link: Link, allowance: Allowance, once: Callable[[], Awaitable[_T]]) -> _T:
        """Call `once` until it succeeds or may not be repeated. Raises its last failure."""
        try:
            return await once()
        except (TransportError, StorageError) as error:
            if self._retry.attempts == 1:
                raise
            from pinterest_async_overrides.common.repetition import repeated

            return await repeated(
                once, error, partial(self._wait, method, link), partial(_sleep, method, link, allowance)
            )

    def _wait(self, method: str, link: Link, error: BaseException, failures: int) -> float | None:
        """Return the seconds to wait before another try; None where none may follow."""
        if isinstance(error, TransportError):
            most = error.most_repeats
            again = (
                error.worth_repeating and (method != "POST" or not error.sent) and (most is None or failures <= most)
            )
        else:
            again = isinstance(error, StorageError) and method != "POST" and transient(error)
        if not again or failures >= self._retry.attempts:
            return None
        _log.info("%s %s: %s; again", method, link.shown, type(error).__name__)
        return random.uniform(0, ceiling(self._retry, failures))  # noqa: S311 - no secret depends on it


async def _sleep(method: str, link: Link, allowance: Allowance, seconds: float) -> None:
    async with allowance.running(method, link):
        await asyncio.sleep(seconds)


async def _from(first: bytes, chunks: AsyncIterator[bytes]) -> AsyncGenerator[bytes]:
    if first:
        yield first
    async for chunk in chunks:
        yield chunk
