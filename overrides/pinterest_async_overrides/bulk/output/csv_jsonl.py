"""Stages a chunk's rows as lines of CSV or JSON, and assembles what is staged into one file; needs no pyarrow.

The file holds the rows that were there before and that the run has not asked for anew, then the run's, in the order of
its plan.
"""

from __future__ import annotations

import csv
import io
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Literal

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode import days
from pinterest_async_overrides.bulk.decode.columns import UNSET, filled, reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.decode.schema import Field, constants
from pinterest_async_overrides.bulk.decode.value_types import as_text, as_value
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.staging import Staged, aside, measured

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
    fields: tuple[Field, ...],
    parts: Iterable[Path],
    before: Path | None,
    coverage: Coverage,
    form: Format,
) -> None:
    """Writes the file: what stays of the one `before`, then the parts in their order."""
    with aside(path) as name, name.open("wb") as file:
        if form == "csv":
            file.write(header(fields))
        if before is not None:
            _keep(file, before, coverage, form)
        for part in parts:
            with part.open("rb") as source:
                shutil.copyfileobj(source, file, 1 << 20)


def header(fields: Sequence[Field]) -> bytes:
    """The first line of a CSV file."""
    return _csv([[field.name for field in fields]])


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
        return _csv(rows)
    names = [field.name for field in fields]
    return _JSON.encode_lines([dict(zip(names, row, strict=True)) for row in rows])


def _csv(rows: Iterable[Iterable[Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def _keep(file: IO[bytes], before: Path, coverage: Coverage, form: Format) -> None:
    entity = coverage.id_column or ""
    if form == "jsonl":
        with before.open("rb") as lines:
            for line in lines:
                row: dict[str, Any] = msgspec.json.decode(line)
                if not coverage.covers(row.get("AD_ACCOUNT_ID") or "", row.get(entity), row.get("DATE")):
                    file.write(line)
        return
    with before.open(encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        names = next(rows)
        places = {name: place for place, name in enumerate(names)}

        def stays(row: list[str]) -> bool:
            account, whose, day = (
                row[places[name]] if name in places else None for name in ("AD_ACCOUNT_ID", entity, "DATE")
            )
            return not coverage.covers(account or "", whose, day)

        for some in _some(row for row in rows if stays(row)):
            file.write(_csv(some))


def _some(rows: Iterator[list[str]], most: int = 10_000) -> Iterator[list[list[str]]]:
    held: list[list[str]] = []
    for row in rows:
        held.append(row)
        if len(held) == most:
            yield held
            held = []
    if held:
        yield held
