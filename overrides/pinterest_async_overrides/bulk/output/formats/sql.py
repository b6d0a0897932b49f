"""SQL tables as the target of a pull: staged rows are merged by key, in one transaction a run."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.types import arrow, schema
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import wider
from pinterest_async_overrides.bulk.ledger.history import History, MisfitValue
from pinterest_async_overrides.bulk.ledger.migration import Files
from pinterest_async_overrides.bulk.output.arrow_staging import staged_rows
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Sizes
from pinterest_async_overrides.bulk.output.publication import Publication
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch

TABLE_MARK: Final = (0, 0)
"""Size and checksum that a ledger notes of a table, which has neither."""

ROWS: Final = "pinterest_async_rows"
"""Temporary table of the staged rows."""

SPANS: Final = "pinterest_async_spans"
"""Temporary table of what the run replaces: days of an ad account, of one entity or of all."""

_SPAN_FIELDS: Final = (
    Field("account", "text"),
    Field("entity", "text"),
    Field("since", "date"),
    Field("until", "date"),
)
_BATCH: Final = 65_536
AT_ONCE: Final = 8192
"""Rows that a query gives at a time."""


class Session(Protocol):
    """A transaction of a database."""

    def run(self, statement: str) -> None:
        """Execute a statement."""
        ...

    def rows(self, statement: str) -> list[Any]:
        """Execute a query, and return all its rows."""
        ...

    def load(self, table: str, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        """Create a temporary table of these rows; it is gone after the transaction."""
        ...

    def append(self, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        """Append rows to the target's table, which has columns of these types."""
        ...

    def each(self, statement: str) -> Iterator[Sequence[Any]]:
        """Execute a query, and yield its rows; some thousands are in memory at a time."""
        ...


