"""Tables of entities in a database: created where they are missing, merged by key in one transaction each."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

from pinterest_async_overrides.bulk.entities.columns import ColumnType, Table
from pinterest_async_overrides.bulk.entities.rows import Rows, batches
from pinterest_async_overrides.bulk.output.formats.sql import quoted
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch

CHANGED: Final = "pinterest_async_entities"
"""Temporary table of the rows that changed."""


class EntitySession(Protocol):
    """A transaction of a database."""

    def run(self, statement: str) -> None:
        """Execute a statement."""
        ...

    def rows(self, statement: str) -> list[Any]:
        """Execute a query, and return all its rows."""
        ...

    def columns(self, name: str) -> dict[str, str]:
        """Return the types of a table's columns by name in lower case; none where there is no table."""
        ...

    def insert(self, table: Table, rows: Iterator[RecordBatch], *, temporary: bool) -> None:
        """Append rows to a table of the schema, or to the temporary one."""
        ...


class _Incomplete(Exception):
    """The table lacks rows that an earlier run has written."""


class SqlEntityTarget(ABC):
    """Tables of entities in a schema of a database ("" for its default one)."""

    types: ClassVar[Mapping[ColumnType, str]]

    def __init__(self, kind: str, schema: str) -> None:
        self.schema = schema
        self.identity = f"{kind}:{schema}"

    @abstractmethod
    def session(self, what: str) -> AbstractContextManager[EntitySession]:
        """Run a transaction: committed at the end, rolled back after an error. Raises DestinationError about `what`."""

    @abstractmethod
    def same(self, of: ColumnType, one: str, other: str) -> str:
        """Return the condition that two values of a column are equal, or both null."""

    @abstractmethod
    def close(self) -> None:
        """Close what is open."""

    def check(self, tables: Sequence[Table]) -> None:
        with self.session("the tables of entities") as session:
            if self.schema:
                session.run(f"CREATE SCHEMA IF NOT EXISTS {quoted(self.schema)}")
            for table in tables:
                self._prepare(session, table)

    def write(self, rows: Rows, since: int) -> None:
        """Merge what changed; write all rows where the table has not as many as it should."""
        try:
            self._merge(rows, since)
        except _Incomplete:
            self._merge(rows, 0)

    def _merge(self, rows: Rows, since: int) -> None:
        table, name = rows.table, self.name(rows.table)
        of = dict(table.columns)
        with self.session(f"the table {name}") as session:
            if since:
                session.run(f"CREATE TEMPORARY TABLE {CHANGED} ({self._declared(table)})")
                session.insert(table, batches(table, rows.since(since)), temporary=True)
                same = " AND ".join(self.same(of[key], f"old.{quoted(key)}", f"new.{quoted(key)}") for key in table.key)
                columns = ", ".join(quoted(column) for column, _ in table.columns)
                session.run(f"DELETE FROM {name} AS old USING {CHANGED} AS new WHERE {same}")  # noqa: S608 - quoted
                session.run(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM {CHANGED}")  # noqa: S608 - quoted
                session.run(f"DROP TABLE {CHANGED}")
            else:
                session.run(f"DELETE FROM {name}")  # noqa: S608 - quoted
                session.insert(table, batches(table, rows.since(0)), temporary=False)
            ((number,),) = session.rows(f"SELECT count(*) FROM {name}")  # noqa: S608 - quoted
            if since and number != rows.number:
                raise _Incomplete

    def _prepare(self, session: EntitySession, table: Table) -> None:
        """Create a table, or add the columns that it lacks. Raises ConfigurationError for a column of another type."""
        name = self.name(table)
        session.run(f"CREATE TABLE IF NOT EXISTS {name} ({self._declared(table)})")
        found = session.columns(name)
        for column, of in table.columns:
            held = found.get(column.lower())
            if held is None:
                session.run(f"ALTER TABLE {name} ADD COLUMN {quoted(column)} {self.types[of]}")
            elif held.lower() != self.types[of].lower():
                raise ConfigurationError(
                    f"the column {column} of the table {name} is {held}, not {self.types[of]}: give another schema, or "
                    "alter the column"
                )

    def _declared(self, table: Table) -> str:
        return ", ".join(f"{quoted(column)} {self.types[of]}" for column, of in table.columns)

    def name(self, table: Table) -> str:
        """Return a table's name as SQL has it."""
        return f"{quoted(self.schema)}.{quoted(table.name)}" if self.schema else quoted(table.name)
