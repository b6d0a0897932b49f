"""Made-up answers, and a sink run through with them as a pull does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from pinterest_async_overrides.analytics.rows import decode_rows
from pinterest_async_overrides.bulk.arrow.duckdb_table import DuckDBSink
from pinterest_async_overrides.bulk.arrow.table import TableSink
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.interfaces import RunPlan, RunReport
from pinterest_async_overrides.bulk.output import opening
from pinterest_async_overrides.bulk.output.file_sink import FileSink
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Entities, Windows, plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

TODAY = date(2026, 8, 10)
COLUMNS = ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR")
ENTITIES = {"11": ("101", "102", "103"), "22": ("201",)}
CURRENCIES = {"11": "USD", "22": "JPY"}

Row = dict[str, Any]
Rows = Callable[[Chunk], list[Row]]


class Made:
    """An answer of these rows, two at a time."""

    size = 0
    lacks: Sequence[ChunkFailure] = ()

    def __init__(self, chunk: Chunk, rows: Sequence[Row], columns: Sequence[str] = COLUMNS) -> None:
        self.chunk = chunk
        self._bodies = [msgspec.json.encode(rows[at : at + 2]) for at in range(0, len(rows), 2)]
        self._columns = tuple(columns)

    def pieces(self) -> Iterator[list[Any]]:
        for body in self._bodies:
            yield decode_rows(body, self._columns)

    def close(self) -> None:
        pass


def query_of(start: str = "2026-07-30", end: str = "2026-08-03", **options: Any) -> AnalyticsQuery:
    given: dict[str, Any] = {"level": "campaign", "columns": COLUMNS, "ad_account_ids": list(ENTITIES)} | options
    return AnalyticsQuery.of(start_date=start, end_date=end, **given)


class Standing(Clock):
    """The clock of these pulls, on one day."""

    def today(self) -> date:
        return TODAY


def open_sink(kind: FileKind, path: Any, query: AnalyticsQuery, **options: Any) -> FileSink:
    given: dict[str, Any] = {"clock": Standing(), **options}
    return opening.open_sink(kind, path, query, **given)


def chunks_of(query: AnalyticsQuery, windows: Windows | None = None) -> tuple[Chunk, ...]:
    accounts = query.ad_account_ids or tuple(ENTITIES)
    entities = Entities({account: ENTITIES.get(account, ()) for account in accounts}, {})
    return plan(query, entities, TODAY, rates={}, at_once=1, windows=windows).chunks


def numbers(times: int = 1) -> Rows:
    """Rows whose numbers tell whose they are, of which day, and of which of several pulls."""

    def rows(chunk: Chunk) -> list[Row]:
        return [
            {"CAMPAIGN_ID": entity, "DATE": f"{day}", "SPEND_IN_MICRO_DOLLAR": int(entity) * 10_000 + day.day}
            | {"IMPRESSION_1": times, "CTR": times / 3}
            for entity in chunk.ids
            for day in days(chunk.start, chunk.end)
        ]

    return rows


def days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(number)


class Asked(list[str]):
    """The keys of the chunks that a run asked for, and what the sink reported at its end."""

    report: RunReport


def run(sink: FileSink | TableSink | DuckDBSink, rows: Rows, *, fail: Sequence[int] = ()) -> Asked:
    """Goes through a sink as a pull does; the chunks at these places fail. Gives the keys that were asked for."""
    asked = Asked()
    try:
        if (plan := sink.resume()) is None:
            chunks = chunks_of(sink.query, sink.windows(tuple(sink.query.ad_account_ids or ENTITIES)))
            plan = sink.begin(RunPlan(chunks, CURRENCIES))
        for place, chunk in enumerate(plan.chunks):
            if chunk.key in plan.done:
                continue
            asked.append(chunk.key)
            if place in fail:
                sink.failed(chunk, RuntimeError("told to"))
            else:
                sink.write(Made(chunk, rows(chunk), sink.query.columns))
        asked.report = sink.finish()
    finally:
        sink.close()
    return asked


def finals(root: Path) -> dict[str, bytes]:
    """What stands under final names."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
        and not any(part.startswith("_") or part.endswith(".staging") for part in path.relative_to(root).parts)
        and ".pull.sqlite" not in path.name
    }
