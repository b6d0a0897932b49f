"""Rows of a table of entities, made from the state: the values in the order of the table's columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.entities.columns import ColumnType, Table, values
from pinterest_async_overrides.bulk.entities.entity_kind import EntityKind
from pinterest_async_overrides.bulk.entities.state import State

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

ROWS: Final = 10_000
"""Rows of one record batch, and of one transaction."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one table: `since(0)` yields all, `since(run)` those that changed after a run."""

    state: State
    kind: EntityKind
    table: Table
    history: bool

    def since(self, run: int) -> Iterator[list[Any]]:
        """Yield the rows that changed after a run."""
        for entity in self.state.rows(self.kind.name, since=run, history=self.history):
            moments = (
                [entity.pulled_at, entity.valid_from, entity.until]
                if self.history
                else [entity.pulled_at, entity.until]
            )
            yield [*values(self.kind, entity.key, entity.scope, entity.content), *moments]

    @property
    def number(self) -> int:
        """How many rows there are."""
        return self.state.number(self.kind.name, history=self.history)

    @property
    def latest(self) -> int:
        """The run that last changed one of them."""
        return self.state.latest(self.kind.name, history=self.history)


def plain(value: Any) -> Any:
    """Return a value as text files have it: a moment as ISO 8601 text."""
    return value.isoformat() if isinstance(value, datetime) else value


def schema(table: Table) -> Schema:
    """Return the Arrow schema of a table."""
    pa: Any = arrow()
    types: dict[ColumnType, Any] = {
        "text": pa.string(),
        "json": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "moment": pa.timestamp("us", tz="UTC"),
    }
    made: Schema = pa.schema([pa.field(name, types[of]) for name, of in table.columns])
    return made


def reader(table: Table, rows: Iterator[RecordBatch]) -> Any:
    """Return record batches as a stream that databases read."""
    return arrow().RecordBatchReader.from_batches(schema(table), rows)


def batches(table: Table, rows: Iterable[Sequence[Any]], size: int = ROWS) -> Iterator[RecordBatch]:
    """Yield the rows as record batches of at most so many."""
    pa: Any = arrow()
    of: Any = schema(table)
    left = iter(rows)
    while piece := list(islice(left, size)):
        columns = zip(*piece, strict=True)
        arrays = [pa.array(column, type=field.type) for column, field in zip(columns, of, strict=True)]
        yield pa.RecordBatch.from_arrays(arrays, schema=of)
