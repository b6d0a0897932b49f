"""CSV with a header, plain or compressed by gzip."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import as_text
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.formats.text import TextFormat, copy, opened_text
from pinterest_async_overrides.bulk.output.shape import Shape

_SOME: Final = 10_000
_LONGEST: Final = 2**31 - 1

Keys = tuple[str, ...]


class Csv(TextFormat):
    """CSV files."""

    @property
    def suffix(self) -> str:
        return "csv"

    def encode(self, columns: list[list[Any]], fields: tuple[Field, ...]) -> bytes:
        return csv_lines(zip(*columns, strict=True))

    def converted(self, values: list[Any], kind: Kind) -> list[Any]:
        as_they_are = {int, float, type(None)} if kind in {"count", "number"} else {str, type(None)}
        return values if set(map(type, values)) <= as_they_are else [as_text(value, kind) for value in values]

    def lines(self, shape: Shape, coverage: Coverage) -> CsvLines:
        return CsvLines(shape, coverage)

    def columns(self, path: Path) -> list[str]:
        with opened_text(path) as text:
            return next(csv_rows(text), list[str]())

    def values(self, path: Path, names: Sequence[str], label: str) -> Iterator[Sequence[Any]]:
        with opened_text(path) as text:
            rows = csv_rows(text)
            header = next(rows, list[str]())
            # A column that is not there is read from the end of each row, where an empty value is added.
            places = [header.index(name) if name in header else -1 for name in names]
            for row in rows:
                if len(row) != len(header):
                    raise LedgerError(f"{label}: a row has {len(row)} values, not {len(header)}")
                row.append("")
                yield [row[place] for place in places]

    def in_units(self, path: Path, amount: str) -> bool:
        return any("." in value for (value,) in self.values(path, [amount], "the file"))


class CsvLines:
    """Rows of a CSV file on their way into its next version."""

    def __init__(self, shape: Shape, coverage: Coverage) -> None:
        self._shape, self._coverage = shape, coverage
        self._names = [field.name for field in shape.fields]
        self._run = [field.name for field in shape.run]
        self._kept: dict[Keys, dict[str, str]] = {}

    def header(self) -> bytes:
        """Return the first line."""
        return csv_lines([self._names])

    def keep(self, before: Path, file: IO[bytes], *, old: bool) -> None:
        """Write the rows that the run does not replace; `old`: they are of format 1."""
        coverage, entity = self._coverage, self._coverage.id_column or ""
        account, day = self._shape.account, self._shape.day
        with opened_text(before) as text:
            rows = csv_rows(text)
            names: list[str] = next(rows, list[str]())
            for some in _some(rows):
                held: list[list[str]] = []
                for values in some:
                    row = dict(zip(names, values, strict=True))
                    if old:
                        row = format1.in_text(row, self._shape)
                    if not coverage.covers(row.get(account) or "", row.get(entity), row.get(day)):
                        held.append(values if names == self._names and not old else self._whole(row))
                    elif self._shape.kept:
                        self._kept[self._key(row)] = {name: row.get(name, "") for name in self._shape.kept}
                file.write(csv_lines(held))

    def add(self, part: Path, file: IO[bytes]) -> None:
        """Write the rows of a staged part."""
        if self._run == self._names:
            copy(part, file)
            return
        with part.open(encoding="utf-8", newline="") as text:
            for some in _some(csv_rows(text)):
                rows = [dict(zip(self._run, values, strict=True)) for values in some]
                file.write(csv_lines(self._whole(row | self._kept.get(self._key(row), {})) for row in rows))

    def _whole(self, row: dict[str, str]) -> list[str]:
        return [row.get(name, "") for name in self._names]

    def _key(self, row: dict[str, str]) -> Keys:
        return tuple(row.get(key, "") for key in self._shape.keys)


def csv_lines(rows: Iterable[Iterable[Any]]) -> bytes:
    """Rows as lines of CSV."""
    rows = [*rows]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    lines = text.getvalue()
    if "\r" in lines:
        # The writer quotes what its own line ends with alone (before Python 3.13), and readers take a \r for an end.
        lines = "".join(map(_quoted_line, rows))
    return lines.encode()


def _quoted_line(row: Iterable[Any]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow(row)
    return text.getvalue().removesuffix("\r\n") + "\n"


def csv_rows(text: IO[str]) -> Iterator[list[str]]:
    """Return the rows of a CSV file, however long a value is."""
    if csv.field_size_limit() < _LONGEST:
        csv.field_size_limit(_LONGEST)
    return csv.reader(text)


def _some(rows: Iterator[list[str]]) -> Iterator[list[list[str]]]:
    held: list[list[str]] = []
    for row in rows:
        held.append(row)
        if len(held) == _SOME:
            yield held
            held = []
    if held:
        yield held
