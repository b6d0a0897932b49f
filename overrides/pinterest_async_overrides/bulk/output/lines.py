"""Lines of a text file on their way into the next version of it: those that stay, and those that a run brings."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.shape import Shape

_BLOCK: Final = 1 << 20
_SOME: Final = 10_000
_LONGEST: Final = 2**31 - 1

Keys = tuple[str, ...]


class CsvLines:
    """CSV with a header."""

    def __init__(self, shape: Shape, coverage: Coverage) -> None:
        self._shape, self._coverage = shape, coverage
        self._names = [field.name for field in shape.fields]
        self._run = [field.name for field in shape.run]
        self._kept: dict[Keys, dict[str, str]] = {}

    def header(self) -> bytes:
        """The first line."""
        return csv_lines([self._names])

    def keep(self, before: Path, file: IO[bytes], *, old: bool = False) -> None:
        """Writes the rows that the run has not asked for anew; `old`: they are of format 1."""
        coverage, entity = self._coverage, self._coverage.id_column or ""
        with before.open(encoding="utf-8", newline="") as text:
            rows = csv_rows(text)
            names: list[str] = next(rows, list[str]())
            for some in _some(rows):
                held: list[list[str]] = []
                for values in some:
                    row = dict(zip(names, values, strict=True))
                    if old:
                        row = format1.in_text(row, self._shape)
                    if not coverage.covers(row.get("AD_ACCOUNT_ID") or "", row.get(entity), row.get("DATE")):
                        held.append(values if names == self._names and not old else self._whole(row))
                    elif self._shape.kept:
                        self._kept[self._key(row)] = {name: row.get(name, "") for name in self._shape.kept}
                file.write(csv_lines(held))

    def add(self, part: Path, file: IO[bytes]) -> None:
        """Writes the rows of a staged part."""
        if self._run == self._names:
            _copy(part, file)
            return
        with part.open(encoding="utf-8", newline="") as text:
            for some in _some(csv_rows(text)):
                rows = [dict(zip(self._run, values, strict=True)) for values in some]
                file.write(csv_lines(self._whole(row | self._kept.get(self._key(row), {})) for row in rows))

    def _whole(self, row: dict[str, str]) -> list[str]:
        return [row.get(name, "") for name in self._names]

    def _key(self, row: dict[str, str]) -> Keys:
        return tuple(row.get(key, "") for key in self._shape.keys)


class JsonLines:
    """A JSON object on each line; its values stay as they are written, to the last digit."""

    def __init__(self, shape: Shape, coverage: Coverage) -> None:
        self._shape, self._coverage = shape, coverage
        self._names = [field.name for field in shape.fields]
        self._run = [field.name for field in shape.run]
        self._kept: dict[Keys, dict[str, msgspec.Raw]] = {}

    def header(self) -> bytes:
        """Nothing: each line has its names."""
        return b""

    def keep(self, before: Path, file: IO[bytes], *, old: bool = False) -> None:
        """Writes the rows that the run has not asked for anew; `old`: they are of format 1."""
        coverage, entity = self._coverage, self._coverage.id_column or ""
        with before.open("rb") as lines:
            for line in lines:
                row = _RAW.decode(line)
                if old:
                    row = format1.in_json(row, self._shape)
                if not coverage.covers(_text(row, "AD_ACCOUNT_ID"), _text(row, entity), _text(row, "DATE")):
                    file.write(line if list(row) == self._names and not old else self._whole(row))
                elif self._shape.kept:
                    self._kept[self._key(row)] = {name: row.get(name, _NULL) for name in self._shape.kept}

    def add(self, part: Path, file: IO[bytes]) -> None:
        """Writes the rows of a staged part."""
        if self._run == self._names:
            _copy(part, file)
            return
        with part.open("rb") as lines:
            for line in lines:
                row = _RAW.decode(line)
                file.write(self._whole(row | self._kept.get(self._key(row), {})))

    def _whole(self, row: dict[str, msgspec.Raw]) -> bytes:
        return msgspec.json.encode({name: row.get(name, _NULL) for name in self._names}) + b"\n"

    def _key(self, row: dict[str, msgspec.Raw]) -> Keys:
        return tuple(_text(row, key) for key in self._shape.keys)


_RAW: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NULL: Final = msgspec.Raw(b"null")


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
    """The rows of a CSV file, however long a value is."""
    if csv.field_size_limit() < _LONGEST:
        csv.field_size_limit(_LONGEST)
    return csv.reader(text)


def _text(row: dict[str, msgspec.Raw], name: str) -> str:
    value: Any = msgspec.json.decode(row[name]) if name in row else None
    return "" if value is None else str(value)


def _some(rows: Iterator[list[str]]) -> Iterator[list[list[str]]]:
    held: list[list[str]] = []
    for row in rows:
        held.append(row)
        if len(held) == _SOME:
            yield held
            held = []
    if held:
        yield held


def _copy(part: Path, file: IO[bytes]) -> None:
    with part.open("rb") as source:
        shutil.copyfileobj(source, file, _BLOCK)
