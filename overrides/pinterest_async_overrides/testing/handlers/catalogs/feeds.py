"""Catalog feeds, their ingestion and processing results, product groups and their products."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pinterest_async_overrides.testing.contract import examples, seeded_random
from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.handlers.catalogs.items import date_time, settle
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.listing import listed, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.state import Item

# Required attribute of an item -> the issue recorded if it is missing.
NEEDED = {"title": "TITLE_MISSING", "link": "ITEM_LINK_MISSING", "price": "PRICE_MISSING"}


@handles("feeds/create")
def create_feed(call: Call) -> Row:
    """Create a feed of a catalog, by default the first one of its type."""
    body = body_of(call)
    if body.get("catalog_id") is not None:
        call.store.get("catalog", str(body["catalog_id"]))
    elif body.get("catalog_type", "RETAIL") != "RETAIL":
        catalogs = call.store.table("catalog").values()
        same = next((row["id"] for row in catalogs if row["catalog_type"] == body["catalog_type"]), None)
        if same is None:
            raise invalid(f"There is no catalog of type {body['catalog_type']}.")
        body = body | {"catalog_id": same}
    return create_row(call.store, "feed", "", body)


@handles("feeds/ingest")
def ingest_feed(call: Call) -> Any:
    """Start the ingestion of a feed; its processing result is listed at once, and completed by the job."""
    feed = str(call.values["feed_id"])
    identity = call.store.new_id("processing_result")
    job = call.state.jobs.begin("ingestion", feed, identity)
    made = date_time(job.started or 0.0)
    call.store.put("processing_result", {"id": identity, "created_at": made, "updated_at": made}, feed)
    return {"id": identity, "feed_id": feed, "created_at": made, "status": call.state.jobs.state(job)}


@handles("feed_processing_results/list")
def list_processing_results(call: Call) -> Any:
    rows = listed(call, call.store.entities["processing_result"])
    return page_of(call, [_result(call, row) for row in rows])


def _result(call: Call, row: Row) -> Row:
    """Return the current state of a processing result; the items are counted when the ingestion ends."""
    job = call.state.jobs.find("ingestion", row["id"])
    if job is None or "counted" in job.data:
        return row
    state = call.state.jobs.state(job)
    counted: Row = {"status": state, "product_counts": {"original": 0, "ingested": 0}}
    if state == "COMPLETED":
        feed = call.store.get("feed", job.owner)
        settle(call.state)
        items = _items_of(call, feed)
        issues = _issues(call, row["id"], items)
        counted = _counts(items, issues) | {"status": state, "updated_at": date_time(call.state.jobs.ended(job))}
        job.data["counted"] = True
    empty: Row = {"errors": {}, "warnings": {}}
    details: Row = {"errors": {}, "warnings": {}, "info": {}}
    whole: Row = {**row, "ingestion_details": details, "validation_details": empty, **counted}
    shown = properties_of(call.operation.item or {})
    if "video_counts" in shown:
        whole["video_counts"] = {"original": 0, "ingested": 0}
    return call.store.put("processing_result", whole, job.owner) if "counted" in job.data else whole


def _items_of(call: Call, feed: Row) -> dict[str, Item]:
    """Return the items of a feed: all that were written to catalogs of its type."""
    requested_type = str(feed.get("catalog_type", "RETAIL"))
    found: dict[str, Item] = {}
    for (catalog_type, *_), items in call.state.catalog_items.items():
        if catalog_type == requested_type:
            found |= items
    return found


def _issues(call: Call, result: str, items: dict[str, Item]) -> Counter[str]:
    """Record an issue for each missing attribute of the items, and return the number of each issue."""
    counts: Counter[str] = Counter()
    for number, (identity, item) in enumerate(items.items()):
        missing = [issue for name, issue in NEEDED.items() if not item.attributes.get(name)]
        counts.update(missing)
        if missing:
            errors = {issue: {"attribute_name": None, "provided_value": None} for issue in missing}
            call.store.table("item_issue", result)[str(number)] = {
                "item_id": identity, "item_number": number, "errors": errors, "warnings": {},
            }  # fmt: skip
    return counts


def _counts(items: dict[str, Item], issues: Counter[str]) -> Row:
    stock = Counter(str(item.attributes.get("availability", "")).upper().replace(" ", "_") for item in items.values())
    ingested = sum(all(item.attributes.get(name) for name in NEEDED) for item in items.values())
    info = {name: stock[name] for name in ("IN_STOCK", "OUT_OF_STOCK", "PREORDER") if stock[name]}
    return {
        "product_counts": {"original": len(items), "ingested": ingested},
        "ingestion_details": {"errors": {}, "warnings": {}, "info": info},
        "validation_details": {"errors": dict(issues), "warnings": {}},
    }


@handles("catalogs_product_groups/create_many")
def create_product_groups(call: Call) -> Any:
    return [create_row(call.store, "product_group", "", item)["id"] for item in call.body]


@handles("catalogs_product_groups/delete_many")
def delete_product_groups(call: Call) -> None:
    # All or none: an unknown id refuses the call before any group is deleted.
    ids = [str(identity) for identity in call.values["id"]]
    for identity in ids:
        call.store.get("product_group", identity)
    for identity in dict.fromkeys(ids):
        call.store.drop("product_group", identity)


@handles("catalogs_product_group_pins/list", "products_by_product_group_filter/list")
def list_products(call: Call) -> Any:
    """Return the Pins of a product group's products, with their metrics if requested."""
    about = repr(call.values.get("product_group_id", call.body))
    items: list[dict[str, Any]] = [
        examples.build(call.operation.item or {}, call.state.seed, call.operation.id, about, number)
        for number in range(3)
    ]
    pins = list(call.store.table("pin").values())
    for number, item in enumerate(items):
        if pins:
            item["pin"] = pins[seeded_random.number(about, number) % len(pins)]
        if not call.values.get("pin_metrics"):
            item["pin"] = {name: value for name, value in item["pin"].items() if name != "pin_metrics"}
    return page_of(call, items)
