"""Selected columns of a pull's output, read back row by row: a folder of Parquet, CSV or JSON lines, also gzipped."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

_AT_ONCE: Final = 8192


def selected(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the values of these columns of each row; None, or "" in CSV, where a file or a row has no such column.

    `names` are two or more. Raises OSError where the output cannot be read.
    """
    name = path.name.lower().removesuffix(".gz")
    if path.is_dir():
        return _parquet(path, names)
    return _csv(path, names) if name.endswith(".csv") else _jsonl(path, names)


@contextmanager
def _opened(path: Path) -> Generator[BinaryIO]:
    with path.open("rb") as file:
        if path.suffix.lower() == ".gz":
            with gzip.open(file) as unpacked:
                yield cast("BinaryIO", unpacked)
        else:
            yield file


def _csv(path: Path, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    with _opened(path) as file, io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        lines = csv.reader(text)
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
    with _opened(path) as file:
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
                yield from _of_batch(batch, names)


def of_table(table: Any, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the same of an Arrow table."""
    for batch in table.to_batches(_AT_ONCE):
        yield from _of_batch(batch, names)


def _of_batch(batch: Any, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    there = {*names} & {*batch.schema.names}
    absent: list[Any] = [None] * batch.num_rows
    yield from zip(*(batch.column(name).to_pylist() if name in there else absent for name in names), strict=True)
