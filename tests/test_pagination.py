"""Lists as a user reads them: one page, every item, page by page, and again from any bookmark."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import DecodeError, Page, Pager, Pages, PaginationError, Pinterest, TransportError
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
    ("bookmarks", "kept", "repeated", "start"),
    [
        (["A"], ["1"], "A", "A"),
        (["A", "B"], ["1", "2"], "A", "B"),
        (["A", "B", "B"], ["1", "2"], "B", "B"),
    ],
)
async def test_a_circle_of_bookmarks(bookmarks: list[str], kept: list[str], repeated: str, start: str) -> None:
    """A, A and A, B, A: what came before stands, and nothing comes twice."""
    items, raised = await until_it_fails(looping(*bookmarks))
    assert isinstance(raised, PaginationError)
    assert "a second time" in str(raised)
    assert (raised.repeated, raised.bookmark) == (repeated, start)
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


@given(layouts, st.data())
@pytest.mark.parametrize("look_ahead", [False, True])
async def test_a_list_that_breaks_off_goes_on_where_it_was(
    look_ahead: bool, layout: Layout, data: st.DataObject
) -> None:
    """By the same iterator, and by another that starts at the error's bookmark."""
    broken = set(data.draw(st.lists(st.integers(0, len(layout) - 1), max_size=3)))

    async def fetch(bookmark: str | None) -> Page[int]:
        if int(bookmark or 0) in broken:
            broken.remove(int(bookmark or 0))
            raise TransportError("gone")
        return await pager(layout, bookmark)

    pages, found = Pager(fetch, None).pages(look_ahead=look_ahead), list[int]()
    while True:
        try:
            async for page in pages:
                found += page.items
            break
        except TransportError as error:
            where = error.bookmark
        assert where == pages.bookmark
        if data.draw(st.booleans()):
            pages = Pager(fetch, where).pages(look_ahead=look_ahead)
    assert found == [item for page in layout for item in page]


# One page ahead


class Slow:
    """A list of `count` pages, each of which comes when it is let through; `asked` and `gone` say what was fetched."""

    def __init__(self, count: int = 4, fails: int | None = None) -> None:
        self.count, self.fails = count, fails
        self.asked: list[int] = []
        self.gone: list[int] = []
        self.gate = asyncio.Event()

    async def fetch(self, bookmark: str | None) -> Page[int]:
        number = int(bookmark or 0)
        self.asked.append(number)
        try:
            await (self.gate.wait() if number else asyncio.sleep(0))
        except asyncio.CancelledError:
            self.gone.append(number)
            raise
        if number == self.fails:
            raise TransportError("gone")
        return Page([number], str(number + 1) if number + 1 < self.count else None, {})

    def pages(self) -> Pages[int]:
        return Pager(self.fetch, None).pages(look_ahead=True)


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {current for current in (asyncio.current_task(),) if current}


async def test_the_next_page_is_fetched_while_this_one_is_worked_on_and_no_other() -> None:
    slow, seen = Slow(), list[list[int]]()
    slow.gate.set()
    async for _ in slow.pages():
        await settled()
        seen.append(list(slow.asked))
    assert seen == [[0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3]]


async def test_without_look_ahead_nothing_is_fetched_unasked() -> None:
    slow = Slow()
    async for _ in Pager(slow.fetch, None):
        await settled()
        break
    assert slow.asked == [0]
    assert not others()


async def leave_by_break(slow: Slow) -> None:
    async for _ in slow.pages():
        await settled()
        break


async def leave_items(slow: Slow) -> None:
    async for _ in Pager(slow.fetch, None).items(look_ahead=True):
        await settled()
        break


async def leave_by_an_error(slow: Slow) -> None:
    async def work() -> None:
        async for page in slow.pages():
            await settled()
            print(page.items[1])

    with pytest.raises(IndexError):
        await work()


async def leave_by_closing(slow: Slow) -> None:
    pages = slow.pages()
    await anext(pages)
    await settled()
    await pages.aclose()
    assert not others(), "closing waits for it"
    assert [page async for page in pages] == []


async def leave_by_a_block(slow: Slow) -> None:
    async with Pager(slow.fetch, None).items(look_ahead=True) as items:
        await anext(items)
        await settled()
    assert not others()
    assert [item async for item in items] == []


