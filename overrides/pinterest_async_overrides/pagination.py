"""Pagers: one page of a list when awaited, every item when iterated, page by page with `.pages()`.

The bookmark advances only when a page was returned, so an interrupted list continues without a gap or a duplicate.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from pinterest_async_overrides.errors import PaginationError, PinterestError

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType
    from typing import Self

Item = TypeVar("Item")


class Page(Generic[Item]):
    """One page of a list: `items`, and the `bookmark` of the next page, None on the last.

    Reads as the sequence of its items: iteration, `len()`, `page[0]`. `additional_properties` holds what else the
    reply had.
    """

    __slots__ = ("_data", "bookmark", "items")

    def __init__(self, items: list[Item], bookmark: str | None, data: dict[str, Any]) -> None:
        self.items, self.bookmark, self._data = items, bookmark, data

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields of the reply beside `items` and `bookmark`, by their names on the wire."""
        return {name: value for name, value in self._data.items() if name not in {"items", "bookmark"}}

    def to_dict(self) -> dict[str, Any]:
        """Return the reply as plain dicts and lists; a bare list of items under the name `items`."""
        from pinterest_async.model import plain

        # A null or absent `items` reads as an empty list, and stays what it was.
        given = self._data.get("items") is not None
        reply: dict[str, Any] = plain({**self._data, "items": self.items} if given else self._data)
        return reply

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        return self.items[index]

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, bookmark={self.bookmark!r})"


Fetch = Callable[[str | None], Awaitable[Page[Item]]]


class Pages(AsyncIterator[Page[Item]]):
    """Pages of a list, one by one, also an empty page with a bookmark; made by `Pager.pages()`.

    `bookmark` is where the next page starts, None before the first and after the last. It advances as a page is
    returned: after an error or a cancelled wait, iterate on, or make the same call with `bookmark=pages.bookmark`.
    Leaving the loop early leaves nothing behind; where a page was fetched ahead, that call is cancelled as the iterator
    is dropped, and `async with` or `aclose()` wait until it is gone.
    """

    __slots__ = ("_ahead", "_busy", "_closed", "_fetch", "_look_ahead", "_seen", "bookmark")

    def __init__(self, fetch: Fetch[Item], start: str | None, *, look_ahead: bool) -> None:
        self.bookmark = start
        self._fetch, self._look_ahead = fetch, look_ahead
        self._seen = {start}
        self._ahead: asyncio.Task[Page[Item]] | None = None
        self._busy = self._closed = False

    async def __anext__(self) -> Page[Item]:
        if self._closed:
            raise StopAsyncIteration
        if self._busy:
            raise RuntimeError("the next page is on its way already: let one task iterate, and hand its pages on")
        self._busy = True
        try:
            page = await self._next()
        finally:
            self._busy = False
        if page.bookmark is not None and page.bookmark in self._seen:
            raise PaginationError(
                f"bookmark {page.bookmark!r} came a second time after {len(self._seen)} pages; "
                "the list goes in a circle",
                bookmark=self.bookmark,
                repeated=page.bookmark,
            )
        self.bookmark = page.bookmark
        self._seen.add(page.bookmark)
        if page.bookmark is None:
            self._closed = True
        elif self._look_ahead:
            self._ahead = _started(self._fetch, page.bookmark)
        return page

    async def _next(self) -> Page[Item]:
        ahead, self._ahead = self._ahead, None
        # Who is cancelled while it waits for a task cancels that task with it.
        return await (ahead or fetched(self._fetch, self.bookmark))

    async def aclose(self) -> None:
        """End the iteration; a page that is being fetched ahead is cancelled, and gone when this returns."""
        self._closed = True
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            import asyncio

            ahead.cancel()
            await asyncio.wait([ahead])

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        if self._ahead is not None and not self._ahead.done():
            loop = self._ahead.get_loop()
            if not loop.is_closed():
                # The garbage collector may run in another thread than the loop.
                loop.call_soon_threadsafe(self._ahead.cancel)


class Items(AsyncIterator[Item]):
    """Items of a list, one by one; made by `Pager.items()`, and by iterating over a Pager.

    An error is raised after all items of the pages before, and its `bookmark` is where to continue. Leaving the loop
    early leaves nothing behind, as with Pages.
    """

    __slots__ = ("_items", "_pages")

    def __init__(self, pages: Pages[Item]) -> None:
        self._pages = pages
        self._items: Iterator[Item] = iter(())

    async def __anext__(self) -> Item:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)

    async def aclose(self) -> None:
        """End the iteration; a page that is being fetched ahead is cancelled, and gone when this returns."""
        self._items = iter(())
        await self._pages.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class Pager(Generic[Item]):
    """List that has not been requested yet; each use of it starts at the same page.

    `await pager` fetches one page, `async for item in pager` goes through all pages, `pager.pages()` yields them one by
    one. With `look_ahead=True`, `pages()` and `items()` fetch the next page while the caller works on this one, and
    never more than one. To resume, make the same call with `bookmark=` the bookmark of the page before, or of the
    error. Raises PaginationError where a bookmark comes twice, and what the call itself raises.
    """

    __slots__ = ("_fetch", "_start")

    def __init__(self, fetch: Fetch[Item], start: str | None) -> None:
        self._fetch, self._start = fetch, start

    def __await__(self) -> Generator[Any, Any, Page[Item]]:
        try:
            return (yield from self._fetch(self._start).__await__())
        except PinterestError as error:
            error.bookmark = self._start
            raise

    def __aiter__(self) -> Items[Item]:
        return self.items()

    def items(self, *, look_ahead: bool = False) -> Items[Item]:
        """Iterate over every item, page after page."""
        return Items(self.pages(look_ahead=look_ahead))

    def pages(self, *, look_ahead: bool = False) -> Pages[Item]:
        """Iterate over the pages from the first to the one without a bookmark."""
        return Pages(self._fetch, self._start, look_ahead=look_ahead)


async def fetched(fetch: Fetch[Item], bookmark: str | None) -> Page[Item]:
    """Return the page that starts there; an error has that bookmark, so that the page can be requested again."""
    try:
        return await fetch(bookmark)
    except PinterestError as error:
        error.bookmark = bookmark
        raise


def _started(fetch: Fetch[Item], bookmark: str | None) -> asyncio.Task[Page[Item]]:
    """Start the fetch now; suppress "exception was never retrieved"."""
    import asyncio

    task = asyncio.create_task(fetched(fetch, bookmark))
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task
