"""Catalog items and local inventory: batches that are applied when their job ends, with a result for each item."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid, not_found
from pinterest_async_overrides.testing.contract.collections import forms_of, properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.jobs import Job
from pinterest_async_overrides.testing.state.state import Item, State

# Catalog type -> the name of an item's id.
ID_NAMES = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}
REFUSED = {"attribute": "item_id", "code": 100, "message": "This item was refused."}


def date_time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def settle(state: State) -> None:
    """Apply the batches whose job has ended, in the order they were sent."""
    for job in [each for each in state.item_batches if state.jobs.state(each) != "PROCESSING"]:
        state.item_batches.remove(job)
        done = job.end == "COMPLETED"
        job.data["results"] = [
            (item, _apply(state, job, item) if done else "The batch failed.") for item in job.data["items"]
        ]
        state.store.version += 1


def _apply(state: State, job: Job, item: dict[str, Any]) -> str:
    """Apply one item's change; return the reason it failed, empty if it succeeded."""
    items = state.catalog_items.setdefault(job.data["scope"], {})
    identity, operation = item["id"], item["operation"]
    if item.get("refused"):
        return "This item was refused."
    if operation in ("DELETE", "DELETE_DISCONTINUED"):
        items.pop(identity, None)
        return ""
    if operation == "CREATE" and identity in items:
        return f"Item {identity} exists already."
    if operation == "UPDATE" and identity not in items:
        return f"Item {identity} does not exist."
    before = items[identity].attributes if identity in items and operation != "CREATE" else {}
    mask = item.get("update_mask")
    changes = {name: value for name, value in item["attributes"].items() if not mask or name in mask}
    items[identity] = Item(before | changes, state.clock.now(), items[identity].created if identity in items else None)
    return ""


def _scope(body: dict[str, Any]) -> tuple[str, ...]:
    """Return the scope of item ids: the catalog type, the market, and the catalog if given."""
    names = ("country", "language", "catalog_id")
    return (str(body.get("catalog_type", "RETAIL")), *(str(body.get(name) or "") for name in names))


def _id_of(item: dict[str, Any]) -> str:
    return next((str(item[name]) for name in ID_NAMES.values() if item.get(name)), "")


def _batch(call: Call, job: Job) -> dict[str, Any]:
    settle(call.state)
    state = call.state.jobs.state(job)
    over = state != "PROCESSING"
    name = ID_NAMES[job.data["catalog_type"]]
    results: list[tuple[dict[str, Any], str]] = job.data.get("results") or [(item, "") for item in job.data["items"]]
    items: list[dict[str, Any]] = [
        {
            name: item["id"],
            "status": "PROCESSING" if not over else "FAILURE" if problem else "SUCCESS",
            "errors": [REFUSED | {"attribute": name, "message": problem}] if problem and over else [],
            "warnings": [],
        }
        for item, problem in results
    ]
    return {
        "batch_id": job.id,
        "catalog_type": job.data["catalog_type"],
        "created_time": date_time(job.started or 0.0),
        "completed_time": date_time(call.state.jobs.ended(job)) if over else None,
        "status": state,
        "items": items,
    }


@handles("items_batch/post")
def create_items_batch(call: Call) -> Any:
    body = call.body
    _check_catalog(call, body)
    _check_feed(call, body)
    items = [
        {"operation": body.get("operation"), "attributes": {}}
        | item
        | {"id": _id_of(item), "refused": index in call.refused_items}
        for index, item in enumerate(body["items"])
    ]
    job = call.state.jobs.begin(
        "items_batch", items=items, catalog_type=str(body.get("catalog_type", "RETAIL")), scope=_scope(body)
    )
    call.state.item_batches.append(job)
    return _batch(call, job)


def _check_catalog(call: Call, body: dict[str, Any]) -> None:
    if body.get("catalog_id") is not None:
        call.store.get("catalog", str(body["catalog_id"]))


def _check_feed(call: Call, body: dict[str, Any]) -> None:
    """Refuse UPSERT into a catalog that has a feed; unchecked if the call names no catalog."""
    catalog = body.get("catalog_id")
    operations = {body.get("operation"), *(item.get("operation") for item in body["items"])}
    if catalog is None or "UPSERT" not in operations:
        return
    if any(str(feed.get("catalog_id")) == str(catalog) for feed in call.store.table("feed").values()):
        call.store.refusals.refuse("upsert_beside_feed", f"Catalog {catalog} has a feed: UPSERT is not possible.")


@handles("items_batch/get")
def get_items_batch(call: Call) -> Any:
    job = call.state.jobs.find("items_batch", call.values["batch_id"])
    if job is None:
        raise not_found("items_batch", call.values["batch_id"])
    return _batch(call, job)


