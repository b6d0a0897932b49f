"""Rows 19 to 23: replies whose body is not what it should be. Row 24 is shown where batches are tested."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import httpx
import pytest

from pinterest_async import (
    DecodeError,
    OutcomeUnknownError,
    Pinterest,
    PinterestError,
    RetryPolicy,
    ServerError,
    TransportError,
)
from pinterest_async.testing import Fault, LocalPinterest, Quirks, faults
from pinterest_async_overrides.errors import SNIPPET
from pinterest_async_overrides.testing.behaviour.quirks import UNDECLARED_FIELD, UNKNOWN_VALUE
from tests.faults.plugin import Fired

BOARD = {"name": "a board"}
ONCE = RetryPolicy(attempts=1)
MIB = 1 << 20


@pytest.mark.fault(19)
@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_row_19_a_page_in_front_of_the_api_is_a_status_error_with_a_short_snippet(
    local: LocalPinterest, pinterest: Pinterest, transport: str, status: int, fired: Fired
) -> None:
    page = b"<html><body>Bearer pina_test, and pina_another.token" + b"<p>no bytes to spare</p>" * 10_000
    for operation in ("boards/list", "boards/create"):
        local.fail(operation, 1, faults.status(status, page, html=True))
    once = pinterest.with_options(retry=ONCE)
    with pytest.raises(ServerError) as caught:
        await once.boards.list()
    assert (caught.value.status, caught.value.code) == (status, None)
    assert caught.value.message.startswith("<html><body>Bearer ***, and pina_***")
    assert len(caught.value.message) <= SNIPPET + 50
    with pytest.raises(OutcomeUnknownError) as unknown:
        await once.boards.create(body=BOARD)
    assert "pina_test" not in str(unknown.value)
    assert len(str(unknown.value)) < SNIPPET + 300
    fired(local)


@pytest.mark.fault(20)
@pytest.mark.parametrize(
    "fault",
    [faults.status(200, b"<html></html>", html=True), faults.nothing(), faults.cut_json()],
    ids=["HTML", "nothing", "cut JSON"],
)
@pytest.mark.parametrize("look_ahead", [False, True])
async def test_row_20_a_page_that_is_no_json_is_not_consumed(
    local: LocalPinterest, pinterest: Pinterest, transport: str, fault: Fault, look_ahead: bool, fired: Fired
) -> None:
    expected = [board.id async for board in pinterest.boards.list()]
    local.fail("boards/list", 1, fault, after=1)
    pages = pinterest.boards.list(page_size=3).pages(look_ahead=look_ahead)
    found = [board.id for board in (await anext(pages)).items]
    with pytest.raises(DecodeError, match="expected JSON") as caught:
        await anext(pages)
    assert caught.value.request_id
    assert caught.value.bookmark == pages.bookmark is not None
    async for page in pages:
        found += [board.id for board in page.items]
    assert found == expected
    assert local.calls("boards/list") == 1 + 4
    fired(local)


@pytest.mark.fault(20)
async def test_row_20_a_write_that_was_answered_with_no_json_is_not_made_again(
    local: LocalPinterest, pinterest: Pinterest, fired: Fired
) -> None:
    local.fail("boards/create", 3, faults.cut_json())
    with pytest.raises(DecodeError):
        await pinterest.boards.create(body=BOARD)
    assert (local.calls("boards/create"), len(local.writes)) == (1, 1)
    fired(local)


@pytest.mark.fault(21)
@pytest.mark.parametrize("fault", [faults.wrong_length(), faults.cut()])
async def test_row_21_a_body_shorter_than_it_says(
    local: LocalPinterest, pinterest: Pinterest, transport: str, fault: Fault, fired: Fired
) -> None:
    expected = [board.id async for board in pinterest.boards.list()]
    local.fail("boards/*", 1, fault)
    with pytest.raises(TransportError, match="no reply came") as caught:
        await pinterest.with_options(retry=ONCE).boards.list()
    assert not isinstance(caught.value, OutcomeUnknownError)
    local.fail("boards/*", 1, fault)
    assert [board.id async for board in pinterest.boards.list()] == expected
    local.fail("boards/*", 1, fault)
    with pytest.raises(OutcomeUnknownError):
        await pinterest.boards.create(body=BOARD)
    assert (len(local.fired), len(local.writes)) == (3, 1)
    fired(local)


@pytest.mark.fault(22)
async def test_row_22_a_bomb_is_stopped_at_a_cap(
    local: LocalPinterest, pinterest: Pinterest, transport: str, fired: Fired
) -> None:
    sender = pinterest._connections.open()  # pyright: ignore[reportPrivateUsage]
    assert sender._max_reply_bytes == 512 * MIB  # pyright: ignore[reportPrivateUsage]
    sender._max_reply_bytes = 8 * MIB  # pyright: ignore[reportPrivateUsage]
    local.fail("boards/list", 1, faults.bomb(1 << 30))
    tracemalloc.start()
    try:
        with pytest.raises(DecodeError, match="larger than the 8,388,608 bytes allowed"):
            await pinterest.boards.list()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 64 * MIB
    assert local.calls("boards/list") == 1
    fired(local)
    assert (await pinterest.boards.list()).items


@pytest.mark.fault(23)
async def test_row_23_what_is_not_in_the_description_is_kept_as_it_came(transport: str, fired: Fired) -> None:
    async with LocalPinterest(seed=7, accounts=1, campaigns=10, quirks=Quirks.of_replies()) as local:
        account = local.ad_account_ids[0]
        async with httpx.AsyncClient(headers={"authorization": "Bearer pina_test"}) as http:
            raw: dict[str, Any] = (await http.get(f"{local.url}/ad_accounts/{account}/ads?page_size=250")).json()
        async with Pinterest("pina_test", base_url=local.url) as pinterest:
            page = await pinterest.ads.list(account, page_size=250)
        assert page.to_dict() == raw
        assert [ad.id for ad in page.items] == [item["id"] for item in raw["items"]]
        text = json.dumps(raw)
        oddities = [text.count(UNKNOWN_VALUE), text.count(UNDECLARED_FIELD), text.count(": null")]
        oddities.append(sum(isinstance(item["id"], int) for item in raw["items"]))
        assert all(oddities)
        fired("values that nobody described", sum(oddities))


@pytest.mark.fault(23)
@pytest.mark.parametrize("items", [[None, {"id": 7}, {}], None])
async def test_row_23_nulls_where_items_are_due(
    local: LocalPinterest, pinterest: Pinterest, items: Any, fired: Fired
) -> None:
    local.fail("boards/list", 1, faults.status(200, {"items": items, "bookmark": None}))
    try:
        page = await pinterest.boards.list()
        assert page.to_dict() == {"items": items, "bookmark": None}
        assert len(page.items) == len(items or [])
    except PinterestError as error:
        pytest.fail(f"the page was lost: {error}")
    fired(local)
