"""Lake tables as the target of a pull: months of ad accounts are replaced by what stays of them and the new rows.

One transaction a run. A row of an ad account and month takes the place of the one with its key; the tables' own upserts
join row by row instead, and cannot remove a row that Pinterest no longer has.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from pinterest_async_overrides.bulk.arrow.types import arrow, of_batch, schema, type_of, values_of
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import wider
from pinterest_async_overrides.bulk.ledger.history import History, MisfitValue
from pinterest_async_overrides.bulk.ledger.migration import Files
from pinterest_async_overrides.bulk.output.arrow_staging import staged_rows, stays
from pinterest_async_overrides.bulk.output.destinations import NO_MONTH, Sizes
from pinterest_async_overrides.bulk.output.fit import fit, kept_of
from pinterest_async_overrides.bulk.output.formats.sql import TABLE_MARK
from pinterest_async_overrides.bulk.output.publication import Piece, Publication
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import aside
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import DAY, next_period
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema


class Part(NamedTuple):
    """Rows that a run replaces, or writes again: `accounts` (None: all, the rows have no ad account) and days from
    `first` to `last` (None: all, the rows have no days); rows without a day belong to every part."""

    accounts: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None
    account_column: str = "AD_ACCOUNT_ID"
    day_column: str = "DATE"


class LakeTarget(ABC):
    """A table whose commits replace files. `label` names it in messages."""

    label: str

    @abstractmethod
    def schema(self) -> Schema | None:
        """Return the columns of the table, None where there is no table. Raises DestinationError."""

    @abstractmethod
    def create(self, columns: Schema) -> None:
        """Create the table."""

    @abstractmethod
    def replace(self, parts: Sequence[Part], added: Schema, columns: Schema, rows: Iterator[RecordBatch]) -> None:
        """Add columns, and put rows in the place of those of the parts, in one commit as far as the format allows."""

    @abstractmethod
    def read(self, part: Part) -> Iterator[RecordBatch]:
        """Return the rows of a part as they are in the table."""

    def values(self, names: Sequence[str]) -> Iterator[Sequence[Any]]:
        for batch in self.read(Part()):
            yield from values_of(batch, names)

    def taken(self) -> bool:
        return False  # rows that are there already are merged

    def contents(self, query: AnalyticsQuery) -> Files:
        return Files({}, (), "")

    def held(self, names: Sequence[str]) -> Sizes:
        return {"": TABLE_MARK} if names and self.schema() is not None else {}

    def check(self, query: AnalyticsQuery, history: History) -> None:
        self._columns(Shape.of(query, history.columns()))

    def publish(self, publication: Publication) -> list[MisfitValue]:
        shape, misfits = publication.shape, list[MisfitValue]()
        publication.history.publishing({"": TABLE_MARK})
        before: Any = self._columns(shape)
        if before is None:
            self.create(schema(shape.fields))
            before = schema(shape.fields)
        own: Any = schema(shape.fields)
        pa = arrow()
        added = pa.schema([field for field in own if field.name not in before.names])
        columns = pa.schema([*before, *added])
        found = parts(shape, publication)
        if found or len(added):
            # Written down first: a table is not read while it is written, and memory stays flat.
            spooled = publication.folder / "lake.arrow"
            rows = in_columns(columns, self._rows(publication, found, misfits))
            with aside(spooled) as name, pa.OSFile(f"{name}", "wb") as file, pa.ipc.new_file(file, columns) as writer:
                for batch in rows:
                    writer.write_batch(batch)
            with pa.memory_map(f"{spooled}") as file, pa.ipc.open_file(file) as held:
                batches = (held.get_batch(number) for number in range(held.num_record_batches))
                self.replace(found, added, columns, batches)
        return misfits

    def _rows(self, run: Publication, found: Sequence[Part], misfits: list[MisfitValue]) -> Iterator[RecordBatch]:
        """Yield the remaining rows of the parts, then the rows of the run."""
        pc = arrow("compute")

        kept: dict[tuple[Any, ...], tuple[Any, ...]] = {}
        for part in found:
            for held in self.read(part):
                batch = fit(_plain(held), run.shape, misfits)
                for account in part.accounts or ("",):
                    of_account = batch
                    if part.accounts is not None:
                        whose = pc.fill_null(of_batch(batch, run.shape.account), "")
                        of_account = batch.filter(pc.equal(whose, account))
                    unchanged = stays(of_account, run.coverage.spans(account), run.coverage)
                    if run.shape.kept:
                        kept |= kept_of(of_account.filter(pc.invert(unchanged)), run.shape)
                    yield of_account.filter(unchanged)
        yield from staged_rows(run.pieces, run.shape, misfits, kept=kept)

    def _columns(self, shape: Shape) -> Schema | None:
        """Return the columns of the table. Raises ConfigurationError where they do not take the rows."""
        found = self.schema()
        if found is None:
            return None
        held: Any = found
        for field in shape.fields:
            if field.name not in held.names:
                if field.name in shape.keys:
                    raise ConfigurationError(f"{self.label} has no column {field.name}, part of each row's key")
            elif not _holds(field, plain_type(held.field(field.name).type)):
                raise ConfigurationError(
                    f"the column {field.name} of {self.label} is {held.field(field.name).type}, not "
                    f"{type_of(field.kind)}: give another table"
                )
        return found


def parts(shape: Shape, run: Publication) -> list[Part]:
    """Return the parts of a table that a run replaces: whole months of ad accounts; accounts of the same months
    together.
    """
    of_account: dict[str, list[Piece]] = defaultdict(list)
    for piece in run.pieces:
        of_account[piece.account].append(piece)
    found: dict[tuple[date | None, date | None], list[str]] = {}
    for account, pieces in of_account.items():
        first = last = None
        if run.coverage.dated:
            months = run.coverage.months(account) | {month for piece in pieces for month in piece.staged.months}
            starts = sorted(date.fromisoformat(f"{month}-01") for month in months - {NO_MONTH, ""})
            first, last = starts[0], next_period(starts[-1], "MONTH") - DAY
        found.setdefault((first, last), []).append(account)
    names = (shape.account, shape.day)
    if shape.account not in shape.keys:
        return [Part(None, *days, *names) for days in found]
    return [Part(tuple(sorted(accounts)), *days, *names) for days, accounts in found.items()]


def in_columns(columns: Any, batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
    """Yield the batches with the columns of a table, in its order and types."""
    pa = arrow()

    for batch in batches:
        if batch.num_rows:
            arrays = [
                of_batch(batch, field.name).cast(field.type)
                if field.name in batch.schema.names
                else pa.nulls(batch.num_rows, field.type)
                for field in columns
            ]
            yield pa.RecordBatch.from_arrays(arrays, schema=columns)


def _plain(batch: RecordBatch) -> RecordBatch:
    """Return a batch with the types that staged rows have: other readers give strings and decimals in other sizes."""
    pa = arrow()

    untyped: Any = batch
    to = pa.schema([pa.field(field.name, plain_type(field.type)) for field in untyped.schema])
    return batch if untyped.schema == to else untyped.cast(to)


def plain_type(held: Any) -> Any:
    pa = arrow()

    strings = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    return pa.string() if any(check(held) for check in strings) else held


def _holds(field: Field, held: Any) -> bool:
    """Return whether a column of a table takes all values of a field unchanged."""
    kind = field.kind
    while type_of(kind) != held:
        if kind == "text":
            return False
        kind = wider(kind)
    return True
