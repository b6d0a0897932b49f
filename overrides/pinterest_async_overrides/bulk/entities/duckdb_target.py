"""Tables of entities in a DuckDB connection: made where they are not there, merged by key in transactions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from pinterest_async_overrides.bulk.arrow.duckdb_table import quoted
from pinterest_async_overrides.bulk.arrow.table import needed
from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.entities.columns import ColumnType, Table
from pinterest_async_overrides.bulk.entities.rows import Rows, batches
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.errors import ConfigurationError

TYPES: Final[Mapping[ColumnType, str]] = {
    "text": "VARCHAR",
    "json": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "moment": "TIMESTAMP WITH TIME ZONE",
}
_VIEW: Final = "pinterest_async_entities"


class DuckDBTarget:
    """Tables of entities, in a schema of a DuckDB database, by a cursor of the caller's connection."""

    def __init__(self, cursor: Any, schema: str = "") -> None:
        arrow()
        self._errors: Any = needed("duckdb").Error
        self._cursor, self._schema = cursor, schema
        self.identity = f"duckdb:{schema}"

    def check(self, tables: Sequence[Table]) -> None:
        try:
            if self._schema:
                self._cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(self._schema)}")
            for table in tables:
                self._prepare(table)
        except self._errors as error:
            raise ConfigurationError(f"the tables of entities cannot be made: {error}") from None

    def write(self, rows: Rows, since: int) -> None:
        """Merge what changed; all rows where the table has not as many as it should."""
        try:
            if since and self._merged(rows, since):
                return
            self._merged(rows, 0)
        except self._errors as error:
            raise DestinationError(f"the table {self._name(rows.table)} could not be written: {error}") from None

    def close(self) -> None:
        self._cursor.close()

    def _merged(self, rows: Rows, since: int) -> bool:
        """Merge the rows that changed after a run in one transaction; whether the table has as many as it should."""
        table, name = rows.table, self._name(rows.table)
        same = " AND ".join(f"old.{quoted(key)} IS NOT DISTINCT FROM new.{quoted(key)}" for key in table.key)
        self._cursor.begin()
        try:
            if not since:
                self._cursor.execute(f"DELETE FROM {name}")  # noqa: S608 - quoted
            for batch in batches(table, rows.since(since)):
                self._cursor.register(_VIEW, batch)
                if since:
                    self._cursor.execute(f"DELETE FROM {name} AS old USING {_VIEW} AS new WHERE {same}")  # noqa: S608
                self._cursor.execute(f"INSERT INTO {name} BY NAME FROM {_VIEW}")
                self._cursor.unregister(_VIEW)
            (number,) = self._cursor.execute(f"SELECT count(*) FROM {name}").fetchone()  # noqa: S608 - quoted
            whole: bool = number == rows.number
            if whole:
                self._cursor.commit()
            else:
                self._cursor.rollback()
        except BaseException:
            with suppress(self._errors):
                self._cursor.rollback()
            raise
        return whole

    def _prepare(self, table: Table) -> None:
        name = self._name(table)
        declared = ", ".join(f"{quoted(column)} {TYPES[of]}" for column, of in table.columns)
        self._cursor.execute(f"CREATE TABLE IF NOT EXISTS {name} ({declared})")
        described = self._cursor.execute(f"DESCRIBE {name}").fetchall()
        found = {str(column).lower(): str(of) for column, of, *_ in described}
        for column, of in table.columns:
            held = found.get(column.lower())
            if held is None:
                self._cursor.execute(f"ALTER TABLE {name} ADD COLUMN {quoted(column)} {TYPES[of]}")
            elif held != TYPES[of]:
                raise ConfigurationError(
                    f"the column {column} of the table {name} is {held}, not {TYPES[of]}: give another schema, or "
                    "alter the column"
                )

    def _name(self, table: Table) -> str:
        return f"{quoted(self._schema)}.{quoted(table.name)}" if self._schema else quoted(table.name)
