"""Asynchronous reports: token, state and expiring URL; and whether the metrics of a day are ready."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import Operation, merge
from pinterest_async_overrides.testing.handlers.analytics.report_rows import report_lines
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.jobs import Job
from pinterest_async_overrides.testing.state.metric_columns import column
from pinterest_async_overrides.testing.state.metrics import periods
from pinterest_async_overrides.testing.state.signed_urls import REPORT_SECONDS
from pinterest_async_overrides.testing.state.state import State

LIFE = 3600
LOOK_BACK = 914
LONGEST = 186
# Exceptions to the limits above: (days back, days per report).
BY_GRANULARITY = {"HOUR": (8, 3)}
BY_LEVEL = {"PRODUCT_ITEM": (92, 31), "PRODUCT_ITEM_TARGETING": (92, 31)}


def _window(call: Call, start: str, end: str, granularity: str, level: str) -> None:
    """Raise an `ApiError` unless a report may cover these days."""
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError:
        raise invalid("Dates must have the format YYYY-MM-DD.") from None
    back, longest = BY_GRANULARITY.get(granularity) or BY_LEVEL.get(level) or (LOOK_BACK, LONGEST)
    if last < first:
        raise invalid("end_date is before start_date.")
    if first < call.state.clock.today() - timedelta(days=back):
        raise invalid(f"Such a report goes back {back} days.")
    if (last - first).days >= longest:
        raise invalid(f"Such a report covers at most {longest} days.")


def _begin(call: Call, body: dict[str, Any]) -> Job:
    level = body.get("level", "CAMPAIGN")
    _window(call, body["start_date"], body["end_date"], body.get("granularity", "TOTAL"), level)
    return call.state.jobs.begin("report", call.account, body=body)


@handles("analytics/create_report", "analytics/create_conversion_product_report")
def create_report(call: Call) -> Any:
    job = _begin(call, call.body)
    return {"report_status": "IN_PROGRESS", "token": job.id, "message": ""}


@handles("analytics/create_template_report")
def create_template_report(call: Call) -> Any:
    yesterday = (call.state.clock.today() - timedelta(days=1)).isoformat()
    body = {"columns": ["SPEND_IN_DOLLAR", "IMPRESSION_1"], "level": "CAMPAIGN", "granularity": "DAY"}
    body |= {"start_date": yesterday, "end_date": yesterday}
    body |= {name: call.values[name] for name in ("start_date", "end_date", "granularity") if name in call.values}
    job = _begin(call, body)
    shown = {"template_id": call.values["template_id"], "token": job.id, "message": ""}
    return shown | {"report_status": "IN_PROGRESS"}


@handles("analytics/create_mmm_report")
def create_mmm_report(call: Call) -> Any:
    job = _begin(call, call.body)
    data = {"report_status": "IN_PROGRESS", "token": job.id, "message": "", "status": "success"}
    return {"code": 0, "data": data}


@handles("analytics/get_report", "analytics/get_conversion_product_report")
def get_report(call: Call) -> Any:
    return _status(call)


@handles("analytics/get_mmm_report")
def get_mmm_report(call: Call) -> Any:
    return {"code": 0, "data": _status(call), "message": "ok", "status": "success"}


def _status(call: Call) -> dict[str, Any]:
    """Return the state of a report; a malformed token is refused, an unknown one does not exist."""
    token, jobs = call.values["token"], call.state.jobs
    nothing = _without_file(call.operation)
    if not token.isdecimal():
        raise ApiError(400, 1104, "The report token is not valid.")
    job = jobs.find("report", token)
    if job is None or job.owner != call.account:
        return {"report_status": "DOES_NOT_EXIST"} | nothing
    state = jobs.state(job)
    if state != "FINISHED":
        return {"report_status": state} | nothing
    if call.state.clock.now() >= jobs.ended(job) + LIFE:
        return {"report_status": "EXPIRED"} | nothing
    size = len(written(call.state, job)[0])
    return {"report_status": state, "url": call.state.links.make(f"/report/{token}", REPORT_SECONDS), "size": size}


def _without_file(operation: Operation) -> dict[str, Any]:
    """Return the URL and size fields of a report without a file: null if the contract allows it, else omitted."""
    shown = properties_of(operation.reply or {})
    shown = properties_of(shown["data"]) if "data" in shown else shown
    return {name: None for name in ("url", "size") if merge(shown.get(name, {})).get("nullable")}


def written(state: State, job: Job) -> tuple[bytes, str]:
    """Return a finished job's file and content type; the file is generated once."""
    if "file" not in job.data:
        job.data["file"] = _report(state, job) if job.kind == "report" else job.data["write"]()
    body: tuple[bytes, str] = job.data["file"]
    return body


def _report(state: State, job: Job) -> tuple[bytes, str]:
    body = job.data["body"]
    # Always whole days: an MMM report has no hourly rows, and a template's granularity may be missing.
    start, end = date.fromisoformat(body["start_date"]), date.fromisoformat(body["end_date"])
    rows = periods(start, end, body.get("granularity", "TOTAL"))
    names = [str(name) for name in body["columns"]]
    made = report_lines(state, job.owner, body, rows)
    if body.get("report_format", "JSON") == "CSV":
        return _as_csv(made, names), "text/csv"
    # JSON omits rows without metrics; CSV has every row.
    counted = [name for name in names if column(name).source != "attribute"]
    lines_by_id = {
        identity: [line for line in lines if not counted or any(line.get(name) for name in counted)]
        for identity, lines in made.items()
    }
    return msgspec.json.encode(
        {identity: lines for identity, lines in lines_by_id.items() if lines}
    ), "application/json"


def _as_csv(made: dict[str, list[dict[str, Any]]], names: list[str]) -> bytes:
    lines = [line for of_subject in made.values() for line in of_subject]
    text = io.StringIO()
    writer = csv.DictWriter(text, list(lines[0]) if lines else names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue().encode()


@handles("metrics_ready_state/get")
def metrics_ready_state(call: Call) -> dict[str, bool]:
    """Return whether the metrics of a day are ready: those of conversions after two days, the others after one."""
    try:
        day = date.fromisoformat(str(call.values["date"]))
    except ValueError:
        raise invalid("date must have the format YYYY-MM-DD.") from None
    days = (call.state.clock.today() - day).days
    return {"conversion_metrics_ready": days > 1, "non_conversion_metrics_ready": days > 0}
