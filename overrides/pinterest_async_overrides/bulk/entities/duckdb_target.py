"""Tables of entities in a DuckDB database, over a connection of the caller's."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, ClassVar, Final

from pinterest_async_overrides.bulk.arrow.table import needed
from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.entities.columns import ColumnType, Table
from pinterest_async_overrides.bulk.entities.rows import reader
from pinterest_async_overrides.bulk.entities.sql_target import CHANGED, SqlEntityTarget
from pinterest_async_overrides.bulk.errors import DestinationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch

_VIEW: Final = "pinterest_async_stream"


class DuckDBTarget(SqlEntityTarget):
    """Tables of entities in a schema of a DuckDB database, by a cursor of the caller's connection."""

    types: ClassVar[Mapping[ColumnType, str]] = {
        "text": "VARCHAR",
        "json": "VARCHAR",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "boolean": "BOOLEAN",
        "moment": "TIMESTAMP WITH TIME ZONE",
    }

    def __init__(self, cursor: Any, schema: str = "") -> None:
        arrow()
        self._errors: Any = needed("duckdb").Error
        self._cursor = cursor
        super().__init__("duckdb", schema)

    @contextmanager
    def session(self, what: str) -> Generator[_Session]:
        try:
            self._cursor.begin()
            try:
                yield _Session(self._cursor, self)
                self._cursor.commit()
            except BaseException:
                with suppress(self._errors):
                    self._cursor.rollback()
                raise
        except self._errors as error:
            raise DestinationError(f"{what} could not be written: {error}") from None

    def same(self, of: ColumnType, one: str, other: str) -> str:
        return f"{one} IS NOT DISTINCT FROM {other}"

    def close(self) -> None:
        self._cursor.close()


class _Session:
    def __init__(self, cursor: Any, target: DuckDBTarget) -> None:
        self._cursor, self._target = cursor, target

    def run(self, statement: str) -> None:
        self._cursor.execute(statement)

    def rows(self, statement: str) -> list[Any]:
        found: list[Any] = self._cursor.execute(statement).fetchall()
        return found

    def columns(self, name: str) -> dict[str, str]:
        return {str(column).lower(): str(of) for column, of, *_ in self.rows(f"DESCRIBE {name}")}

    def insert(self, table: Table, rows: Iterator[RecordBatch], *, temporary: bool) -> None:
        self._cursor.register(_VIEW, reader(table, rows))
        try:
            self.run(f"INSERT INTO {CHANGED if temporary else self._target.name(table)} BY NAME FROM {_VIEW}")
        finally:
            self._cursor.unregister(_VIEW)
