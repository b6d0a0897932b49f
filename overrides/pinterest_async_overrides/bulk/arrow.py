"""Turns rows into Arrow record batches, each column typed by its kind; says which columns a value does not fit."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Context
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.answer import Answer
from pinterest_async_overrides.bulk.arrow_types import Misfit, Unfit, arrow, from_micros, in_units, schema, type_of
from pinterest_async_overrides.bulk.extracting import UNSET, filled, reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.schema import Field
from pinterest_async_overrides.bulk.values import as_number, as_text, wider, with_kinds
from pinterest_async_overrides.columns import Kind

if TYPE_CHECKING:
    from pyarrow import RecordBatch

ROWS: Final = 32_768
"""Rows of a batch: enough that a batch costs nothing beside its rows, few enough that memory stays flat."""

_EPOCH: Final = date(1970, 1, 1).toordinal()
_MOST_DAYS: Final = 10_000
_INT64: Final = range(-(2**63), 2**63)
_WIDE: Final = Context(prec=60)


class _Days(dict[Any, int]):
    """Days as Arrow counts them, from 1970 on, by their text; each is read once."""

    def __missing__(self, text: Any) -> int:
        if len(self) >= _MOST_DAYS:
            self.clear()
        day = self[text] = date.fromisoformat(text).toordinal() - _EPOCH
        return day


_DAYS: Final = _Days()


class Batches:
    """The rows of one answer as record batches of `fields`, columns in `kinds` being of another kind than they should.

    `account` and `currency` are for rows without their own. Counts what is `undeclared`.
    """

    def __init__(
        self, fields: tuple[Field, ...], account: str | None, currency: str | None, kinds: Mapping[str, Kind] = {}
    ) -> None:
        self._fields = fields
        self._kinds: list[Kind] = [kinds.get(field.name, field.kind) for field in fields]
        self._schema = schema(with_kinds(fields, kinds))
        self._constants = {"AD_ACCOUNT_ID": account, "CURRENCY": currency}
        self.undeclared: Counter[str] = Counter()

    def of(self, answer: Answer) -> Iterator[RecordBatch]:
        """The batches, none without rows. Raises Misfit, for what is to be begun anew with other kinds."""
        pa = arrow()

        held: list[RecordBatch] = []
        rows = 0
        for piece in answer.pieces():
            if not piece:
                continue
            held.append(self.batch(piece))
            rows += len(piece)
            if rows >= ROWS:
                yield from pa.Table.from_batches(held).combine_chunks().to_batches()
                held, rows = [], 0
        if held:
            yield from pa.Table.from_batches(held).combine_chunks().to_batches()

    def batch(self, rows: list[Any]) -> RecordBatch:
        pa = arrow()

        way = reader(type_of_rows(rows), self._fields)
        if way.others:
            self.undeclared += undeclared(rows, way)
        values = dict(zip(way.held, way.columns(rows), strict=True))
        arrays: list[Any] = []
        misfits: dict[str, Kind] = {}
        for number, (field, kind) in enumerate(zip(self._fields, self._kinds, strict=True)):
            constant = self._constants.get(field.name)
            column = values.get(number)
            if column is None or (constant is not None and column[0] is column[-1] is UNSET and _absent(column)):
                arrays.append(pa.repeat(pa.scalar(constant, type_of(kind)), len(rows)))
                continue
            try:
                arrays.append(_fast(column, kind) if way.exact else _careful(column, kind, field.kind, constant))
            except (Unfit, pa.ArrowException, struct.error, TypeError, ValueError, OverflowError):
                try:
                    arrays.append(_careful(column, kind, field.kind, constant))
                except Unfit:
                    misfits[field.name] = _fitting(filled(column), kind, field.kind)
        if misfits:
            raise Misfit(misfits)
        made: RecordBatch = pa.RecordBatch.from_arrays(arrays, schema=self._schema)
        return made


def _absent(column: list[Any]) -> bool:
    return column.count(UNSET) == len(column)


def _fast(values: list[Any], kind: Kind) -> Any:
    """Takes it that every value is there and of its kind, and raises where not."""
    pa = arrow()

    if kind == "count" or kind == "micros":
        # pyarrow would cut the fraction off a float; struct takes whole numbers only, and is quicker.
        packed = pa.py_buffer(struct.pack(f"={len(values)}q", *values))
        whole = pa.Array.from_buffers(pa.int64(), len(values), [None, packed])
        return whole if kind == "count" else from_micros(whole)
    if kind == "text":
        return pa.array(values, pa.string())
    if kind == "date":
        # The same days come again for each entity, so that looking them up is quicker than reading them.
        packed = pa.py_buffer(struct.pack(f"={len(values)}i", *map(_DAYS.__getitem__, values)))
        return pa.Array.from_buffers(pa.date32(), len(values), [None, packed])
    numbers = pa.array(values, pa.float64())
    return numbers if kind == "number" else in_units(numbers)


def _careful(values: list[Any], kind: Kind, declared: Kind, constant: str | None) -> Any:
    """Takes what is absent, null, or of another type; raises Unfit where a value would be lost."""
    pa = arrow()

    values = filled(values, constant)
    types = set(map(type, values)) - {type(None)}
    if kind == "text":
        return pa.array(values if types <= {str} else [as_text(value, declared) for value in values], pa.string())
    try:
        if kind == "date":
            return pa.array(values, pa.string()).cast(pa.date32())
        if not types <= {int, float}:
            raise Unfit
        if kind == "number" or kind == "micros_average":
            numbers = pa.array(values, pa.float64())
            return numbers if kind == "number" else in_units(numbers)
        if float in types:
            values = [int(value) if isinstance(value, float) and value.is_integer() else value for value in values]
            if float in set(map(type, values)):
                raise Unfit
        if kind == "count" or all(value is None or value in _INT64 for value in values):
            whole = pa.array(values, pa.int64())
            return whole if kind == "count" else from_micros(whole)
        amounts = [None if value is None else as_number(value).scaleb(-6, _WIDE) for value in values]
        return pa.array(amounts, pa.decimal128(38, 6))
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        raise Unfit from None


def _fitting(values: list[Any], kind: Kind, declared: Kind) -> Kind:
    """The narrowest kind that all the values fit."""
    while True:
        kind = wider(kind)
        try:
            _careful(values, kind, declared, None)
        except Unfit:
            continue
        return kind
