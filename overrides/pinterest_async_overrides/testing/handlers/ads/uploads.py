"""Uploads of videos and customer lists: registered by a call, sent to the storage port, processed by a job."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import invalid, not_found
from pinterest_async_overrides.testing.handlers.ads.customer_records import count_records
from pinterest_async_overrides.testing.handlers.listing import listed, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.jobs import Job
from pinterest_async_overrides.testing.state.row_builder import make
from pinterest_async_overrides.testing.state.signed_urls import UPLOAD_SECONDS

# Minimum number of matches of a usable customer list.
SMALLEST_LIST = 100
# Minimum size in bytes of each part of an upload but the last.
SMALLEST_PART = 5 * 1024 * 1024


@handles("media/create")
def create_media(call: Call) -> Row:
    store, now = call.store, datetime.fromtimestamp(call.state.clock.now(), UTC)
    media = store.new_id("media")
    signature = f"{seeded_random.number(store.seed, 'media', media):016x}"
    parameters = {
        "Content-Type": "multipart/form-data",
        "key": f"uploads/{media}",
        "policy": f"policy{signature}",
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "x-amz-credential": f"local/{now:%Y%m%d}/us-east-1/s3/aws4_request",
        "x-amz-date": f"{now:%Y%m%dT%H%M%SZ}",
        "x-amz-security-token": f"token{signature}",
        "x-amz-signature": signature,
    }
    call.state.jobs.begin("media", identity=media, parameters=parameters)
    row = {"media_id": media, "media_type": call.body["media_type"]}
    store.put("media", row)
    return row | {"upload_url": f"{call.state.links.base}/uploads/", "upload_parameters": parameters}


def _media(call: Call, row: Row) -> Row:
    return row | {"status": call.state.jobs.status("media", row["media_id"])}


@handles("media/get")
def get_media(call: Call) -> Row:
    return _media(call, call.store.get("media", call.values["media_id"]))


@handles("media/list")
def list_media(call: Call) -> Any:
    rows = [_media(call, row) for row in listed(call, call.store.entities["media"])]
    return page_of(call, rows)


def _customer_list(call: Call, row: Row) -> Row:
    job = call.state.jobs.find("customer_list", row["id"])
    return row if job is None else row | {"status": call.state.jobs.state(job)}


def _match(call: Call, row: Row) -> Row:
    """Restart the matching of a list after a change; its result depends on the number of records."""
    matched = row["num_uploaded_user_records"] - row["num_removed_user_records"]
    end = "READY" if matched >= SMALLEST_LIST else "TOO_SMALL"
    call.state.jobs.begin("customer_list", call.account, row["id"], end=end)
    return _customer_list(call, call.store.put("customer_list", row, call.account))


@handles("customer_lists/create")
def create_customer_list(call: Call) -> Row:
    records = count_records(call.store, call.body, call.body.get("list_type") or "EMAIL")
    counts = {"num_uploaded_user_records": records, "num_removed_user_records": 0}
    row = make(call.store, "customer_list", call.body, ad_account_id=call.account, num_batches=1, **counts)
    return _match(call, row | {"type": "customerlist"})


@handles("customer_lists/update")
def update_customer_list(call: Call) -> Row:
    row = call.store.get("customer_list", call.values["customer_list_id"], call.account)
    records = count_records(call.store, call.body)
    return _match(call, _counted(row, call.body["operation_type"], records, call.now))


def _counted(row: Row, operation: str, records: int, now: int) -> Row:
    name = "num_uploaded_user_records" if operation == "ADD" else "num_removed_user_records"
    return row | {name: row[name] + records, "num_batches": row["num_batches"] + 1, "updated_time": now}


@handles("customer_lists/get")
def get_customer_list(call: Call) -> Row:
    return _customer_list(call, call.store.get("customer_list", call.values["customer_list_id"], call.account))


@handles("customer_lists/list")
def list_customer_lists(call: Call) -> Any:
    rows = [_customer_list(call, row) for row in listed(call, call.store.entities["customer_list"])]
    return page_of(call, rows)


def _upload(call: Call, job: Job) -> Row:
    """Return a customer list upload as a reply shows it."""
    state = call.state.jobs.state(job)
    row: Row = job.data["row"] | {"state": state}
    if state == "SUCCEEDED":
        records = sum(part.count(b"\n") + (not part.endswith(b"\n")) for part in job.data["parts"].values() if part)
        row["record_counts"] = {"processed": records, "valid": records, "invalid": 0}
        row["updated_time"] = int(call.state.jobs.ended(job))
        _settle(call, job, records)
    return row


def _settle(call: Call, job: Job, records: int) -> None:
    """Add an upload's records to its list on the first read after it succeeded."""
    if not job.data["settled"]:
        job.data["settled"] = True
        row = call.store.get("customer_list", job.data["row"]["customer_list_id"], call.account)
        _match(call, _counted(row, job.data["row"]["operation"], records, call.now))


def _find_upload(call: Call) -> Job:
    identity = str(call.values["customer_list_upload_id"])
    call.store.get("customer_list", call.values["customer_list_id"], call.account)
    job = call.state.jobs.find("customer_list_upload", identity)
    if job is None or job.data["row"]["customer_list_id"] != call.values["customer_list_id"]:
        raise not_found("customer_list_upload", identity)
    return job


@handles("customer_list_uploads/create")
def create_upload(call: Call) -> Any:
    customer_list = call.store.get("customer_list", call.values["customer_list_id"], call.account)
    identity, parts = call.store.new_id("customer_list_upload"), range(1, call.body["total_parts"] + 1)
    row: Row = {
        "id": identity,
        "ad_account_id": call.account,
        "customer_list_id": customer_list["id"],
        "operation": call.body["operation"],
        "creation_time": call.now,
        "updated_time": call.now,
        "error_counts": [],
        "record_counts": {"processed": 0, "valid": 0, "invalid": 0},
    }
    job = call.state.jobs.begin(
        "customer_list_upload", call.account, identity, row=row, settled=False, parts=dict.fromkeys(parts)
    )
    call.store.put("customer_list_upload", row, customer_list["id"])
    urls = [call.state.links.make(f"/parts/{identity}/{number}", UPLOAD_SECONDS) for number in parts]
    file_parts = [{"part_number": number, "presigned_url": url} for number, url in zip(parts, urls, strict=True)]
    return {"customer_list_upload": _upload(call, job), "s3_multipart_upload_data": {"file_parts": file_parts}}


@handles("customer_list_uploads/get")
def get_upload(call: Call) -> Row:
    return _upload(call, _find_upload(call))


@handles("customer_list_uploads/run")
def run_upload(call: Call) -> Row:
    job = _find_upload(call)
    missing = [number for number, part in job.data["parts"].items() if part is None]
    if missing:
        raise invalid(f"Parts not uploaded: {', '.join(map(str, missing))}.")
    *first, _ = job.data["parts"].items()
    small = [str(number) for number, part in first if len(part) < SMALLEST_PART]
    if small:
        call.store.refusals.refuse("part_size", f"Parts of less than 5 MB, not the last: {', '.join(small)}.")
    call.state.jobs.start(job)
    return _upload(call, job)
