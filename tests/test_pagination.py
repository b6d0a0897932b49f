"""Lists as a user reads them: one page, every item, page by page, and again from any bookmark."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import DecodeError, Page, Pager, PaginationError, Pinterest
from pinterest_async.models import Board

Layout = list[list[int]]
layouts = st.lists(st.lists(st.integers(), max_size=4), min_size=1, max_size=6)


def pager(layout: Layout, start: str | None = None) -> Pager[int]:
    """A list laid out so: the bookmark of page n is `n`."""

    async def fetch(bookmark: str | None) -> Page[int]:
        number = int(bookmark or 0)
        following = str(number + 1) if number + 1 < len(layout) else None
        return Page(layout[number], following, {"items": layout[number], "bookmark": following})

    return Pager(fetch, start)


def looping(*bookmarks: str) -> Pager[str]:
    """A list whose pages give these bookmarks in turn; its items say which page they are of."""
    asked: list[str | None] = []

    async def fetch(bookmark: str | None) -> Page[str]:
        asked.append(bookmark)
        following = bookmarks[(len(asked) - 1) % len(bookmarks)]
        return Page([f"{len(asked)}"], following, {})

    return Pager(fetch, None)


@given(layouts)
async def test_every_item_comes_once_and_in_order(layout: Layout) -> None:
    assert [item async for item in pager(layout)] == [item for page in layout for item in page]


@given(layouts)
async def test_every_page_comes_empty_ones_too(layout: Layout) -> None:
    assert [page.items async for page in pager(layout).pages()] == layout


@given(layouts, st.data())
async def test_a_bookmark_gives_exactly_the_rest(layout: Layout, data: st.DataObject) -> None:
    stop = data.draw(st.integers(0, len(layout) - 1))
    before: list[int] = []
    bookmark: str | None = None
    async for page in pager(layout).pages():
        before += page.items
        bookmark = page.bookmark
        if len(before) >= len([item for page in layout[: stop + 1] for item in page]):
            break
    if bookmark is not None:
        before += [item async for item in pager(layout, bookmark)]
    assert before == [item for page in layout for item in page]


async def test_a_pager_can_be_used_again() -> None:
    numbers = pager([[1], [2]])
    for _ in range(2):
        assert [item async for item in numbers] == [1, 2]
        assert (await numbers).items == [1]


@pytest.mark.parametrize(
    ("bookmarks", "kept"), [(["A"], ["1"]), (["A", "B"], ["1", "2"]), (["A", "B", "B"], ["1", "2"])]
)
async def test_a_circle_of_bookmarks(bookmarks: list[str], kept: list[str]) -> None:
    """A, A and A, B, A: what came before stands, and nothing comes twice."""
    items, raised = await until_it_fails(looping(*bookmarks))
    assert isinstance(raised, PaginationError)
    assert "a second time" in str(raised)
    assert raised.bookmark in bookmarks
    assert items == kept


async def until_it_fails(numbers: Pager[Any]) -> tuple[list[Any], Exception]:
    items: list[Any] = []
    try:
        async for item in numbers:
            items.append(item)  # noqa: PERF401  what came before the error counts
    except (PaginationError, OSError) as error:
        return items, error
    raise AssertionError("nothing failed")


async def test_a_bookmark_that_leads_to_itself() -> None:
    """Resumed from A, and A again."""

    async def fetch(_: str | None) -> Page[str]:
        return Page(["x"], "A", {})

    with pytest.raises(PaginationError):
        [item async for item in Pager(fetch, "A")]


async def test_a_failure_on_the_way_leaves_what_came() -> None:
    async def fetch(bookmark: str | None) -> Page[int]:
        if bookmark:
            raise OSError("gone")
        return Page([1, 2], "A", {})

    items, raised = await until_it_fails(Pager(fetch, None))
    assert items == [1, 2]
    assert str(raised) == "gone"


def test_a_page_is_its_items() -> None:
    page = Page([1, 2], "A", {"items": [1, 2], "bookmark": "A", "total": 7})
    assert list(page) == [1, 2]
    assert len(page) == 2
    assert page.additional_properties == {"total": 7}
    assert page.to_dict() == {"items": [1, 2], "bookmark": "A", "total": 7}
    assert repr(page) == "Page(2 items, bookmark='A')"


# Through a client

Answer = Callable[[httpx.Request], httpx.Response]


async def using(answer: Answer, use: Callable[[Pinterest], Awaitable[Any]]) -> Any:
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        return await use(Pinterest("pina_token", http_client=http))


def boards(request: httpx.Request) -> httpx.Response:
    """Three pages, an empty one in the middle."""
    pages: dict[str | None, Any] = {
        None: {"items": [{"name": "a"}], "bookmark": "b1"},
        "b1": {"items": [], "bookmark": "b2"},
        "b2": {"items": [{"name": "c"}]},
    }
    return httpx.Response(200, json=pages[request.url.params.get("bookmark")])


async def test_all_boards() -> None:
    async def use(pinterest: Pinterest) -> list[Board]:
        return [board async for board in pinterest.boards.list()]

    found = await using(boards, use)
    assert [type(board) for board in found] == [Board, Board]
    assert [board.name for board in found] == ["a", "c"]


async def test_parameters_go_with_every_page() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return boards(request)

    async def use(pinterest: Pinterest) -> list[Any]:
        return [page async for page in pinterest.boards.list(page_size=7, privacy="PUBLIC").pages()]

    assert len(await using(answer, use)) == 3
    assert [sorted(query.split("&")) for query in asked] == [
        ["page_size=7", "privacy=PUBLIC"],
        ["bookmark=b1", "page_size=7", "privacy=PUBLIC"],
        ["bookmark=b2", "page_size=7", "privacy=PUBLIC"],
    ]


@pytest.mark.parametrize("end", [{}, {"bookmark": None}, {"bookmark": ""}])
async def test_the_last_page(end: dict[str, Any]) -> None:
    async def use(pinterest: Pinterest) -> Page[Board]:
        return await pinterest.boards.list(bookmark="x")

    page = await using(lambda _: httpx.Response(200, json={"items": [], **end}), use)
    assert page.bookmark is None
    assert page.to_dict() == {"items": [], **end}


@pytest.mark.parametrize("reply", [[], "text", 7, None, {"items": {}}, {"items": "text"}])
async def test_what_is_no_page(reply: Any) -> None:
    async def use(pinterest: Pinterest) -> Page[Board]:
        return await pinterest.boards.list()

    with pytest.raises(DecodeError, match=r"GET /boards: 200: expected a page") as raised:
        await using(lambda _: httpx.Response(200, content=httpx.Response(200, json=reply).content or b"null"), use)
    assert (raised.value.method, raised.value.path) == ("GET", "/boards")


def test_bad_arguments_raise_before_anything_is_awaited() -> None:
    with pytest.raises(ValueError, match="page_size"):
        Pinterest("pina_token").boards.list(page_size=251)
