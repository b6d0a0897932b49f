"""Bulk jobs, lead exports and catalog reports: work in the background that ends with a file to fetch."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract.api_error import ApiError, not_found
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row
from pinterest_async_overrides.testing.state.signed_urls import REPORT_SECONDS
from pinterest_async_overrides.testing.state.store import Store

BULK_KINDS = {
    "CAMPAIGN": "campaign",
    "AD_GROUP": "ad_group",
    "AD": "ad",
    "PRODUCT_GROUP": "product_group_promotion",
    "KEYWORD": "keyword",
    "LABEL": "label",
}
# Field of a bulk body -> (kind, where the items are within one entry, what an entry's items share).
BULK_FIELDS = {
    "campaigns": ("campaign", "", ""),
    "ad_groups": ("ad_group", "", ""),
    "ads": ("ad", "", ""),
    "product_groups": ("product_group_promotion", "product_group_promotion", "ad_group_id"),
    "keywords": ("keyword", "keywords", "parent_id"),
    "labels": ("label", "labels", "parent_id"),
}


@handles("bulk_download/create")
def create_download(call: Call) -> Any:
    store, account = call.store, call.account
    wanted = call.body.get("entity_ids")
    kinds = [BULK_KINDS[name] for name in call.body.get("entity_types", ["CAMPAIGN"]) if name in BULK_KINDS]

    def write() -> tuple[bytes, str]:
        rows = {
            kind: [row for identity, row in store.table(kind, account).items() if not wanted or identity in wanted]
            for kind in kinds
        }
        return msgspec.json.encode(rows), "application/json"

    return {"request_id": call.state.jobs.begin("bulk", account, write=write).id}


@handles("bulk_upsert/create")
def create_upsert(call: Call) -> Any:
    """The entities are there at once; the job only takes its time to say so."""
    results = list(_upsert(call.store, call.account, call.body))
    write = partial(_as_json, {"results": results})
    return {"request_id": call.state.jobs.begin("bulk", call.account, write=write).id}


def _as_json(value: Any) -> tuple[bytes, str]:
    return msgspec.json.encode(value), "application/json"


def _upsert(store: Store, account: str, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for action in ("create", "update"):
        fields: dict[str, list[dict[str, Any]]] = body.get(action) or {}
        for field, entries in fields.items():
            if field not in BULK_FIELDS:
                continue
            kind, inner, shared = BULK_FIELDS[field]
            for entry in entries:
                more = {shared: entry[shared]} if shared in entry else {}
                for item in entry.get(inner, []) if inner else [entry]:
                    result: dict[str, Any] = {"entity_type": kind.upper(), "operation": action.upper()}
                    try:
                        row = (
                            create_row(store, kind, account, more | item)
                            if action == "create"
                            else update_row(store, kind, account, str(item.get("id")), more | item)
                        )
                        yield result | {"status": "SUCCESS", "id": row["id"]}
                    except ApiError as error:
                        yield result | {"status": "FAILURE", "id": item.get("id"), "errors": [error.message]}


@handles("bulk_request/get")
def get_bulk_request(call: Call) -> Any:
    job = call.state.jobs.find("bulk", call.values["bulk_request_id"])
    if job is None or job.owner != call.account:
        raise not_found("bulk_request", call.values["bulk_request_id"])
    state = call.state.jobs.state(job)
    if state != "SUCCEEDED":
        return {"status": state}
    return {"status": state, "result_url": call.state.links.make(f"/bulk/{job.id}", REPORT_SECONDS)}


@handles("leads_export/create")
def create_leads_export(call: Call) -> Any:
    ad = call.store.get("ad", call.body["ad_id"], call.account)["id"]
    lines = ["lead_id,ad_id,created_time,email"]
    lines += [f"{number},{ad},{call.body['start_date']},lead{number}@example.com" for number in range(5)]

    def write() -> tuple[bytes, str]:
        return "\n".join([*lines, ""]).encode(), "text/csv"

    return {"leads_export_id": call.state.jobs.begin("leads_export", call.account, write=write).id}


@handles("leads_export/get")
def get_leads_export(call: Call) -> Any:
    job = call.state.jobs.find("leads_export", call.values["leads_export_id"])
    if job is None or job.owner != call.account:
        raise not_found("leads_export", call.values["leads_export_id"])
    state = call.state.jobs.state(job)
    link = call.state.links.make(f"/leads_export/{job.id}", REPORT_SECONDS) if state == "FINISHED" else None
    return {"export_status": state, "download_url": link}


@handles("reports/create")
def create_catalogs_report(call: Call) -> Any:
    write = partial(_as_json, {"report": call.body.get("report")})
    return {"token": call.state.jobs.begin("catalogs_report", write=write).id}


@handles("reports/get")
def get_catalogs_report(call: Call) -> Any:
    job = call.state.jobs.find("catalogs_report", call.values["token"])
    if job is None:
        raise ApiError(400, 1104, "The report token is not valid.")
    state = call.state.jobs.state(job)
    if state != "FINISHED":
        return {"report_status": "IN_PROGRESS", "url": None, "size": None}
    link = call.state.links.make(f"/catalogs_report/{job.id}", REPORT_SECONDS)
    return {"report_status": state, "url": link, "size": len(job.data["write"]()[0])}
