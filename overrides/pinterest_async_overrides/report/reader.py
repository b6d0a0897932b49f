"""Reads what a pull wrote, row by row and only the columns that are summed up: what an earlier run left counts, too."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.plan.windows import first_of_period
from pinterest_async_overrides.report.totals import Row, Tally

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk import AnalyticsQuery

_SPEND: Final = ("SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR")
_MICRO: Final = 1_000_000
_IMPRESSIONS: Final = ("IMPRESSION_1", "PAID_IMPRESSION", "IMPRESSION_1_GROSS", "IMPRESSION")
_AT_ONCE: Final = 8192


def tally(path: Path, query: AnalyticsQuery) -> Tally:
    """Return the sums of the rows at a pull's destination that are of the query's days and ad accounts."""
    summed = Tally()
    if path.exists():
        summed.take(_wanted(_read(path, _names(query)), query))
    return summed


def _wanted(rows: Iterator[Sequence[Any]], query: AnalyticsQuery) -> Iterator[Row]:
    """The rows of the query's days and ad accounts; of breakdowns those by its first type, since each has all spend."""
    # A row of a week or a month has its first day.
    first, last = first_of_period(query.start, query.granularity).isoformat(), query.end.isoformat()
    wanted = query.targeting_types[0] if query.targeting_types else None
    accounts = frozenset(query.ad_account_ids or ())
    unit = _MICRO if _spend(query) == "SPEND_IN_MICRO_DOLLAR" else 1
    for account, entity, date, currency, spend, impressions, kind in rows:
        day = str(date)[:10] if date else ""
        if (day and not first <= day <= last) or (wanted and kind != wanted) or (accounts and account not in accounts):
            continue
        yield Row(account or "", entity or "", day, currency or "", _number(spend) / unit, _number(impressions))


def _names(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the columns that are read, in the order of `Row`, and the targeting type."""
    entity = query.level.id_column if query.level.ids is not None else None
    spend = _spend(query)
    impressions = next((name for name in _IMPRESSIONS if name in query.columns), "")
    return ("AD_ACCOUNT_ID", entity or "", "DATE", "CURRENCY", spend, impressions, "TARGETING_TYPE")


def _spend(query: AnalyticsQuery) -> str:
    """Return the column with the spend, as it is named in the output; "" where there is none."""
    names = {field.name for field in fields(query)}
    return next((name for name in ("SPEND", *_SPEND) if name in names), "")


def _read(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    by_suffix = {".csv": _csv, ".jsonl": _jsonl}
    return (_parquet if path.is_dir() else by_suffix.get(path.suffix.lower(), _parquet))(path, names)


def _csv(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    with path.open(newline="", encoding="utf-8") as file:
        lines = csv.reader(file)
        headings = next(lines, list[str]())
        at = {name: position for position, name in enumerate(headings)}
        # What is not there is read from the end of each line, where something empty is put.
        pick = itemgetter(*(at.get(name, -1) for name in names))
        for line in lines:
            line.append("")
            yield pick(line)


def _jsonl(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    import msgspec

    decode = msgspec.json.Decoder(dict[str, Any]).decode
    with path.open("rb") as file:
        for line in file:
            row = decode(line)
            yield [row.get(name) for name in names]


def _parquet(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    """File by file, ad account after ad account: a column may be of a wider type in one than in another."""
    open_file = import_module("pyarrow.parquet").ParquetFile
    for file in sorted(path.rglob("*.parquet")):
        if any(part.startswith(("_", ".")) for part in file.relative_to(path).parts):
            continue
        with open_file(file) as opened:
            there = [name for name in names if name in opened.schema_arrow.names]
            for batch in opened.iter_batches(_AT_ONCE, columns=there):
                columns: dict[str, list[Any]] = {name: batch.column(name).to_pylist() for name in there}
                absent: list[Any] = [None] * batch.num_rows
                yield from zip(*(columns.get(name, absent) for name in names), strict=True)


def _number(value: Any) -> float:
    try:
        return float(value) if value else 0.0
    except (TypeError, ValueError):
        return 0.0
