"""Fit of Arrow batches to the one schema of a destination's files; values that do not fit are set aside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.arrow.types import arrow, of_batch, schema
from pinterest_async_overrides.bulk.ledger.history import MisfitValue
from pinterest_async_overrides.bulk.output.shape import Shape

if TYPE_CHECKING:
    from pyarrow import DataType, RecordBatch

OldValues = Mapping[tuple[Any, ...], tuple[Any, ...]]
"""Values of columns that a run does not ask for, by the keys of their rows."""

_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?\Z")
_WIDE: Final = Context(prec=400)
_INT64: Final = range(-(2**63), 2**63)


class Unfit(ValueError):
    """A value would be changed by the type of its column."""


def fit(batch: RecordBatch, shape: Shape, misfits: list[MisfitValue], kept: OldValues | None = None) -> RecordBatch:
    """Return the batch with the columns and types of the files; missing values are null, or `kept` from the old row.

    Adds to `misfits` the values that had to be left out.
    """
    pa = arrow()

    to: Any = schema(shape.fields)
    if batch.schema == to:
        return batch
    names = set(batch.schema.names)
    columns: list[Any] = []
    for number, field in enumerate(shape.fields):
        of_type = to.field(number).type
        if field.name not in names:
            columns.append(pa.nulls(batch.num_rows, of_type))
            continue
        array = of_batch(batch, field.name)
        columns.append(array if array.type == of_type else _narrowed(batch, array, of_type, field.name, shape, misfits))
    made: RecordBatch = pa.RecordBatch.from_arrays(columns, schema=to)
    return _with_old_values(made, shape, kept) if kept else made


def kept_of(batch: RecordBatch, shape: Shape) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """Return the values of replaced rows in columns that are not requested again."""
    names = [name for name in shape.kept if name in batch.schema.names]
    if not names or not batch.num_rows:
        return {}
    values = [of_batch(batch, name).to_pylist() if name in names else [None] * batch.num_rows for name in shape.kept]
    return dict(zip(_keys(batch, shape), zip(*values, strict=True), strict=True))


def _with_old_values(batch: RecordBatch, shape: Shape, kept: OldValues) -> RecordBatch:
    pa = arrow()

    nothing = (None,) * len(shape.kept)
    rows = [kept.get(key, nothing) for key in _keys(batch, shape)]
    columns = {field.name: of_batch(batch, field.name) for field in shape.fields}
    for name, values in zip(shape.kept, zip(*rows, strict=True), strict=True):
        columns[name] = pa.array(values, columns[name].type)
    made: RecordBatch = pa.RecordBatch.from_arrays(list(columns.values()), schema=batch.schema)
    return made


def _keys(batch: RecordBatch, shape: Shape) -> list[tuple[Any, ...]]:
    return list(zip(*(of_batch(batch, key).to_pylist() for key in shape.keys), strict=True))


def _narrowed(
    batch: RecordBatch, array: Any, of_type: DataType, name: str, shape: Shape, misfits: list[MisfitValue]
) -> Any:
    """Return a column, widened while it was staged, in its own type again."""
    pa = arrow()

    values: list[Any] = array.to_pylist()
    for at, value in enumerate(values):
        if value is None:
            continue
        try:
            values[at] = of_python(value, of_type)
        except Unfit:
            row = batch.slice(at, 1).to_pylist()[0]
            misfits.append(shape.misfit(row, name, value))
            values[at] = None
    return pa.array(values, of_type)


def of_python(value: Any, of_type: DataType) -> Any:
    """Convert a value to an Arrow type. Raises Unfit where that would change it."""
    pa = arrow()

    types = pa.types
    if types.is_string(of_type):
        return str(value)
    if types.is_date(of_type):
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            raise Unfit from None
    if isinstance(value, str) and not _NUMBER.match(value):
        raise Unfit
    if not isinstance(value, str | int | float | Decimal):
        raise Unfit
    exact = Decimal(value) if isinstance(value, str | int | Decimal) else Decimal(repr(value))
    if not exact.is_finite():
        raise Unfit
    if types.is_floating(of_type):
        return float(exact)
    if types.is_integer(of_type):
        if exact != exact.to_integral_value() or int(exact) not in _INT64:
            raise Unfit
        return int(exact)
    untyped: Any = of_type
    last = Decimal(1).scaleb(-untyped.scale)
    if exact.adjusted() >= untyped.precision - untyped.scale or exact != exact.quantize(last, context=_WIDE):
        raise Unfit
    return exact