class SqlTarget(ABC):
    """A table of a database. `table` is its name as SQL has it."""

    types: ClassVar[Mapping[Kind, str]]

    def __init__(self, table: str) -> None:
        self.table = table

    @abstractmethod
    def session(self) -> AbstractContextManager[Session]:
        """Return a transaction: committed at the end, rolled back after an error.

        Raises DestinationError where the database cannot be reached or the rows cannot be written.
        """

    @abstractmethod
    def columns(self, session: Session) -> dict[str, str]:
        """Return the types of the table's columns by name; none where there is no table."""

    @abstractmethod
    def same(self, field: Field, one: str, other: str) -> str:
        """Return the condition that two values of a column are equal, or both null."""

    def holds(self, kind: Kind, held: str) -> bool:
        """Return whether a column of the table's type `held` takes all values of a kind unchanged."""
        while self.types[kind] != held:
            if kind == "text":
                return False
            kind = wider(kind)
        return True

    def taken(self) -> bool:
        return False  # rows that are there already are merged by key

    def contents(self, query: AnalyticsQuery) -> Files:
        return Files({}, (), "")

    def held(self, names: Sequence[str]) -> Sizes:
        if not names:
            return {}
        with self.session() as session:
            return {"": TABLE_MARK} if self.columns(session) else {}

    def values(self, names: Sequence[str]) -> Iterator[Sequence[Any]]:
        with self.session() as session:
            there = self.columns(session)
            if there:
                columns = ", ".join(quoted(name) if name in there else "NULL" for name in names)
                yield from session.each(f"SELECT {columns} FROM {self.table}")  # noqa: S608 - quoted

    def check(self, query: AnalyticsQuery, history: History) -> None:
        with self.session() as session:
            self._missing(session, Shape.of(query, history.columns()))

    def publish(self, publication: Publication) -> list[MisfitValue]:
        shape, misfits = publication.shape, list[MisfitValue]()
        publication.history.publishing({"": TABLE_MARK})
        rows = staged_rows(publication.pieces, shape, misfits)
        with self.session() as session:
            for field in self._missing(session, shape):
                self._add(session, shape, field)
            own = [field for field in shape.fields if field.name not in shape.kept]
            if self._empty_and_exact(session, shape):
                session.append(own, _only(rows, own))
            else:
                session.load(ROWS, shape.fields, rows)
                session.load(SPANS, _SPAN_FIELDS, spans(publication.coverage))
                for statement in self._merge(shape, publication.coverage):
                    session.run(statement)
        return misfits

    def _missing(self, session: Session, shape: Shape) -> list[Field]:
        """Return the columns that the table lacks, all of them where there is none. Raises ConfigurationError."""
        held = self.columns(session)
        for field in shape.fields:
            if held and field.name not in held and field.name in shape.keys:
                raise ConfigurationError(f"the table {self.table} has no column {field.name}, part of each row's key")
            if field.name in held and not self.holds(field.kind, held[field.name]):
                raise ConfigurationError(
                    f"the column {field.name} of the table {self.table} is {held[field.name]}, not "
                    f"{self.types[field.kind]}: give another table, or alter the column"
                )
        return [field for field in shape.fields if field.name not in held]

    def _add(self, session: Session, shape: Shape, field: Field) -> None:
        if field is shape.fields[0]:  # a table has the first column of a key, or is not there
            declared = ", ".join(f"{quoted(each.name)} {self.types[each.kind]}" for each in shape.fields)
            session.run(f"CREATE TABLE IF NOT EXISTS {self.table} ({declared})")
        else:
            column = f"{quoted(field.name)} {self.types[field.kind]}"
            session.run(f"ALTER TABLE {self.table} ADD COLUMN IF NOT EXISTS {column}")

    def _empty_and_exact(self, session: Session, shape: Shape) -> bool:
        """Return whether there is nothing to merge with, and no type to convert to."""
        held = self.columns(session)
        exact = all(held.get(field.name) == self.types[field.kind] for field in shape.fields)
        return exact and not session.rows(f"SELECT 1 FROM {self.table} LIMIT 1")  # noqa: S608 - quoted

    def _merge(self, shape: Shape, coverage: Coverage) -> Iterator[str]:
        """Statements that put the rows in the place of those that they replace."""
        keys = [field for field in shape.fields if field.name in shape.keys and field.source != "DATA_STATUS"]
        equal = " AND ".join(
            self.same(field, f"old.{quoted(field.name)}", f"new.{quoted(field.name)}") for field in keys
        )
        if shape.kept:
            assigned = ", ".join(f"{quoted(name)} = old.{quoted(name)}" for name in shape.kept)
            yield f"UPDATE {ROWS} AS new SET {assigned} FROM {self.table} AS old WHERE {equal or 'true'}"  # noqa: S608 - quoted
        replaced: list[str] = []
        if _has(keys, shape.account):
            replaced.append(f"coalesce(old.{quoted(shape.account)}, '') = span.account")
        if coverage.dated and _has(keys, shape.day):
            day = f"old.{quoted(shape.day)}"
            replaced.append(f"({day} IS NULL OR {day} BETWEEN span.since AND span.until)")
        delete = f"DELETE FROM {self.table} AS old USING"  # noqa: S608 - quoted
        where = " AND ".join(replaced) or "true"
        if coverage.id_column is None:
            yield f"{delete} {SPANS} AS span WHERE {where}"
        else:
            entity = f"old.{quoted(coverage.id_column)}"
            yield f"{delete} {SPANS} AS span WHERE {where} AND {entity} = span.entity"
            whole = f"(SELECT DISTINCT account, since, until, entity IS NULL AS whole FROM {SPANS}) AS span"  # noqa: S608
            yield f"{delete} {whole} WHERE {where} AND (span.whole OR {entity} IS NULL)"
        names = ", ".join(quoted(field.name) for field in keys)
        if keys:
            yield f"{delete} (SELECT DISTINCT {names} FROM {ROWS}) AS new WHERE {equal}"  # noqa: S608 - quoted
        columns = ", ".join(quoted(field.name) for field in shape.fields)
        yield f"INSERT INTO {self.table} ({columns}) SELECT {columns} FROM {ROWS}"  # noqa: S608 - quoted


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def spans(coverage: Coverage) -> Iterator[RecordBatch]:
    """Yield the spans that a run replaces, as rows of SPANS."""
    pa = arrow()

    rows = (
        {"account": account, "entity": each, "since": span.first, "until": span.last}
        for account in coverage.accounts
        for span in coverage.spans(account)
        for each in ([None] if span.ids is None else sorted(span.ids))
    )
    some: list[dict[str, Any]] = []
    for row in rows:
        some.append(row)
        if len(some) == _BATCH:
            yield pa.RecordBatch.from_pylist(some, schema=schema(_SPAN_FIELDS))
            some = []
    if some:
        yield pa.RecordBatch.from_pylist(some, schema=schema(_SPAN_FIELDS))


def reader(fields: Sequence[Field], batches: Iterator[RecordBatch]) -> Any:
    """Return the batches as a stream that databases read."""
    return arrow().RecordBatchReader.from_batches(schema(fields), batches)


def _only(batches: Iterator[RecordBatch], fields: Sequence[Field]) -> Iterator[RecordBatch]:
    """Yield the batches with these columns alone."""
    names = [field.name for field in fields]
    for batch in batches:
        yield batch if batch.schema.names == names else batch.select(names)


def _has(fields: Sequence[Field], name: str) -> bool:
    return any(field.name == name for field in fields)