async def leave_by_cancellation(slow: Slow) -> None:
    async def work() -> None:
        async for _ in slow.pages():
            pass

    task = asyncio.create_task(work())
    await settled()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def leave_in_another_thread(slow: Slow) -> None:
    kept = [slow.pages()]
    await anext(kept[0])
    await settled()
    await asyncio.to_thread(kept.clear)


LEAVING = [
    leave_by_break,
    leave_items,
    leave_by_an_error,
    leave_by_closing,
    leave_by_a_block,
    leave_by_cancellation,
    leave_in_another_thread,
]


@pytest.mark.parametrize("leave", LEAVING)
async def test_leaving_early_cancels_what_is_fetched_ahead(leave: Callable[[Slow], Awaitable[None]]) -> None:
    slow = Slow()
    await leave(slow)
    await settled()
    assert (slow.asked, slow.gone) == ([0, 1], [1])
    assert not others()


@pytest.mark.parametrize("leave", LEAVING[:5])
async def test_a_failure_ahead_that_nobody_comes_for_is_no_complaint(
    leave: Callable[[Slow], Awaitable[None]], caplog: pytest.LogCaptureFixture
) -> None:
    slow = Slow(fails=1)
    slow.gate.set()
    await leave(slow)
    await settled()
    gc.collect()
    assert (slow.asked, caplog.records) == ([0, 1], [])


async def test_a_failure_ahead_comes_in_its_turn_and_the_iterator_goes_on() -> None:
    slow = Slow(fails=1)
    slow.gate.set()
    pages = slow.pages()
    assert (await anext(pages)).items == [0]
    await settled()
    with pytest.raises(TransportError) as caught:
        await anext(pages)
    assert caught.value.bookmark == pages.bookmark == "1"
    slow.fails = None
    assert [page.items async for page in pages] == [[1], [2], [3]]
    assert slow.asked == [0, 1, 1, 2, 3]


async def test_a_wait_that_was_cancelled_loses_no_page() -> None:
    slow = Slow()
    pages = slow.pages()
    found = (await anext(pages)).items
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await anext(pages)
    assert slow.gone == [1]
    slow.gate.set()
    async for page in pages:
        found += page.items
        if page.items == [2]:
            break
    assert [*found, *[page.items[0] async for page in pages]] == [0, 1, 2, 3]
    assert not others()


async def test_one_task_iterates() -> None:
    slow = Slow()
    pages = slow.pages()
    await anext(pages)
    waiting = asyncio.ensure_future(anext(pages))
    await settled()
    with pytest.raises(RuntimeError, match="let one task iterate"):
        await anext(pages)
    slow.gate.set()
    assert (await waiting).items == [1]
    await pages.aclose()


def test_an_iterator_may_outlive_its_event_loop() -> None:
    slow, kept = Slow(), list[Pages[int]]()

    async def work() -> None:
        kept.append(slow.pages())
        await anext(kept[0])
        await settled()

    asyncio.run(work())
    assert slow.gone == [1]
    kept.clear()
    gc.collect()


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


async def test_every_page_is_asked_for_as_the_first_one() -> None:
    """Whatever becomes of the arguments; an iterator among them is read once."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return httpx.Response(200, json={"items": [{}], "bookmark": None if len(asked) == 3 else f"{len(asked)}&"})

    async def use(pinterest: Pinterest) -> None:
        statuses = ["ACTIVE"]
        campaigns = pinterest.campaigns.list("1", campaign_ids=iter(["2", "3"]), entity_statuses=statuses)  # type: ignore[arg-type]
        async for page in campaigns.pages():
            statuses += ["ARCHIVED", str(page.bookmark)]

    await using(answer, use)
    first = "campaign_ids=2&campaign_ids=3&entity_statuses=ACTIVE"
    assert asked == [first, f"{first}&bookmark=1%26", f"{first}&bookmark=2%26"]


def test_a_bookmark_is_a_text() -> None:
    with pytest.raises(TypeError, match="bookmark takes the text"):
        Pinterest("pina_token").boards.list(bookmark=7)  # type: ignore[arg-type]


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
