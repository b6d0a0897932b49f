"""Report of a chunk: created, polled and fetched into a file; created anew a few times where it does not arrive.

A second report does no harm: only the rows of one report are used.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import ReportError
from pinterest_async_overrides.bulk.fetch import report_polling
from pinterest_async_overrides.bulk.fetch.payload import ReportFile
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, GET_REPORT
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.common.json_values import is_object
from pinterest_async_overrides.common.secrets import mask
from pinterest_async_overrides.errors import (
    BadRequestError,
    DecodeError,
    OutcomeUnknownError,
    PinterestError,
    StorageError,
    TransportError,
)

NO_SUCH_TOKEN: Final = 1104

_ENDS: Final = 64
_BEGINS = re.compile(rb"\s*\{")
_CLOSES = re.compile(rb"(\]|null|\{)\s*\}\s*\Z")


def request(query: AnalyticsQuery, chunk: Chunk) -> dict[str, Any]:
    """Return the body that creates a chunk's report."""
    level = query.level
    columns = list(query.columns)
    if level.id_column and level.id_column in level.known_columns(report=True) and level.id_column not in columns:
        columns.insert(0, level.id_column)
    asked: dict[str, Any] = {
        "start_date": chunk.start.isoformat(),
        "end_date": chunk.end.isoformat(),
        "granularity": query.granularity,
        "level": level.targeting_report if query.targeting_types else level.report,
        "columns": columns,
        "report_format": "JSON",
        **query.options,
        **query.report_options,
    }
    if query.targeting_types:
        asked["targeting_types"] = list(query.targeting_types)
    if chunk.ids and level.report_ids:
        asked[level.report_ids] = list(chunk.ids)
    return asked


@dataclass(slots=True)
class _ReportState:
    """State of a report, for the error message where it does not arrive."""

    state: str | None = None
    token: str | None = None
    why: PinterestError | None = None


async def report(client: BulkClient, query: AnalyticsQuery, chunk: Chunk, aside: Path, clock: Clock) -> ReportFile:
    """Return the chunk's report, complete, in a file of the folder `aside`.

    Raises ReportError where it did not arrive after several tries, and what the calls raise.
    """
    report_state = _ReportState()
    for _ in range(report_polling.ASKED):
        try:
            report_state.token, report_state.state = await _requested(client, query, chunk)
        except OutcomeUnknownError as error:
            report_state.why = error
            continue
        if (
            report_state.token is not None
            and (path := await _fetched(client, chunk, report_state, aside, clock)) is not None
        ):
            return ReportFile(query, chunk, path)
    last = (
        f"its last state was {report_state.state}"
        if report_state.state
        else "what became of the last request for it is not known"
    )
    message = (
        f"the report on ad account {chunk.account} from {chunk.start} to {chunk.end} did not come, "
        f"asked for {report_polling.ASKED} times: {last}{f'; {report_state.why}' if report_state.why else ''}"
    )
    raise ReportError(
        message, state=report_state.state, token=report_state.token, ad_account_id=chunk.account
    ) from report_state.why


async def _requested(client: BulkClient, query: AnalyticsQuery, chunk: Chunk) -> tuple[str | None, str | None]:
    """Create a report and return its token and its state."""
    from pinterest_async.operations import OPERATIONS

    operation = OPERATIONS[CREATE_REPORT]
    reply = await client.call(operation, {"ad_account_id": chunk.account}, request(query, chunk))
    return _text(reply, "token"), _text(reply, "report_status")


async def _fetched(
    client: BulkClient, chunk: Chunk, report_state: _ReportState, aside: Path, clock: Clock
) -> Path | None:
    """Return the report's file; None where it has to be created again."""
    path = aside / f"{chunk.key}.json"
    for _ in range(report_polling.LINKS):
        url = await _link(client, chunk, report_state, clock)
        if url is None:
            return None
        try:
            await client.files.download(url, to=path)
            await asyncio.to_thread(check_file, path)
        except (StorageError, TransportError, DecodeError) as error:
            # A link lives for five minutes and a report for an hour: the report is asked for another link.
            report_state.why = error
            path.unlink(missing_ok=True)
            continue
        return path
    return None


async def _link(client: BulkClient, chunk: Chunk, report_state: _ReportState, clock: Clock) -> str | None:
    """Poll until the report is done and return its link; None where it never will be."""
    from pinterest_async.operations import OPERATIONS

    operation = OPERATIONS[GET_REPORT]
    for pause in report_polling.pauses():
        await clock.sleep(pause)
        try:
            reply = await client.call(operation, {"ad_account_id": chunk.account, "token": report_state.token})
        except BadRequestError as error:
            if error.code != NO_SUCH_TOKEN:
                raise
            report_state.why, report_state.state = error, "DOES_NOT_EXIST"
            return None
        report_state.state, url = _text(reply, "report_status"), _text(reply, "url")
        following = report_polling.meaning(report_state.state, link=bool(url))
        if following != "wait":
            return mask(url) if following == "fetch" and url else None
    return None


def check_file(path: Path) -> None:
    """Raise DecodeError for a file that is truncated or is no JSON object."""
    with path.open("rb") as file:
        start = file.read(_ENDS)
        file.seek(max(path.stat().st_size - _ENDS, 0))
        end = file.read()
    if not (_BEGINS.match(start) and _CLOSES.search(end)):
        raise DecodeError(f"the report is no whole JSON object of rows: {path.stat().st_size:,} bytes")


def _text(reply: Any, name: str) -> str | None:
    """Return a field of a reply as text, whatever type the reply has."""
    value: Any = reply.get(name) if is_object(reply) else getattr(reply, name, None)
    return None if value is None or value == "" else str(value)
