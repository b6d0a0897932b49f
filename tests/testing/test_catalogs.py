"""Catalogs keep what is written to them: items with an answer for each, feeds of one kind, ingestion that counts."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async_overrides.testing.service import Service
from tests.testing.calls import call, listed, refused, service

MARKET = {"country": "US", "language": "EN"}
ATTRIBUTES = {
    "title": "Hat",
    "description": "A hat",
    "link": "https://example.com/hat",
    "image_link": ["https://example.com/hat.png"],
    "price": "5.00 USD",
    "availability": "in stock",
}


def batch(server: Service, *items: dict[str, Any]) -> list[str]:
    """Write items and wait; returns the status of each."""
    made = call(server, "POST", "/catalogs/items/batch", MARKET | {"catalog_type": "RETAIL", "items": list(items)})
    assert {item["status"] for item in made["items"]} == {"PROCESSING"}
    server.clock.advance(10)
    done = call(server, "GET", f"/catalogs/items/batch/{made['batch_id']}")
    assert done["status"] == "COMPLETED"
    assert [bool(item["errors"]) for item in done["items"]] == [each["status"] == "FAILURE" for each in done["items"]]
    return [item["status"] for item in done["items"]]


def write(operation: str, identity: str, **attributes: Any) -> dict[str, Any]:
    more = {"attributes": attributes} if operation != "DELETE" else {}
    return {"operation": operation, "item_id": identity} | more


def read(server: Service, *ids: str) -> dict[str, Any]:
    """Item id -> its attributes, None for an item that is not there."""
    filters = {"catalog_type": "RETAIL", "item_ids": list(ids)}
    items = call(server, "POST", "/catalogs/items", MARKET | {"filters": filters})["items"]
    assert [item["item_id"] for item in items] == list(ids)
    return {item["item_id"]: item.get("attributes") if not item.get("errors") else None for item in items}


def test_items_are_what_was_written() -> None:
    server = service()
    assert batch(server, write("UPSERT", "a", **ATTRIBUTES), write("CREATE", "b", **ATTRIBUTES)) == ["SUCCESS"] * 2
    found = read(server, "a", "b", "nope")
    assert (found["a"]["title"], found["a"]["price"], found["nope"]) == ("Hat", "5.00 USD", None)
    assert batch(server, write("UPDATE", "a", title="Cap"), write("DELETE", "b")) == ["SUCCESS"] * 2
    found = read(server, "a", "b")
    assert (found["a"]["title"], found["a"]["price"], found["b"]) == ("Cap", "5.00 USD", None)


def test_each_item_has_an_error_of_its_own() -> None:
    server = service()
    wrong = [
        write("UPDATE", "missing", title="x"),
        write("UPSERT", "a", **ATTRIBUTES),
        write("CREATE", "a", **ATTRIBUTES),
    ]
    assert batch(server, *wrong) == ["FAILURE", "SUCCESS", "FAILURE"]
    assert read(server, "missing", "a")["missing"] is None


def test_items_are_there_when_the_batch_is_done_and_not_before() -> None:
    server = service()
    items = [write("UPSERT", "a", **ATTRIBUTES)]
    call(server, "POST", "/catalogs/items/batch", MARKET | {"catalog_type": "RETAIL", "items": items})
    assert read(server, "a") == {"a": None}
    server.clock.advance(10)
    assert read(server, "a")["a"]["title"] == "Hat"
    server.jobs.end_with("items_batch", "FAILED")
    call(server, "POST", "/catalogs/items/batch", MARKET | {"catalog_type": "RETAIL", "items": [write("DELETE", "a")]})
    server.clock.advance(10)
    assert read(server, "a")["a"]["title"] == "Hat"


def test_a_feed_stays_of_its_kind() -> None:
    server = service()
    feed = listed(server, "/catalogs/feeds")[0]
    assert feed["catalog_type"] == "RETAIL"
    assert refused(server, "PATCH", f"/catalogs/feeds/{feed['id']}", {"catalog_type": "HOTEL"}) == (400, 1)
    assert listed(server, "/catalogs/feeds")[0] == feed


def test_ingestion_counts_what_was_written() -> None:
    server = service()
    feed = next(each["id"] for each in listed(server, "/catalogs/feeds") if each["catalog_type"] == "RETAIL")
    before = len(listed(server, f"/catalogs/feeds/{feed}/processing_results"))
    batch(server, write("UPSERT", "a", **ATTRIBUTES), write("UPSERT", "b", title="", availability="out of stock"))
    begun = call(server, "POST", f"/catalogs/feeds/{feed}/ingest")
    assert (begun["feed_id"], begun["status"]) == (feed, "PROCESSING")

    def result() -> dict[str, Any]:
        rows = listed(server, f"/catalogs/feeds/{feed}/processing_results")
        assert len(rows) == before + 1
        return next(row for row in rows if row["id"] == begun["id"])

    assert result()["status"] == "PROCESSING"
    server.clock.advance(10)
    done = result()
    assert done["status"] == "COMPLETED"
    assert done["product_counts"] == {"original": 2, "ingested": 1}
    assert done["ingestion_details"]["info"] == {"IN_STOCK": 1, "OUT_OF_STOCK": 1}
    assert done["validation_details"]["errors"] == {"TITLE_MISSING": 1, "ITEM_LINK_MISSING": 1, "PRICE_MISSING": 1}
    issues = listed(server, f"/catalogs/processing_results/{begun['id']}/item_issues")
    assert [(each["item_id"], sorted(each["errors"])) for each in issues] == [
        ("b", ["ITEM_LINK_MISSING", "PRICE_MISSING", "TITLE_MISSING"])
    ]


@pytest.mark.parametrize(
    "path",
    [
        "/catalogs/feeds/999/processing_results",
        "/catalogs/product_groups/999/products",
        "/catalogs/product_groups/999/product_counts",
        "/catalogs/processing_results/999/item_issues",
    ],
)
def test_below_what_is_not_there_is_nothing(path: str) -> None:
    assert refused(service(), "GET", path)[0] == 404


def test_below_what_was_deleted_is_nothing() -> None:
    server = service()
    feed = listed(server, "/catalogs/feeds")[0]["id"]
    result = listed(server, f"/catalogs/feeds/{feed}/processing_results")[0]["id"]
    call(server, "DELETE", f"/catalogs/feeds/{feed}")
    assert refused(server, "GET", f"/catalogs/feeds/{feed}/processing_results")[0] == 404
    assert refused(server, "GET", f"/catalogs/processing_results/{result}/item_issues")[0] == 404