@handles("items/post")
def get_items(call: Call) -> Any:
    """Return each requested item, or an error if it does not exist."""
    settle(call.state)
    body = call.body
    filters: dict[str, Any] = body["filters"]
    catalog_type = str(filters["catalog_type"])
    _check_catalog(call, filters)
    name = ID_NAMES[catalog_type]
    items = call.state.catalog_items.get(_scope(body | filters), {})
    answers: list[dict[str, Any]] = []
    for identity in filters[f"{name}s"]:
        about = {"catalog_type": catalog_type, name: identity}
        kind = "creative_assets" if catalog_type == "CREATIVE_ASSETS" else catalog_type.lower()
        item = items.get(identity)
        if item is None:
            error = {"attribute": name, "code": 404, "message": f"Item {identity} does not exist."}
            answers.append(about | {"item_response_kind": f"{kind}_item_error", "errors": [error]})
        else:
            answers.append(
                about | {"item_response_kind": f"{kind}_item", "attributes": _shown(call, about, item), "pins": None}
            )
    return {"items": [_declared(call, answer) for answer in answers]}


def _form(call: Call, answer: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of this kind of result."""
    item = merge(properties_of(call.operation.reply or {})["items"])["items"]
    id_name = ID_NAMES[answer["catalog_type"]]
    last = "errors" if "errors" in answer else "attributes"
    return next(each for each in forms_of(item) if {id_name, last} <= set(each["properties"]))


def _declared(call: Call, answer: dict[str, Any]) -> dict[str, Any]:
    properties = _form(call, answer)["properties"]
    return {name: value for name, value in answer.items() if name in properties and fits(properties[name], value)}


def _shown(call: Call, about: dict[str, Any], item: Item) -> dict[str, Any]:
    """Return the attributes of an item that the reply's schema has."""
    properties = properties_of(_form(call, about | {"attributes": {}})["properties"]["attributes"])
    return {
        name: value for name, value in item.attributes.items() if name in properties and fits(properties[name], value)
    }


# Local inventory: items by store, changed by batches of operations like items.


@handles("catalogs_local_inventory_items_batch/operate")
def operate_inventory(call: Call) -> Any:
    operations = [
        item | {"id": f"{item['item_id']}/{item['store_code']}", "refused": index in call.refused_items}
        for index, item in enumerate(call.body["operations"])
    ]
    scope = ("LOCAL_INVENTORY", str(call.values["catalog_id"]))
    job = call.state.jobs.begin("items_batch", scope[1], items=operations, catalog_type="LOCAL_INVENTORY", scope=scope)
    call.state.item_batches.append(job)
    return _inventory_batch(call, job)


def _inventory_batch(call: Call, job: Job) -> dict[str, Any]:
    settle(call.state)
    state = call.state.jobs.state(job)
    over = state != "PROCESSING"
    pending: list[tuple[dict[str, Any], str]] = [(item, "") for item in job.data["items"]]
    results = [
        {
            "supplemental_type": "LOCAL_INVENTORY",
            "item_id": item["item_id"],
            "store_code": item["store_code"],
            "status": "PROCESSING" if not over else "FAILURE" if problem else "SUCCESS",
            "errors": [REFUSED | {"message": problem}] if problem and over else [],
            "warnings": [],
        }
        for item, problem in job.data.get("results") or pending
    ]
    made: dict[str, Any] = {"batch_id": job.id, "created_time": date_time(job.started or 0.0), "status": state}
    if over:
        made["completed_time"] = date_time(call.state.jobs.ended(job))
    return made | {"operation_results": results}


@handles("catalogs_supplemental_items_batch/get")
def get_inventory_batch(call: Call) -> Any:
    job = call.state.jobs.find("items_batch", call.values["batch_id"])
    if job is None or job.owner != call.values["catalog_id"]:
        raise not_found("supplemental_items_batch", call.values["batch_id"])
    return _inventory_batch(call, job)


@handles("catalogs_local_inventory_items/post")
def query_inventory(call: Call) -> Any:
    settle(call.state)
    catalog = str(call.values["catalog_id"])
    items = call.state.catalog_items.get(("LOCAL_INVENTORY", catalog), {})
    stores = {row.get("store_code"): row for row in call.store.table("local_store", catalog).values()}
    found: list[dict[str, Any]] = []
    for item_filter in call.body["item_filters"]:
        item = items.get(f"{item_filter['item_id']}/{item_filter['store_code']}")
        if item is not None:
            place = stores.get(item_filter["store_code"], {})
            where = {"store_code": item_filter["store_code"], "store_id": str(place.get("id", "0"))}
            times = {"created_at": int(item.created), "last_updated_time": int(item.changed)}
            found.append(item.attributes | times | {"item_id": item_filter["item_id"], "store_metadata": where})
    return {"items": found}


@handles("catalogs_local_stores/delete")
def delete_local_stores(call: Call) -> Any:
    results: list[dict[str, Any]] = []
    for identity in call.values["ids"]:
        if not (identity.isascii() and identity.isdigit()):
            raise invalid(f"{identity!r} is not an id.")
        try:
            call.store.drop("local_store", identity, str(call.values["catalog_id"]))
        except ApiError as error:
            results.append({"id": identity, "status": error.body})
        else:
            results.append({"id": identity, "status": {"statusCode": 204}})
    return results
