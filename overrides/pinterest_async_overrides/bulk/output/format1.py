"""Amounts in files of format 1, which had units of the currency under Pinterest's names, converted to today's."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

import msgspec

from pinterest_async_overrides.analytics.columns import kind
from pinterest_async_overrides.bulk.arrow.types import arrow, of_batch
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.output.shape import Shape

if TYPE_CHECKING:
    from pyarrow import RecordBatch

SHAPE: Final = "format 1"
"""What a ledger says of the shape of such files."""

_EXACT: Final = Context(prec=400)


def amounts(shape: Shape) -> dict[str, tuple[Field, bool]]:
    """Return the amount columns of such files by name: their present names, and whether they are micros."""
    found = {field.source: field for field in shape.fields if kind(field.source) in {"micros", "micros_average"}}
    return {name: (field, field.kind in {"count", "number"}) for name, field in found.items()}


def in_batch(batch: RecordBatch, shape: Shape) -> RecordBatch:
    """Return a batch of such a file with its amounts converted."""
    pa = arrow()

    names: list[str] = []
    columns: list[Any] = []
    of = amounts(shape)
    for name in batch.schema.names:
        column = of_batch(batch, name)
        if name in of:
            name, column = of[name][0].name, _array(column) if of[name][1] else column
        names.append(name)
        columns.append(column)
    made: RecordBatch = pa.RecordBatch.from_arrays(columns, names=names)
    return made


def in_text(row: dict[str, str], shape: Shape) -> dict[str, str]:
    """Return a CSV row of such a file with its amounts converted."""
    of = amounts(shape)
    return {of[name][0].name if name in of else name: _of(name, value, of) for name, value in row.items()}


def in_json(row: dict[str, msgspec.Raw], shape: Shape) -> dict[str, msgspec.Raw]:
    """Return an object of such a JSON lines file with its amounts converted."""
    of = amounts(shape)
    return {
        of[name][0].name if name in of else name: msgspec.Raw(_of(name, bytes(value).decode(), of).encode())
        for name, value in row.items()
    }


def _of(name: str, value: str, of: dict[str, tuple[Field, bool]]) -> str:
    return _micros(value) if name in of and of[name][1] else value


def _array(column: Any) -> Any:
    pa = arrow()

    if pa.types.is_decimal(column.type):
        whole = [None if value is None else int(value.scaleb(6, _EXACT)) for value in column.to_pylist()]
        return pa.array(whole, pa.int64())
    if pa.types.is_floating(column.type):
        return pa.array([None if value is None else float(_micros(repr(value))) for value in column.to_pylist()])
    return pa.array([None if value is None else _micros(value) for value in column.to_pylist()], pa.string())


def _micros(text: str) -> str:
    """Return an amount in micros, with all its digits; a value that is no number is not changed."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    return format(value.scaleb(6, _EXACT), "f") if value.is_finite() else text
