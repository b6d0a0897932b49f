"""JSON lines, an object on each, plain or compressed by gzip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import as_value
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.formats.text import TextFormat, copy, opened
from pinterest_async_overrides.bulk.output.shape import Shape

# Amounts with every digit: as JSON numbers, not as strings.
_JSON: Final = msgspec.json.Encoder(decimal_format="number")
_ROW: Final = msgspec.json.Decoder(dict[str, Any])
_RAW: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NULL: Final = msgspec.Raw(b"null")

Keys = tuple[str, ...]


class JsonLinesFormat(TextFormat):
    """Files of JSON lines."""

    @property
    def suffix(self) -> str:
        return "jsonl"

    def encode(self, columns: list[list[Any]], fields: tuple[Field, ...]) -> bytes:
        names = [field.name for field in fields]
        return _JSON.encode_lines([dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)])

    def converted(self, values: list[Any], kind: Kind) -> list[Any]:
        return [as_value(value, kind) for value in values] if kind.startswith("micros") else values

    def lines(self, shape: Shape, coverage: Coverage) -> JsonLines:
        return JsonLines(shape, coverage)

    def columns(self, path: Path) -> list[str]:
        with opened(path) as file:
            first = file.readline()
        row: dict[str, Any] = msgspec.json.decode(first) if first.strip() else {}
        return list(row)

    def values(self, path: Path, names: Sequence[str], label: str) -> Iterator[Sequence[Any]]:
        with opened(path) as lines:
            for line in lines:
                try:
                    row = _ROW.decode(line)
                except msgspec.MsgspecError as error:
                    raise LedgerError(f"{label}: a line is no JSON object: {error}") from None
                yield [row.get(name) for name in names]

    def in_units(self, path: Path, amount: str) -> bool:
        with opened(path) as lines:
            return any("." in bytes(_RAW.decode(line)[amount]).decode() for line in lines)


class JsonLines:
    """Lines of JSON on their way into the next version of their file; values keep all their digits."""

    def __init__(self, shape: Shape, coverage: Coverage) -> None:
        self._shape, self._coverage = shape, coverage
        self._names = [field.name for field in shape.fields]
        self._run = [field.name for field in shape.run]
        self._kept: dict[Keys, dict[str, msgspec.Raw]] = {}

    def header(self) -> bytes:
        """Return nothing: each line has its names."""
        return b""

    def keep(self, before: Path, file: IO[bytes], *, old: bool) -> None:
        """Write the rows that the run does not replace; `old`: they are of format 1."""
        coverage, entity = self._coverage, self._coverage.id_column or ""
        account, day = self._shape.account, self._shape.day
        with opened(before) as lines:
            for line in lines:
                row = _RAW.decode(line)
                if old:
                    row = format1.in_json(row, self._shape)
                if not coverage.covers(_text(row, account), _text(row, entity), _text(row, day)):
                    file.write(line if list(row) == self._names and not old else self._whole(row))
                elif self._shape.kept:
                    self._kept[self._key(row)] = {name: row.get(name, _NULL) for name in self._shape.kept}

    def add(self, part: Path, file: IO[bytes]) -> None:
        """Write the rows of a staged part."""
        if self._run == self._names:
            copy(part, file)
            return
        with part.open("rb") as lines:
            for line in lines:
                row = _RAW.decode(line)
                file.write(self._whole(row | self._kept.get(self._key(row), {})))

    def _whole(self, row: dict[str, msgspec.Raw]) -> bytes:
        return msgspec.json.encode({name: row.get(name, _NULL) for name in self._names}) + b"\n"

    def _key(self, row: dict[str, msgspec.Raw]) -> Keys:
        return tuple(_text(row, key) for key in self._shape.keys)


def _text(row: dict[str, msgspec.Raw], name: str) -> str:
    value: Any = msgspec.json.decode(row[name]) if name in row else None
    return "" if value is None else str(value)
