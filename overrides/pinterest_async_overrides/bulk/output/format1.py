"""Amounts in files of format 1: units of the currency under Pinterest's name, micros by now, or under another name."""

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
    """The columns of amounts by their names in such files: what they are now, and whether they are micros again."""
    found = {field.source: field for field in shape.fields if kind(field.source) in {"micros", "micros_average"}}
    return {name: (field, field.kind in {"count", "number"}) for name, field in found.items()}


def in_batch(batch: RecordBatch, shape: Shape) -> RecordBatch:
    """A batch of such a file, its amounts as they are now."""
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
    """A row of CSV of such a file, its amounts as they are now."""
    of = amounts(shape)
    return {of[name][0].name if name in of else name: _of(name, value, of) for name, value in row.items()}


def in_json(row: dict[str, msgspec.Raw], shape: Shape) -> dict[str, msgspec.Raw]:
    """An object of JSON lines of such a file, its amounts as they are now."""
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
    """An amount in micros, with the digits that it had; what is no number stays."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    return format(value.scaleb(6, _EXACT), "f") if value.is_finite() else text
