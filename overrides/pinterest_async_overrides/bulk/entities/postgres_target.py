"""Tables of entities in PostgreSQL, by ADBC."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

from pinterest_async_overrides.bulk.entities.columns import ColumnType, Table
from pinterest_async_overrides.bulk.entities.rows import reader
from pinterest_async_overrides.bulk.entities.sql_target import CHANGED, SqlEntityTarget
from pinterest_async_overrides.bulk.output.formats import postgres

if TYPE_CHECKING:
    from pyarrow import RecordBatch


class PostgresTarget(SqlEntityTarget):
    """Tables of entities in a schema of a PostgreSQL database. Raises ConfigurationError for a URL that is none."""

    types: ClassVar[Mapping[ColumnType, str]] = {
        "text": "text",
        "json": "text",
        "integer": "bigint",
        "number": "double precision",
        "boolean": "boolean",
        "moment": "timestamp with time zone",
    }

    def __init__(self, url: str, schema: str = "") -> None:
        self._url = postgres.PostgresTable(url, schema or "public").url
        postgres.driver()
        super().__init__("postgres", schema)

    @contextmanager
    def session(self, what: str) -> Generator[_Session]:
        with postgres.transaction(self._url, what) as cursor:
            yield _Session(cursor, self.schema)

    def same(self, of: ColumnType, one: str, other: str) -> str:
        # IS NOT DISTINCT FROM would compare every row with every other: PostgreSQL does not hash it.
        none = {"moment": "timestamptz '-infinity'", "boolean": "NULL", "integer": "-1", "number": "-1"}
        default = none.get(of, r"E'\x01'")
        return f"coalesce({one}, {default}) = coalesce({other}, {default})"

    def close(self) -> None:
        """Do nothing: no connection is open between transactions."""


class _Session(postgres.Statements):
    def __init__(self, cursor: Any, schema: str) -> None:
        super().__init__(cursor)
        self._schema = schema

    def columns(self, name: str) -> dict[str, str]:
        return {column.lower(): of for column, of in postgres.columns_of(self, name).items()}

    def insert(self, table: Table, rows: Iterator[RecordBatch], *, temporary: bool) -> None:
        stream = reader(table, postgres.storable(rows))
        if temporary:
            self.cursor.adbc_ingest(CHANGED, stream, mode="append", temporary=True)
        else:
            self.cursor.adbc_ingest(table.name, stream, mode="append", db_schema_name=self._schema or None)
