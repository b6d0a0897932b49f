"""CSV and JSON lines: a chunk's rows staged as lines, and one file assembled of what is staged; needs no pyarrow.

The file holds the rows that were there before and that the run has not asked for anew, then the run's, in the order of
its plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode import days
from pinterest_async_overrides.bulk.decode.columns import UNSET, filled, reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.decode.schema import Field, constants
from pinterest_async_overrides.bulk.decode.value_types import as_text, as_value
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.lines import CsvLines, JsonLines, csv_lines
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import aside, measured

Format = Literal["csv", "jsonl"]

# Amounts with every digit: as JSON numbers, not as strings.
_JSON = msgspec.json.Encoder(decimal_format="number")


def stage(answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path, form: Format) -> Staged:
    """Writes a chunk's rows to a file of their own: lines, without a header."""
    same = constants(answer.chunk.account, currency)
    odd: Counter[str] = Counter()
    rows = 0
    with aside(path) as name, name.open("wb") as file:
        for piece in answer.pieces():
            if not piece:
                continue
            way = reader(type_of_rows(piece), fields)
            if way.others:
                odd += undeclared(piece, way)
            held = dict(zip(way.held, way.columns(piece), strict=True))
            for number, field in enumerate(fields):
                if field.kind == "date":
                    days.check(held.get(number, ()), answer.chunk)
            columns = [
                _values(held.get(number), len(piece), same.get(field.name), field.kind, form)
                for number, field in enumerate(fields)
            ]
            file.write(_lines(columns, fields, form))
            rows += len(piece)
    return Staged(rows, *measured(path), undeclared=dict(odd))


def assemble(
    path: Path,
    shape: Shape,
    parts: Iterable[Path],
    before: Path | None,
    coverage: Coverage,
    form: Format,
    *,
    old: bool = False,
) -> None:
    """Writes the file: what stays of the one `before` (`old`: it is of format 1), then the parts in their order."""
    lines = CsvLines(shape, coverage) if form == "csv" else JsonLines(shape, coverage)
    with aside(path) as name, name.open("wb") as file:
        file.write(lines.header())
        if before is not None:
            lines.keep(before, file, old=old)
        for part in parts:
            lines.add(part, file)


def _values(values: list[Any] | None, count: int, constant: str | None, kind: Kind, form: Format) -> list[Any]:
    if values is None:
        return [constant] * count
    if UNSET in values:
        values = filled(values, constant)
    if form == "csv":
        as_they_are = {int, float, type(None)} if kind in {"count", "number"} else {str, type(None)}
        if set(map(type, values)) <= as_they_are:
            return values
        return [as_text(value, kind) for value in values]
    return [as_value(value, kind) for value in values] if kind.startswith("micros") else values


def _lines(columns: list[list[Any]], fields: tuple[Field, ...], form: Format) -> bytes:
    rows = zip(*columns, strict=True)
    if form == "csv":
        return csv_lines(rows)
    names = [field.name for field in fields]
    return _JSON.encode_lines([dict(zip(names, row, strict=True)) for row in rows])
