"""Catalog items: batches that are worked on in the background and say of each item what became of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.api_error import not_found
from pinterest_async_overrides.testing.handlers.listing import page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row
from pinterest_async_overrides.testing.state.jobs import Job


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _item_id(item: dict[str, Any]) -> str:
    return str(item.get("item_id") or item.get("hotel_id") or item.get("creative_assets_id") or "")


def _batch(call: Call, job: Job) -> dict[str, Any]:
    state = call.state.jobs.state(job)
    over = state != "PROCESSING"
    catalog_type = job.data["catalog_type"]
    name = {"HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}.get(catalog_type, "item_id")
    items: list[dict[str, Any]] = [
        {name: identity, "status": status if over else "PROCESSING", "errors": errors if over else [], "warnings": []}
        for identity, status, errors in job.data["items"]
    ]
    return {
        "batch_id": job.id,
        "catalog_type": catalog_type,
        "created_time": _time(job.started or 0.0),
        "completed_time": _time(call.state.jobs.ended(job)) if over else None,
        "status": state,
        "items": items,
    }


@handles("items_batch/post")
def create_items_batch(call: Call) -> Any:
    items: list[tuple[str, str, list[dict[str, Any]]]] = []
    for index, item in enumerate(call.body["items"]):
        refused = index in call.refused_items
        error = {"attribute": "item_id", "code": 100, "message": "This item was refused."}
        items.append((_item_id(item), "FAILURE" if refused else "SUCCESS", [error] if refused else []))
    catalog_type = call.body.get("catalog_type", "RETAIL")
    number = call.state.jobs.begin("items_batch", items=items, catalog_type=catalog_type)
    return _batch(call, number)


@handles("items_batch/get")
def get_items_batch(call: Call) -> Any:
    job = call.state.jobs.find("items_batch", call.values["batch_id"])
    if job is None:
        raise not_found("items_batch", call.values["batch_id"])
    return _batch(call, job)


@handles("catalogs_product_groups/create_many")
def create_product_groups(call: Call) -> Any:
    return [create_row(call.store, "product_group", "", item)["id"] for item in call.body]


@handles("catalogs_product_groups/delete_many")
def delete_product_groups(call: Call) -> None:
    # All or none: the first that is unknown refuses the call before any is gone.
    ids = [str(identity) for identity in call.values["id"]]
    for identity in ids:
        call.store.get("product_group", identity)
    for identity in dict.fromkeys(ids):
        call.store.drop("product_group", identity)


@handles("catalogs_product_group_pins/list", "products_by_product_group_filter/list")
def list_products(call: Call) -> Any:
    """The Pins of a product group's products, with their metrics where they are asked for."""
    about = call.values.get("product_group_id", call.body)
    items: list[dict[str, Any]] = [
        examples.build(call.operation.item or {}, call.state.seed, call.operation.id, repr(about), number)
        for number in range(3)
    ]
    if not call.values.get("pin_metrics"):
        for item in items:
            item["pin"].pop("pin_metrics", None)
    return page_of(call, items)
