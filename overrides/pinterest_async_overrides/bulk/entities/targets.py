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
from pinterest_async_overrides.bulk.output.destinations import FILE, Elsewhere, Folder, folder
from pinterest_async_overrides.bulk.output.places import State, beside_data, beside_ledger
from pinterest_async_overrides.bulk.output.remote.file_system import shown
from pinterest_async_overrides.bulk.output.remote.objects import objects
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
        self._place: Folder | Elsewhere
        if form == "parquet":
            arrow()
            self._place = folder(path, filesystem)
        elif filesystem is not None or "://" in os.fspath(path):
            raise ConfigurationError(f"{form} goes to a folder of this machine; Parquet goes to any file system")
        else:
            self._place = Folder(Path(path).expanduser())
        self._label = shown(os.fspath(path))

    def beside(self, suffix: str) -> State:
        """Return the place of a state beside the folder, here or in its store. Raises ConfigurationError."""
        if isinstance(self._place, Folder):
            return beside_ledger(Path(os.path.abspath(f"{self._place.root}{suffix}")))
        files = self._place.filesystem
        return beside_data(lambda: objects(files), self._place.root, self._label, None, suffix)

    def check(self, tables: Sequence[Table]) -> None:
        local = self._local
        if local is not None and local.exists() and not local.is_dir():
            raise ConfigurationError(f"{local} is a file: give a folder, which gets a file for each kind of entities")

    def write(self, rows: Rows, since: int) -> None:
        name = _file(rows.table.name, self._form)
        if since and since >= rows.latest and name in self._place.held([name]):
            return
        with tempfile.TemporaryDirectory(prefix="pinterest-entities-", dir=self._beside()) as scratch:
            path = Path(scratch) / "data"
            with writing(path):
                _WRITERS[self._form](rows.table, rows.since(0), path)
            self._place.publish([(path, name)])

    def close(self) -> None:
        """Do nothing: no file is open."""

    @property
    def _local(self) -> Path | None:
        """The folder, where it is on this machine."""
        return self._place.root if isinstance(self._place, Folder) else None

    def _beside(self) -> Path | None:
        """Return where a file can be renamed into the folder; the folder itself shows readers nothing half written."""
        local = self._local
        if local is None:
            return None
        with writing(local):
            local.mkdir(parents=True, exist_ok=True)
        return local.absolute().parent


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
