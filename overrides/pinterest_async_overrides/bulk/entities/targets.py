"""Targets of a pull of entities: a folder of files, or the tables of a database."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, Literal, Protocol, cast, get_args

import msgspec

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.entities.columns import Table
from pinterest_async_overrides.bulk.entities.rows import Rows, batches, plain, schema
from pinterest_async_overrides.bulk.output.destinations import FILE, Destination, Folder, folder
from pinterest_async_overrides.bulk.output.staging import writing
from pinterest_async_overrides.errors import ConfigurationError

Form = Literal["parquet", "csv", "jsonl"]


class EntityTarget(Protocol):
    """Where tables of entities are written. It is used in one thread."""

    @property
    def identity(self) -> str:
        """A name that tells it from other targets of the same state."""
        ...

    def check(self, tables: Sequence[Table]) -> None:
        """Raise ConfigurationError, before the first request, where a table cannot take the rows."""
        ...

    def write(self, rows: Rows, since: int) -> None:
        """Bring a table up to date; `since` is the run that it was brought up to date with, 0 where it was not."""
        ...

    def close(self) -> None:
        """Give back what is open."""
        ...


class FilesTarget:
    """A folder with a file for each table, replaced whole: <table>/data.parquet, <table>.csv or <table>.jsonl."""

    def __init__(self, form: Form, path: str | os.PathLike[str], filesystem: Any = None) -> None:
        self.identity = form
        self._form: Form = form
        self._destination: Destination
        self.local: Path | None
        if form == "parquet":
            arrow()
            place = folder(path, filesystem)
            self._destination, self.local = place, place.root if isinstance(place, Folder) else None
        elif filesystem is not None or "://" in os.fspath(path):
            raise ConfigurationError(f"{form} goes to a folder of this machine; Parquet goes to any file system")
        else:
            self.local = Path(path).expanduser()
            self._destination = Folder(self.local)

    def check(self, tables: Sequence[Table]) -> None:
        if self.local is not None and self.local.exists() and not self.local.is_dir():
            raise ConfigurationError(
                f"{self.local} is a file: give a folder, which gets a file for each kind of entities"
            )

    def write(self, rows: Rows, since: int) -> None:
        name = _file(rows.table.name, self._form)
        if since and since >= rows.latest and name in self._destination.held([name]):
            return
        with tempfile.TemporaryDirectory(prefix="pinterest-entities-", dir=self._beside()) as scratch:
            path = Path(scratch) / "data"
            with writing(path):
                _WRITERS[self._form](rows.table, rows.since(0), path)
            self._destination.publish([(path, name)])

    def close(self) -> None:
        """Do nothing: no file is open."""

    def _beside(self) -> Path | None:
        """Return where a file can be renamed into the folder; the folder itself shows readers nothing half written."""
        if self.local is None:
            return None
        with writing(self.local):
            self.local.mkdir(parents=True, exist_ok=True)
        return self.local.absolute().parent


def form_of(value: str) -> Form:
    """Return a form of files, or raise ValueError."""
    if value not in get_args(Form):
        raise ValueError(f"a form of files is one of {', '.join(get_args(Form))}, not {value!r}")
    return cast("Form", value)


def _file(table: str, form: Form) -> str:
    return f"{table}/{FILE}" if form == "parquet" else f"{table}.{form}"


def _parquet(table: Table, rows: Iterator[list[Any]], path: Path) -> None:
    with arrow("parquet").ParquetWriter(path, schema(table), compression="zstd") as writer:
        for batch in batches(table, rows):
            writer.write_batch(batch)


def _csv(table: Table, rows: Iterator[list[Any]], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([name for name, _ in table.columns])
        for row in rows:
            writer.writerow([_cell(value) for value in row])


def _cell(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else plain(value)


def _jsonl(table: Table, rows: Iterator[list[Any]], path: Path) -> None:
    nested = [of == "json" for _, of in table.columns]
    names = [name for name, _ in table.columns]
    with path.open("wb") as file:
        for row in rows:
            pairs = zip(names, row, nested, strict=True)
            line = {name: msgspec.Raw(value.encode()) if raw and value else plain(value) for name, value, raw in pairs}
            file.write(msgspec.json.encode(line) + b"\n")


_WRITERS: Final[dict[Form, Callable[[Table, Iterator[list[Any]], Path], None]]] = {
    "parquet": _parquet,
    "csv": _csv,
    "jsonl": _jsonl,
}
