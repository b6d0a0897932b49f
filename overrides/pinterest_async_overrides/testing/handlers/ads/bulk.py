"""Bulk upsert and bulk download of an ad account's entities."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import Store

# Entity type of a download -> entity. There is no history of entities.
DOWNLOADED = {
    "CAMPAIGN": "campaign",
    "AD_GROUP": "ad_group",
    "AD": "ad",
    "PRODUCT_GROUP": "product_group_promotion",
    "KEYWORD": "keyword",
    "LABEL": "label",
    "SCHEDULE": "schedule",
}
# Field of an upsert -> (entity, the list of items in an entry, the field shared by the items of an entry).
UPSERTED = {
    "campaigns": ("campaign", "", ""),
    "ad_groups": ("ad_group", "", ""),
    "ads": ("ad", "", ""),
    "product_groups": ("product_group_promotion", "product_group_promotion", "ad_group_id"),
    "keywords": ("keyword", "keywords", "parent_id"),
    "labels": ("label", "labels", "parent_id"),
    "schedules": ("schedule", "", ""),
    "catalog_product_groups": ("product_group", "", ""),
}


@handles("bulk_upsert/create")
def create_upsert(call: Call) -> Any:
    """Write the entities at once, and register a job whose result file is available after its usual time."""
    results = list(_upsert(call.store, call.account, call.body))
    write = partial(_as_json, {"results": results})
    return {"request_id": call.state.jobs.begin("bulk", call.account, write=write).id}


def _upsert(store: Store, account: str, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for action in ("create", "update"):
        fields: dict[str, list[dict[str, Any]]] = body.get(action) or {}
        for field, (name, inner, shared) in UPSERTED.items():
            for entry in fields.get(field) or ():
                more = {shared: _plain(entry[shared])} if shared in entry else {}
                for item in entry.get(inner, [entry]) if inner else [entry]:
                    yield _written(store, account, action, name, more | item)


def _written(store: Store, account: str, action: str, name: str, item: Row) -> dict[str, Any]:
    """Return one item's result: its id, or the reason it was not written."""
    entity = store.entities.get(name)
    result: dict[str, Any] = {"entity_type": name.upper(), "operation": action.upper()}
    if entity is None:
        return result | {"status": "FAILURE", "errors": [f"This version of the API has no {name}."]}
    owner = account if entity.owner else ""
    identity = str(item.get("id") or item.get(entity.id_field))
    try:
        if action == "create":
            row = create_row(store, name, owner, _without_prefixes(item))
        else:
            row = update_row(store, name, owner, identity, _without_prefixes(item))
    except ApiError as error:
        return result | {"status": "FAILURE", "id": item.get("id"), "errors": [error.message]}
    return result | {"status": "SUCCESS", "id": row[entity.id_field]}


def _without_prefixes(item: Row) -> Row:
    return {name: _plain(value) if name in ("parent_id", "ad_group_id") else value for name, value in item.items()}


def _plain(identity: Any) -> Any:
    """Return an id without the prefix that bulk requests may have: AG for ad groups, C for campaigns."""
    return identity.lstrip("AGC") if isinstance(identity, str) else identity


@handles("bulk_download/create")
def create_download(call: Call) -> Any:
    store, account, body = call.store, call.account, call.body
    names = [DOWNLOADED[each] for each in body.get("entity_types", ["CAMPAIGN"]) if each in DOWNLOADED]

    def write() -> tuple[bytes, str]:
        rows = {name: list(_downloaded(store, account, name, body)) for name in names if name in store.entities}
        return _as_csv(rows) if body.get("output_format") == "CSV" else _as_json(rows)

    return {"request_id": call.state.jobs.begin("bulk", account, write=write).id}


def _downloaded(store: Store, account: str, name: str, body: dict[str, Any]) -> Iterator[Row]:
    """Yield the requested rows of an entity, filtered by id, time of change, and campaign."""
    entity_ids, since = body.get("entity_ids"), body.get("updated_since")
    campaigns = None if body.get("campaign_filter") is None else _campaigns(store, account, body["campaign_filter"])
    for identity, row in store.table(name, account).items():
        if entity_ids and identity not in entity_ids:
            continue
        if since and int(row.get("updated_time") or 0) < int(since):
            continue
        if campaigns is None or _campaign_of(store, account, name, identity, row) in campaigns:
            yield row


def _campaign_of(store: Store, account: str, name: str, identity: str, row: Row) -> str:
    """Return the id of the campaign that a row is or belongs to; empty if there is none."""
    if name == "campaign":
        return identity
    above = str(row.get("campaign_id") or row.get("ad_group_id") or row.get("parent_id") or row.get("entity_id") or "")
    group = store.table("ad_group", account).get(above)
    return str(group["campaign_id"]) if group is not None else above


def _campaigns(store: Store, account: str, filters: dict[str, Any]) -> set[str]:
    """Return the ids of the campaigns that match a filter."""
    return {
        identity
        for identity, row in store.table("campaign", account).items()
        if filters.get("name", "").lower() in str(row["name"]).lower()
        and (not filters.get("campaign_status") or row["summary_status"] in filters["campaign_status"])
        and (not filters.get("objective_type") or row["objective_type"] in filters["objective_type"])
        and (not filters.get("start_time") or int(row.get("end_time") or 2**62) >= int(filters["start_time"]))
        and (not filters.get("end_time") or int(row.get("start_time") or 0) <= int(filters["end_time"]))
    }


def _as_json(value: Any) -> tuple[bytes, str]:
    return msgspec.json.encode(value), "application/json"


def _as_csv(rows: dict[str, list[Row]]) -> tuple[bytes, str]:
    """Return all rows as one table, with the entity type in the first column."""
    heads = dict.fromkeys(name for of in rows.values() for row in of for name in row)
    text = io.StringIO()
    writer = csv.DictWriter(text, ["entity_type", *heads], lineterminator="\n")
    writer.writeheader()
    for name, of in rows.items():
        for row in of:
            cells = {key: _cell(value) for key, value in row.items()}
            writer.writerow({"entity_type": name.upper()} | cells)
    return text.getvalue().encode(), "text/csv"


def _cell(value: Any) -> Any:
    return value if isinstance(value, str | int | float | None) else msgspec.json.encode(value).decode()
