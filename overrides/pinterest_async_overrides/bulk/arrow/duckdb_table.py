"""DuckDB table as the destination of a pull: rows are merged by key, a chunk at a time, each whole or not at all."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.table import batches, needed
from pinterest_async_overrides.bulk.arrow.types import arrow, schema
from pinterest_async_overrides.bulk.decode.schema import Field, fields, identifying
from pinterest_async_overrides.bulk.decode.value_types import wider, with_kinds
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, RunReport
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import ConfigurationError

TYPES: Final[Mapping[Kind, str]] = {
    "date": "DATE", "text": "VARCHAR", "count": "BIGINT", "number": "DOUBLE",
    "micros": "DECIMAL(18,6)", "micros_wide": "DECIMAL(38,6)", "micros_average": "DOUBLE",
}  # fmt: skip
"""DuckDB's type of each kind of column."""

TRIES: Final = 20
"""How often a transaction is tried that another one, of a pull into the same table, gets in the way of."""

_VIEW: Final = "pinterest_async_chunk"
_PART: Final = r'(?:"(?:[^"]|"")+"|[^".]+)'
_NAME: Final = re.compile(rf"{_PART}(?:\.{_PART}){{0,2}}")


def quoted(name: str) -> str:
    """Return a table's name quoted for SQL; `schema.table` and `"odd.name"` are parsed as SQL does.

    A name with quotes that SQL could not parse is the name of one table, unchanged. Raises ConfigurationError for an
    empty one.
    """
    if not name or "\0" in name:
        raise ConfigurationError(f"{name!r} is not the name of a table")
    parts = re.findall(_PART, name) if _NAME.fullmatch(name) else [name]
    return ".".join(part if _NAME.fullmatch(part) and part.startswith('"') else _quoted(part) for part in parts)


class DuckDBSink:
    """Rows of a pull merged into a table, by a cursor of the caller's connection.

    The table is created where there is none. Rows with the key of a new row are replaced; missing columns are added.
    What is not possible is refused with ConfigurationError before the first request.
    """

    def __init__(self, cursor: Any, table: str, query: AnalyticsQuery, moment: datetime | None = None) -> None:
        self._errors: Any = needed("duckdb").Error
        self._conflict: Any = needed("duckdb").TransactionException
        self.query, self._moment = query, moment
        self._undeclared: Counter[str] = Counter()
        self._cursor, self._table, self._fields = cursor, quoted(table), fields(query)
        self._key = [name for name in identifying(query) if name != query.name("DATA_STATUS")]
        self._kinds: dict[str, Kind] = {}
        self._currencies: Mapping[str, str] = {}
        try:
            self._in_transaction(self._prepare, keep=False)
        except self._errors as error:
            raise ConfigurationError(f"the table {table} cannot take the rows: {error}") from None

    def resume(self) -> None:
        """Return None: the table keeps no record of runs."""

    def windows(self, accounts: Sequence[str]) -> None:
        """Ask for the query's days: the table keeps no record of days."""

    def begin(self, plan: RunPlan) -> RunPlan:
        self._currencies = plan.currencies
        self._write(self._prepare)
        return plan

    def write(self, answer: Answer) -> int:
        kinds = dict(self._kinds)
        currency = self._currencies.get(answer.chunk.account or "")
        held, undeclared = batches(answer, self.query, currency, self._moment, kinds)
        for name, kind in kinds.items():
            if kind != self._kinds.get(name):
                raise msgspec.DecodeError(self._too_narrow(name, kind))
        if held:
            pa = arrow()
            table = pa.Table.from_batches(held, schema=schema(with_kinds(self._fields, kinds)))
            self._cursor.register(_VIEW, table)
            try:
                self._write(self._merge)
            finally:
                self._cursor.unregister(_VIEW)
        self._undeclared.update(undeclared)
        return sum(batch.num_rows for batch in held)

    def failed(self, chunk: Chunk, error: Exception) -> None:
        """Leave the table as it is; the result names the chunk."""

    def finish(self) -> RunReport:
        return RunReport(self._undeclared)

    def close(self) -> None:
        self._cursor.close()

    def _prepare(self) -> None:
        """Create the table or add the columns that it lacks; note which of its columns are wider than needed."""
        declared = ", ".join(f"{_quoted(field.name)} {TYPES[field.kind]}" for field in self._fields)
        self._cursor.execute(f"CREATE TABLE IF NOT EXISTS {self._table} ({declared})")
        self._cursor.execute(f"DELETE FROM {self._table} WHERE false")  # noqa: S608 - quoted; a view refuses it
        described: list[tuple[Any, ...]] = self._cursor.execute(f"DESCRIBE {self._table}").fetchall()
        found = {str(name).lower(): str(held) for name, held, *_ in described}
        for field in self._fields:
            held = found.get(field.name.lower())
            if held is None and field.name in self._key:
                raise ConfigurationError(f"the table {self._table} has no column {field.name}, part of each row's key")
            if held is None:
                column = f"{_quoted(field.name)} {TYPES[field.kind]}"
                self._cursor.execute(f"ALTER TABLE {self._table} ADD COLUMN {column}")
            elif (kind := _kind(field, held)) is None:
                raise ConfigurationError(
                    f"the column {field.name} of the table {self._table} is {held}, not {TYPES[field.kind]}: give "
                    "another table, or alter the column"
                )
            elif kind != field.kind:
                self._kinds[field.name] = kind

    def _merge(self) -> None:
        """Replace the rows that have the keys of the chunk's rows."""
        same = " AND ".join(f"old.{_quoted(name)} IS NOT DISTINCT FROM new.{_quoted(name)}" for name in self._key)
        keys = ", ".join(map(_quoted, self._key))
        replaced = f"(SELECT DISTINCT {keys} FROM {_VIEW}) AS new" if keys else f"{_VIEW} AS new"  # noqa: S608 - quoted
        self._cursor.execute(f"DELETE FROM {self._table} AS old USING {replaced} WHERE {same or 'true'}")  # noqa: S608  names of our own
        self._cursor.execute(f"INSERT INTO {self._table} BY NAME FROM {_VIEW}")

    def _write(self, work: Callable[[], None]) -> None:
        try:
            self._in_transaction(work)
        except self._errors as error:
            raise DestinationError(f"the table {self._table} could not be written: {error}") from None

    def _in_transaction(self, work: Callable[[], None], *, keep: bool = True) -> None:
        """Do all of it or nothing; retry after a conflict with another transaction."""
        for left in range(TRIES - 1, -1, -1):
            self._cursor.begin()
            try:
                work()
                if keep:
                    self._cursor.commit()
                else:
                    self._cursor.rollback()
            except BaseException as error:
                self._undo()
                if left and isinstance(error, self._conflict):
                    time.sleep(0.01)
                    continue
                raise
            return

    def _undo(self) -> None:
        with suppress(self._errors):  # a commit that failed has ended the transaction
            self._cursor.rollback()

    def _too_narrow(self, name: str, kind: Kind) -> str:
        field = next(each for each in self._fields if each.name == name)
        held = TYPES[self._kinds.get(name, field.kind)]
        return (
            f"the column {name} of the table {self._table} is {held}, which does not hold all of its values: "
            f"ALTER TABLE {self._table} ALTER {_quoted(name)} TYPE {TYPES[kind]}"
        )


def _kind(field: Field, held: str) -> Kind | None:
    """Return the kind of a column of the table: the field's, or a wider one; None for neither."""
    kind = field.kind
    while TYPES[kind] != held:
        if kind == "text":
            return None
        kind = wider(kind)
    return kind


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
