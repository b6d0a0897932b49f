"""DuckDB table in a database file, with a ledger beside it: rows are merged by key, in one transaction a run."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.duckdb_table import TYPES
from pinterest_async_overrides.bulk.arrow.duckdb_table import quoted as quoted_table
from pinterest_async_overrides.bulk.arrow.table import needed
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import arrow_staging
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.sql import AT_ONCE, SqlTarget, reader
from pinterest_async_overrides.bulk.output.places import beside
from pinterest_async_overrides.errors import ConfigurationError

PART: Final = re.compile(r'"(?:[^"]|"")+"')
"""A part of a table's name, quoted."""

if TYPE_CHECKING:
    from pyarrow import RecordBatch


@dataclass(frozen=True, slots=True)
class DuckDBTable:
    """A table, `table` or `schema.table`, of the database in a file."""

    database: str | os.PathLike[str]
    table: str


class DuckDB:
    """Tables of DuckDB."""

    suffix = arrow_staging.SUFFIX

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        return arrow_staging.stage(answer, fields, currency, path)

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        if not isinstance(where, DuckDBTable):
            raise ConfigurationError("DuckDB takes a DuckDBTable: the database's file and the table's name")
        needed("duckdb")
        target = DuckDBTarget(where)
        path = Path(where.database).expanduser()
        return Places(target, *beside(path.with_name(f"{path.name}.{where.table.replace('/', '_')}"), ledger))


class DuckDBTarget(SqlTarget):
    """One table of DuckDB."""

    types: ClassVar[Mapping[Kind, str]] = TYPES

    def __init__(self, place: DuckDBTable) -> None:
        super().__init__(quoted_table(place.table))
        self._path = Path(place.database).expanduser()

    def same(self, field: Field, one: str, other: str) -> str:
        return f"{one} IS NOT DISTINCT FROM {other}"

    def columns(self, session: Any) -> dict[str, str]:
        found: dict[str, str] = session.columns()
        return found

    @contextmanager
    def session(self) -> Generator[_Session]:
        duckdb = needed("duckdb")
        try:
            with duckdb.connect(self._path) as connection:
                connection.begin()
                yield _Session(connection, self.table)
                connection.commit()
        except duckdb.Error as error:
            raise DestinationError(
                f"the table {self.table} of {self._path} could not be written: {error}; {DestinationError.GO_ON}"
            ) from None


class _Session:
    """A transaction of DuckDB, ended by who began it."""

    def __init__(self, connection: Any, table: str) -> None:
        self._connection, self._table = connection, table

    def run(self, statement: str) -> None:
        self._connection.execute(statement)

    def rows(self, statement: str) -> list[Any]:
        found: list[Any] = self._connection.execute(statement).fetchall()
        return found

    def each(self, statement: str) -> Iterator[Sequence[Any]]:
        found = self._connection.execute(statement)
        while rows := found.fetchmany(AT_ONCE):
            yield from rows

    def columns(self) -> dict[str, str]:
        """Return the types of the table's columns by name."""
        parts = [part[1:-1].replace('""', '"').replace("'", "''") for part in PART.findall(self._table)]
        schema = f"'{parts[-2]}'" if len(parts) > 1 else "current_schema()"
        return dict(
            self.rows(
                "SELECT column_name, data_type FROM duckdb_columns() WHERE NOT internal"  # noqa: S608 - quoted
                f" AND table_name = '{parts[-1]}' AND schema_name = {schema}"
            )
        )

    def load(self, table: str, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        with self._stream(fields, batches) as name:
            self.run(f"CREATE TEMPORARY TABLE {table} AS FROM {name}")

    def append(self, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        with self._stream(fields, batches) as name:
            self.run(f"INSERT INTO {self._table} BY NAME FROM {name}")

    @contextmanager
    def _stream(self, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> Generator[str]:
        name = "pinterest_async_stream"
        self._connection.register(name, reader(fields, batches))
        try:
            yield name
        finally:
            self._connection.unregister(name)
