"""Arrow type of each kind of column, and lossless conversion of a column to a wider kind."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import MICRO, wider
from pinterest_async_overrides.common.extras import missing_extra

if TYPE_CHECKING:
    from pyarrow import DataType, RecordBatch, Schema


_DIGITS: Final = 10**18
"""The first number of micros that a decimal of 18 digits does not hold."""


class Unfit(Exception):
    """A value would be lost."""


class TypeOverflow(Exception):
    """Values do not fit the type of their column; `kinds` are the kinds that hold them."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        super().__init__(", ".join(f"{name}: {kind}" for name, kind in kinds.items()))
        self.kinds = kinds


@cache
def arrow(module: str = "") -> Any:
    """Return pyarrow or a module of it. Raises ConfigurationError, with how to install it. Untyped: it has no types."""
    try:
        return importlib.import_module(f"pyarrow.{module}" if module else "pyarrow")
    except ImportError:
        raise missing_extra("this", "arrow") from None


@cache
def type_of(kind: Kind) -> DataType:
    """Return the Arrow type of a kind; amounts are in units of the ad account's currency."""
    pa = arrow()

    made: DataType
    if kind == "micros":
        made = pa.decimal128(18, 6)  # readers divide by counts, and a quotient has at most 38 digits
    elif kind == "micros_wide":
        made = pa.decimal128(38, 6)
    elif kind == "date":
        made = pa.date32()
    elif kind == "text":
        made = pa.string()
    else:
        made = pa.int64() if kind == "count" else pa.float64()
    return made


def schema(fields: Sequence[Field]) -> Schema:
    return _schema(tuple(fields))


@lru_cache(maxsize=64)
def _schema(fields: tuple[Field, ...]) -> Schema:
    pa = arrow()

    made: Schema = pa.schema([pa.field(field.name, type_of(field.kind)) for field in fields])
    return made


def from_micros(whole: Any, kind: Kind) -> Any:
    """Convert micros to units: the same digits, the point six places to the left. Raises Unfit for too many digits."""
    pa, pc = arrow(), arrow("compute")

    ends = pc.min_max(whole).as_py()
    if kind == "micros" and ends["min"] is not None and max(-ends["min"], ends["max"]) >= _DIGITS:
        raise Unfit
    digits = whole.cast(pa.decimal128(19, 0))
    return pa.Array.from_buffers(type_of(kind), len(digits), digits.buffers(), digits.null_count, digits.offset)


def in_units(numbers: Any) -> Any:
    pc = arrow("compute")

    return pc.divide(numbers, float(MICRO))


def widen(array: Any, kind: Kind, to: Kind) -> Any:
    """Convert a column of one kind to a wider kind. Raises Unfit where digits would be lost."""
    pa = arrow()

    if kind == to:
        return array
    try:
        return _widened(array, kind, to)
    except pa.ArrowInvalid:
        raise Unfit from None


def _widened(array: Any, kind: Kind, to: Kind) -> Any:
    pa = arrow()

    if kind in {"micros", "micros_wide"} and to == "micros_average":
        digits = pa.Array.from_buffers(
            pa.decimal128(38, 0), len(array), array.buffers(), array.null_count, array.offset
        )
        return in_units(digits.cast(pa.int64()).cast(pa.float64()))
    return array.cast(type_of(to))


def conform(batch: RecordBatch, declared: Sequence[Field], to: Sequence[Field]) -> RecordBatch:
    """Return a batch with its columns as wide as in `to`. Raises TypeOverflow where they have to be wider still."""
    pa = arrow()

    if batch.schema == schema(to):
        return batch
    columns: list[Any] = []
    for own, field in zip(declared, to, strict=True):
        column = of_batch(batch, field.name)
        try:
            columns.append(widen(column, kind_in(column.type, own.kind), field.kind))
        except Unfit:
            raise TypeOverflow({field.name: "text"}) from None
    conformed: RecordBatch = pa.RecordBatch.from_arrays(columns, schema=schema(to))
    return conformed


def of_batch(batch: RecordBatch, name: str) -> Any:
    """Return a column of a batch; untyped, as all arrays are here."""
    untyped: Any = batch
    return untyped.column(name)


def values_of(batch: RecordBatch, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the values of these columns of each row of a batch, None for a column that it lacks."""
    there = {*names} & {*batch.schema.names}
    absent: list[Any] = [None] * batch.num_rows
    yield from zip(*(of_batch(batch, name).to_pylist() if name in there else absent for name in names), strict=True)


def kind_in(held: DataType, declared: Kind) -> Kind:
    """Return the kind of a file's column, by its type and its declared kind."""
    kind = declared
    while type_of(kind) != held and kind != "text":
        kind = wider(kind)
    return kind
