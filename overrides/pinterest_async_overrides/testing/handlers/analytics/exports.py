"""Bulk requests, lead exports and catalog reports: jobs that end with a file to download."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract.api_error import ApiError, not_found
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.signed_urls import REPORT_SECONDS


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


def _as_json(value: Any) -> tuple[bytes, str]:
    return msgspec.json.encode(value), "application/json"


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
