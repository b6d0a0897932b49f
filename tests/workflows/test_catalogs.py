"""Catalogs: only what changed is sent, every bad item is named, a run that was broken off is continued."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import ConfigurationError, Pinterest
from pinterest_async.testing import Fault, LocalPinterest, Quirks, faults
from pinterest_async.workflows import JobFailed, JournalError, Money, Workflows
from pinterest_async_overrides.testing.handlers.catalogs.items import settle
from pinterest_async_overrides.workflows.catalogs.items import item_update
from tests.workflows.conftest import QUICK, Waiting


def item(number: int, **attributes: Any) -> dict[str, Any]:
    return {
        "item_id": f"sku-{number}",
        "title": f"Chair {number}",
        "link": f"https://shop.example/{number}",
        "image_link": [f"https://shop.example/{number}.jpg"],
        "price": Money("10.50", "EUR"),
        "availability": "in stock",
        **attributes,
    }


def batches(local: LocalPinterest) -> list[list[str]]:
    """The operation and id of each item that was sent, by batch."""
    writes = [write.body["items"] for write in local.writes if write.operation == "items_batch/post"]
    return [[f"{one['operation']} {one['item_id']}" for one in items] for items in writes]


def there(local: LocalPinterest) -> dict[str, Any]:
    settle(local.service.state)
    return {
        identity: one.attributes
        for items in local.service.state.catalog_items.values()
        for identity, one in items.items()
    }


@pytest.fixture
def catalog(local: LocalPinterest) -> str:
    """A retail catalog without a feed."""
    for identity in list(local.service.store.table("feed")):
        local.service.store.drop("feed", identity)
    rows = local.service.store.table("catalog").items()
    return next(identity for identity, row in rows if row["catalog_type"] == "RETAIL")


async def test_only_what_changed_is_sent(local: LocalPinterest, w: Workflows, catalog: str, tmp_path: Path) -> None:
    state = tmp_path / "catalog.sqlite"
    assert await w.catalogs.sync(catalog, map(item, range(3)), state=state)
    assert there(local)["sku-1"]["price"] == "10.50 EUR"
    outcome = await w.catalogs.sync(catalog, map(item, range(3)), state=state)
    assert [one.changed for one in outcome] == [False] * 3
    now = [item(0), item(1, title="Stool"), item(3)]
    outcome = await w.catalogs.sync(catalog, now, state=state)
    assert [(one.key, one.changed) for one in outcome] == [("sku-0", False), ("sku-1", True), ("sku-3", True)]
    outcome = await w.catalogs.sync(catalog, now, state=state, delete_missing=True)
    assert [(one.position, one.key, one.changed) for one in outcome][2:] == [(2, "sku-3", False), (3, "sku-2", True)]
    assert sorted(there(local)) == ["sku-0", "sku-1", "sku-3"]
    assert [sorted(batch) for batch in batches(local)] == [
        ["UPSERT sku-0", "UPSERT sku-1", "UPSERT sku-2"],
        ["UPSERT sku-1", "UPSERT sku-3"],
        ["DELETE sku-2"],
    ]


async def test_five_thousand_with_thirty_seven_bad_ones(
    local: LocalPinterest, w: Workflows, catalog: str, tmp_path: Path
) -> None:
    # Thirty are refused by Pinterest, seven before anything is sent.
    for _ in range(5):
        local.fail("items_batch/post", 1, faults.refuse(*range(5, 605, 100)))
    no_items = {number * 700: {"item_id": f"sku-{number * 700}"} for number in range(7)}
    given = [no_items.get(number, item(number)) for number in range(5_000)]
    outcome = await w.catalogs.sync(catalog, given, state=tmp_path / "s")
    assert len(outcome.refused) == 37
    assert {one.key for one in outcome.refused if "needs attributes" in one.message} == {
        f"sku-{number}" for number in no_items
    }
    assert all(one.key == f"sku-{one.position}" for one in outcome)
    refused = [one for one in outcome.refused if one.code == 100]
    assert len(refused) == 30
    assert not {one.key for one in outcome.refused} & there(local).keys()
    assert len(there(local)) == len(outcome.done) == 4_963
    again = await w.catalogs.sync(catalog, given, state=tmp_path / "s")
    assert sum(one.changed for one in again.done) == 30
    assert len(again.refused) == 7


async def test_lost_replies_and_throttles(local: LocalPinterest, w: Workflows, catalog: str, tmp_path: Path) -> None:
    local.fail("items_batch/post", 1, faults.closed(effect=True))
    local.fail("items_batch/post", 1, faults.throttled(1))
    local.fail("items_batch/get", 2, faults.status(503))
    outcome = await w.catalogs.sync(catalog, map(item, range(20)), state=tmp_path / "s")
    assert outcome, list(map(str, outcome))
    assert len(there(local)) == 20


async def test_a_batch_that_failed_and_one_that_takes_too_long(
    local: LocalPinterest, w: Workflows, catalog: str, tmp_path: Path
) -> None:
    local.end_jobs("items_batch", "FAILED")
    outcome = await w.catalogs.sync(catalog, [item(0)], state=tmp_path / "s")
    assert [one.status for one in outcome] == ["again"]
    local.service.state.jobs.seconds = 5_000.0
    outcome = await w.catalogs.sync(catalog, [item(0)], state=tmp_path / "s", deadline=60)
    assert [one.status for one in outcome] == ["unknown"]
    assert "run the same call again" in str(outcome.at(0))
    outcome = await w.catalogs.sync(catalog, [item(0)], state=tmp_path / "s", deadline=10_000)
    assert [(one.status, one.changed) for one in outcome] == [("done", False)]


async def test_beside_a_feed(local: LocalPinterest, w: Workflows, tmp_path: Path) -> None:
    feed = next(row for row in local.service.store.table("feed").values() if row["catalog_type"] == "HOTEL")
    catalog, hotel = str(feed["catalog_id"]), {"hotel_id": "h1", "name": "Inn"}
    with pytest.raises(ConfigurationError, match="refuses UPSERT beside a feed"):
        await w.catalogs.sync(catalog, [hotel], state=tmp_path / "s")
    assert not local.writes
    outcome = await w.catalogs.sync(catalog, [hotel], state=tmp_path / "s", operation="UPDATE")
    assert "does not exist" in outcome.at(0).message


async def test_what_is_refused_before_anything_is_sent(
    local: LocalPinterest, w: Workflows, catalog: str, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="there is no catalog 1"):
        await w.catalogs.sync("1", [item(0)], state=tmp_path / "s")
    with pytest.raises(ValueError, match="delete all"):
        await w.catalogs.sync(catalog, [], state=tmp_path / "s", delete_missing=True)
    with pytest.raises(ValueError, match="comes twice, at 0 and 2"):
        await w.catalogs.sync(catalog, [item(0), item(1), item(0)], state=tmp_path / "s")
    (tmp_path / "other").write_text("no state")
    with pytest.raises(JournalError, match="no state of a catalog"):
        await w.catalogs.sync(catalog, [item(0)], state=tmp_path / "other")
    with contextlib.closing(sqlite3.connect(tmp_path / "held", isolation_level=None)) as held:
        held.execute("begin exclusive")
        with pytest.raises(JournalError, match="in use by another process"):
            await w.catalogs.sync(catalog, [item(0)], state=tmp_path / "held")
    assert not local.writes


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"title": "Chair"}, ValueError, "needs its item_id"),
        ({"item_id": "1"}, ValueError, "needs attributes"),
        ({"item_id": "1", "price": 10.5}, TypeError, "price is a Money"),
        ({"item_id": "1", "sale_price": Decimal("10.5")}, TypeError, "sale_price is a Money"),
        ("sku-1", TypeError, "an item is a mapping"),
    ],
)
def test_what_is_no_item(given: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        item_update(given, "RETAIL", "UPSERT")


def test_the_order_of_attributes_is_no_change() -> None:
    one = item_update({"id": "1", "title": "a", "price": "1 EUR"}, "RETAIL", "UPSERT")
    other = item_update(
        {"price": Money("1", "EUR"), "attributes": None, "title": "a", "item_id": "1"}, "RETAIL", "UPSERT"
    )
    assert one.digest != other.digest  # 1 EUR and 1.00 EUR are two texts
    same = item_update({"item_id": "1", "attributes": {"price": "1 EUR", "title": "a"}}, "RETAIL", "UPSERT")
    assert same.digest == one.digest


@pytest.fixture
def feed(local: LocalPinterest) -> str:
    rows = local.service.store.table("feed").items()
    return next(identity for identity, row in rows if row["catalog_type"] == "RETAIL")


async def test_a_feed_is_ingested(local: LocalPinterest, w: Workflows, feed: str, tmp_path: Path) -> None:
    catalogs = local.service.store.table("catalog").items()
    catalog = next(identity for identity, row in catalogs if row["catalog_type"] == "RETAIL")
    row = local.service.store.drop("feed", feed)
    no_title = {**item(1)}
    del no_title["title"]
    assert await w.catalogs.sync(catalog, [item(0), no_title], state=tmp_path / "s")
    local.service.store.put("feed", row)
    local.fail("feeds/ingest", 1, faults.closed(effect=True))
    result = await w.feeds.ingest(feed)
    assert (result.status, result.original, result.ingested, result.rejected) == ("COMPLETED", 2, 1, 1)
    assert not result
    assert result.errors == {"TITLE_MISSING": 1}
    assert [(issue.item_id, issue.errors) for issue in result.issues] == [("sku-1", ("TITLE_MISSING",))]
    assert [write.operation for write in local.writes].count("feeds/ingest") == 1


async def test_an_ingestion_that_takes_too_long(local: LocalPinterest, w: Workflows, feed: str) -> None:
    local.service.state.jobs.seconds = 5_000.0
    with pytest.raises(JobFailed, match=r"feed [0-9a-f-]+ was not done") as caught:
        await w.feeds.ingest(feed, deadline=60)
    assert (caught.value.kind, caught.value.timed_out) == ("feed", True)


@pytest.fixture(params=range(3))
async def odd(request: pytest.FixtureRequest) -> AsyncIterator[tuple[LocalPinterest, Workflows]]:
    quirks = Quirks.of_replies()
    quirks.html_5xx, quirks.empty_pages, quirks.integer_ids = 5, True, False  # a batch id is no number
    async with (
        LocalPinterest(seed=request.param, accounts=1, campaigns=1, quirks=quirks) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        for identity in list(local.service.store.table("feed")):
            local.service.store.drop("feed", identity)
        yield local, Workflows(pinterest, clock=Waiting(local))


async def test_with_everything_odd_on(odd: tuple[LocalPinterest, Workflows], tmp_path: Path) -> None:
    local, w = odd
    rows = local.service.store.table("catalog").items()
    catalog = next(identity for identity, row in rows if row["catalog_type"] == "RETAIL")
    for _ in range(20):
        outcome = await w.catalogs.sync(catalog, map(item, range(300)), state=tmp_path / "s")
        if outcome:
            break
    assert len(there(local)) == 300


@pytest.fixture(params=range(4))
async def odd_feed(request: pytest.FixtureRequest) -> AsyncIterator[tuple[LocalPinterest, Workflows, str]]:
    quirks = Quirks.of_replies()
    quirks.html_5xx, quirks.empty_pages = 5, True
    async with (
        LocalPinterest(seed=request.param, accounts=1, campaigns=1, now=1_790_000_000, quirks=quirks) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        feeds = local.service.store.table("feed").items()
        feed = next(identity for identity, row in feeds if row["catalog_type"] == "RETAIL")
        yield local, Workflows(pinterest, clock=Waiting(local)), feed


@pytest.mark.parametrize("fault", [faults.closed(effect=True), faults.html(), faults.status(503)])
async def test_a_feed_with_everything_odd_on(
    odd_feed: tuple[LocalPinterest, Workflows, str], fault: Fault, tmp_path: Path
) -> None:
    local, w, feed = odd_feed
    local.fail("feeds/ingest", 1, fault)
    # A state that nobody knows is not taken for an end: the job says what it saw last, when its time is up.
    ended = "COMPLETED"
    with contextlib.suppress(JobFailed):
        ended = (await w.feeds.ingest(feed, journal=tmp_path / "j", deadline=600)).status
    assert ended == "COMPLETED"
    assert len(local.fired) == 1
    assert [write.operation for write in local.writes].count("feeds/ingest") == 1
