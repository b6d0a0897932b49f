"""Reads what a pull wrote, row by row and only the columns that are summed up: what an earlier run left counts, too."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.report.tally import Row, Tally

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk import AnalyticsQuery

_SPEND: Final = ("SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR")
_IMPRESSIONS: Final = ("IMPRESSION_1", "PAID_IMPRESSION", "IMPRESSION_1_GROSS", "IMPRESSION")
_AT_ONCE: Final = 8192


def tally(path: Path, query: AnalyticsQuery) -> Tally:
    """The sums of the rows at a pull's destination that are of the query's days."""
    names = _names(query)
    summed = Tally()
    if not path.exists():
        return summed
    first, last = query.start.isoformat(), query.end.isoformat()
    targeting = query.targeting_types[0] if query.targeting_types else ""
    summed.take(
        row
        for row, kind in _rows(path, names)
        if (not row.day or first <= row.day <= last) and (not targeting or kind == targeting)
    )
    return summed


def _names(query: AnalyticsQuery) -> tuple[str, ...]:
    """The columns that are read, in the order of `Row`, and the targeting type: each type has all of the spend."""
    entity = query.level.id_column if query.level.ids is not None else None
    spend = next((name for name in _SPEND if name in query.columns), "")
    impressions = next((name for name in _IMPRESSIONS if name in query.columns), "")
    return ("AD_ACCOUNT_ID", entity or "", "DATE", "CURRENCY", spend, impressions, "TARGETING_TYPE")


def _rows(path: Path, names: Sequence[str]) -> Iterator[tuple[Row, str]]:
    read = {".csv": _csv, ".jsonl": _jsonl}.get(path.suffix.lower(), _parquet) if not path.is_dir() else _parquet
    for account, entity, day, currency, spend, impressions, kind in read(path, names):
        yield (
            Row(_text(account), _text(entity), _text(day)[:10], _text(currency), _number(spend), _number(impressions)),
            kind,
        )


def _csv(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    with path.open(newline="", encoding="utf-8") as file:
        lines = csv.reader(file)
        headings = next(lines, list[str]())
        at = {name: position for position, name in enumerate(headings)}
        places = [at.get(name) for name in names]
        for line in lines:
            yield [None if place is None else line[place] for place in places]


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


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _number(value: Any) -> float:
    with suppress(TypeError, ValueError):
        return float(value)
    return 0.0
