"""Decides how a list is read: one page when awaited, every item when iterated, page by page with `.pages()`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar

from pinterest_async_overrides.errors import PaginationError

Item = TypeVar("Item")


class Page(Generic[Item]):
    """One page of a list: `items`, and the `bookmark` of the next page, None on the last.

    Goes through its items when iterated; `additional_properties` holds what else the reply had.
    """

    __slots__ = ("_data", "bookmark", "items")

    def __init__(self, items: list[Item], bookmark: str | None, data: dict[str, Any]) -> None:
        self.items, self.bookmark, self._data = items, bookmark, data

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields of the reply beside `items` and `bookmark`, by their names on the wire."""
        return {name: value for name, value in self._data.items() if name not in {"items", "bookmark"}}

    def to_dict(self) -> dict[str, Any]:
        """The reply as plain dicts and lists."""
        from pinterest_async.model import plain

        # A null or absent `items` reads as an empty list, and stays what it was.
        given = self._data.get("items") is not None
        reply: dict[str, Any] = plain({**self._data, "items": self.items} if given else self._data)
        return reply

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, bookmark={self.bookmark!r})"


class Pager(Generic[Item]):
    """A list that has not been asked for yet; each use of it starts from where it was made to start.

    `await pager` fetches one page, `async for item in pager` goes through all pages, `pager.pages()` gives them one by
    one. To resume, make the same call with `bookmark=` the bookmark of the page before. Raises PaginationError where
    a bookmark comes twice, and what the call itself raises.
    """

    __slots__ = ("_fetch", "_start")

    def __init__(self, fetch: Callable[[str | None], Awaitable[Page[Item]]], start: str | None) -> None:
        self._fetch, self._start = fetch, start

    def __await__(self) -> Generator[Any, Any, Page[Item]]:
        return self._fetch(self._start).__await__()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[Item]]:
        """The pages from the first to the one without a bookmark; an empty page that has one is passed on too."""
        bookmark = self._start
        seen = {bookmark}
        while True:
            page = await self._fetch(bookmark)
            if page.bookmark is not None and page.bookmark in seen:
                raise PaginationError(
                    f"bookmark {page.bookmark!r} came a second time after {len(seen)} pages; the list goes in a circle",
                    bookmark=page.bookmark,
                )
            yield page
            if page.bookmark is None:
                return
            bookmark = page.bookmark
            seen.add(bookmark)
