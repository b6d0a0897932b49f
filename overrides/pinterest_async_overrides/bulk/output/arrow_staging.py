"""Staged chunks as Arrow files: written by month, read back with the columns of the output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.record_batches import Batches, Present
from pinterest_async_overrides.bulk.arrow.types import TypeOverflow, arrow, of_batch
from pinterest_async_overrides.bulk.decode.schema import Field, constants
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.history import MisfitValue
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage, Span
from pinterest_async_overrides.bulk.output.destinations import NO_MONTH
from pinterest_async_overrides.bulk.output.fit import OldValues, fit
from pinterest_async_overrides.bulk.output.publication import Piece
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import aside, measured
from pinterest_async_overrides.bulk.plan.windows import months_between

if TYPE_CHECKING:
    from pyarrow import RecordBatch

SUFFIX = "arrow"


def stage(answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
    """Write a chunk's rows to a file; values that are the same in all rows are written once, beside the schema."""
    pa = arrow()

    kinds: dict[str, Kind] = {}
    same = constants(fields, answer.chunk.account, currency)
    days = next((field.name for field in fields if field.source == "DATE"), None)
    left_out = set(same)
    while True:
        batches = Batches(fields, same, kinds, left_out)
        repeated: Any = {name: value for name, value in same.items() if name in left_out and value is not None}
        months: list[str] = []
        rows = 0
        try:
            with (
                aside(path) as name,
                name.open("wb") as file,
                pa.ipc.new_file(file, pa.schema(batches.schema, repeated)) as writer,
            ):
                for batch in batches.of(answer):
                    rows += batch.num_rows
                    for month, part in by_month(batch, days):
                        writer.write_batch(part)
                        months.append(month)
        except TypeOverflow as wider:
            kinds |= wider.kinds
            continue
        except Present as present:
            left_out -= present.names
            continue
        return Staged(rows, *measured(path), tuple(months), dict(kinds), dict(batches.undeclared))


def by_month(batch: RecordBatch, column: str | None) -> Iterator[tuple[str, RecordBatch]]:
    """Yield the rows of each month, YYYY-MM, by the column of the day; of "" where rows have no day."""
    pa = arrow()
    pc = arrow("compute")

    if column is None:
        yield "", batch
        return
    days = of_batch(batch, column)
    if days.type != pa.date32():
        cut = pc.utf8_slice_codeunits(days, 0, 7)
        months = pc.if_else(pc.match_substring_regex(days, r"^\d{4}-\d\d"), cut, None)
        masks = {month: pc.equal(months, month) for month in sorted(pc.unique(months).drop_null().to_pylist())}
    else:
        ends = pc.min_max(days).as_py()
        if ends["min"] is None:
            yield NO_MONTH, batch
            return
        spans = list(months_between(ends["min"], ends["max"]))
        if len(spans) == 1 and not days.null_count:
            yield f"{ends['min']:%Y-%m}", batch
            return
        masks = {
            f"{first:%Y-%m}": pc.and_(pc.greater_equal(days, first), pc.less_equal(days, last)) for first, last in spans
        }
        months = days
    for month, mask in masks.items():
        if (part := batch.filter(mask)).num_rows:
            yield month, part
    if months.null_count:
        yield NO_MONTH, batch.filter(pc.is_null(months))


def staged_rows(
    pieces: Sequence[Piece],
    shape: Shape,
    misfits: list[MisfitValue],
    *,
    month: str | None = None,
    kept: OldValues | None = None,
) -> Iterator[RecordBatch]:
    """Yield the staged rows with the columns and types of the output, in the plan's order; of one month, or all.

    Values that do not fit their column become null, and are added to `misfits`; `kept` are values of existing rows in
    columns that the run does not have.
    """
    pa = arrow()

    for piece in pieces:
        numbers = [number for number, each in enumerate(piece.staged.months) if month in {None, each}]
        if not numbers:
            continue
        with pa.memory_map(str(piece.path)) as file, pa.ipc.open_file(file) as reader:
            for number in numbers:
                yield fit(_complete(reader.get_batch(number), shape.run), shape, misfits, kept)


def _complete(batch: RecordBatch, fields: Sequence[Field]) -> RecordBatch:
    """Return a staged batch with the columns that are the same in all its rows."""
    pa = arrow()

    repeated: Mapping[bytes, bytes] = batch.schema.metadata or {}
    columns: list[Any] = []
    for field in fields:
        if field.name in batch.schema.names:
            columns.append(of_batch(batch, field.name))
        else:
            value = repeated.get(field.source.encode())
            columns.append(pa.repeat(pa.scalar(None if value is None else value.decode(), pa.string()), batch.num_rows))
    complete: RecordBatch = pa.RecordBatch.from_arrays(columns, names=[field.name for field in fields])
    return complete


def stays(batch: RecordBatch, spans: Sequence[Span], coverage: Coverage) -> Any:
    """Return a mask of the existing rows that the run does not replace."""
    pa = arrow()
    pc = arrow("compute")

    goes: Any = pa.repeat(pa.scalar(False), batch.num_rows)
    for span in spans:
        covered: Any = pa.repeat(pa.scalar(True), batch.num_rows)
        if coverage.dated:
            days = of_batch(batch, coverage.day_column)
            ends = [span.first, span.last] if days.type == pa.date32() else [f"{span.first}", f"{span.last}"]
            within = pc.and_(pc.greater_equal(days, ends[0]), pc.less_equal(days, ends[1]))
            covered = pc.fill_null(within, True)
        if span.ids is not None and coverage.id_column is not None:
            named = of_batch(batch, coverage.id_column)
            among = pc.is_in(named, pa.array(sorted(span.ids), pa.string()))
            covered = pc.and_(covered, pc.or_(among, pc.is_null(named)))
        goes = pc.or_(goes, covered)
    return pc.invert(goes)
