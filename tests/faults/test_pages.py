"""Rows 36 to 38: lists that go in a circle, have holes, and break off. No gap, no duplicate."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async import PaginationError, Pinterest, PinterestError, RetryPolicy, ServerError, TransportError
from pinterest_async.testing import Fault, LocalPinterest, Quirks, faults
from tests.faults.plugin import Fired

ONCE = RetryPolicy(attempts=1)


def page(name: str, bookmark: str | None) -> Fault:
    return faults.status(200, {"items": [{"id": name, "name": name}], "bookmark": bookmark})


@pytest.mark.fault(36)
@pytest.mark.parametrize("look_ahead", [False, True])
@pytest.mark.parametrize(
    ("bookmarks", "kept", "start"),
    [(["A", "A"], ["1"], "A"), (["A", "B", "A"], ["1", "2"], "B")],
    ids=["A, A", "A, B, A"],
)
async def test_row_36_bookmarks_in_a_circle(
    local: LocalPinterest,
    pinterest: Pinterest,
    bookmarks: list[str],
    kept: list[str],
    start: str,
    look_ahead: bool,
    fired: Fired,
) -> None:
    for number, bookmark in enumerate(bookmarks, 1):
        local.fail("boards/list", 1, page(str(number), bookmark))
    found: list[Any] = []
    with pytest.raises(PaginationError, match="'A' came a second time") as caught:  # noqa: PT012 - what came first counts
        async for board in pinterest.boards.list().items(look_ahead=look_ahead):
            found += [board.id]
    assert found == kept
    assert (caught.value.repeated, caught.value.bookmark) == ("A", start)
    assert local.calls("boards/list") == len(bookmarks)
    # Mended, the list goes on from there; all that was to come comes.
    local.fail("boards/list", 1, page("the rest", None))
    found += [board.id async for board in pinterest.boards.list(bookmark=caught.value.bookmark)]
    assert found == [*kept, "the rest"]
    assert f"bookmark={start}" in local.requests[-1].target
    fired(local)


@pytest.mark.fault(37)
@pytest.mark.parametrize("look_ahead", [False, True])
async def test_row_37_an_empty_page_with_a_bookmark_is_not_the_end(look_ahead: bool, fired: Fired) -> None:
    found: list[list[str | None]] = []
    empty = 0
    for quirks in (Quirks(), Quirks(empty_pages=True)):
        async with (
            LocalPinterest(seed=7, boards=7, quirks=quirks) as local,
            Pinterest("pina_test", base_url=local.url) as pinterest,
        ):
            pages = pinterest.boards.list(page_size=2).pages(look_ahead=look_ahead)
            seen = [page.items async for page in pages]
            empty += sum(not items for items in seen)
            found.append([board.id for items in seen for board in items])
    assert found[0] == found[1]
    assert len(found[0]) == 7
    assert empty == 3
    fired("empty pages with a bookmark", empty)


BREAKS: list[tuple[Fault, type[PinterestError]]] = [
    (faults.status(500), ServerError),
    (faults.reset("body"), TransportError),
    (faults.cut_json(), PinterestError),
    (faults.status(403), PinterestError),
]


@pytest.mark.fault(38)
@pytest.mark.parametrize("how", ["the same iterator", "the error's bookmark", "the iterator's bookmark"])
@pytest.mark.parametrize("look_ahead", [False, True])
@pytest.mark.parametrize(("fault", "kind"), BREAKS, ids=lambda value: getattr(value, "name", ""))
async def test_row_38_a_list_that_breaks_off_at_any_page_goes_on_there(
    local: LocalPinterest,
    pinterest: Pinterest,
    fault: Fault,
    kind: type[PinterestError],
    look_ahead: bool,
    how: str,
    fired: Fired,
) -> None:
    expected = [board.id async for board in pinterest.boards.list()]
    assert len(expected) == 7
    once = pinterest.with_options(retry=ONCE)
    for k in range(4):
        before = local.calls("boards/list")
        local.fail("boards/list", 1, fault, after=k)
        pages, found = once.boards.list(page_size=2).pages(look_ahead=look_ahead), list[str | None]()
        with pytest.raises(kind) as caught:  # noqa: PT012 - what came before the error counts
            async for page in pages:
                found += [board.id for board in page.items]
        assert found == expected[: 2 * k]
        assert caught.value.bookmark == pages.bookmark
        assert (pages.bookmark is None) == (k == 0)
        bookmark = caught.value.bookmark if how == "the error's bookmark" else pages.bookmark
        rest = pages if how == "the same iterator" else once.boards.list(page_size=2, bookmark=bookmark).pages()
        async for page in rest:
            found += [board.id for board in page.items]
        assert found == expected
        assert local.calls("boards/list") - before == 4 + 1
    assert len(local.fired) == 4
    fired(local)
