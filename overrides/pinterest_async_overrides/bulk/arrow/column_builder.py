"""Builder of an Arrow column from values in pieces, with a fast path for values of the expected type.

No value is changed: where one does not fit, a wider kind is requested.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import date
from decimal import Context
from functools import lru_cache
from typing import Any, Final

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.types import TypeOverflow, Unfit, arrow, from_micros, in_units, type_of
from pinterest_async_overrides.bulk.decode.columns import UNSET, filled
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import as_number, as_text, wider

_EPOCH: Final = date(1970, 1, 1).toordinal()
_MOST_DAYS: Final = 10_000
_INT64: Final = range(-(2**63), 2**63)
_WIDE: Final = Context(prec=60)
_EXACT: Final = 2**53  # every smaller whole number is a float, too
_CODES: Final[dict[Kind, str]] = {"count": "q", "micros": "q", "date": "i", "number": "d", "micros_average": "d"}
"""How values of each kind are packed, as struct has it."""


class _Days(dict[Any, int]):
    """Days as Arrow counts them, from 1970 on, by their text; each text is parsed once."""

    def __missing__(self, text: Any) -> int:
        if len(self) >= _MOST_DAYS:
            self.clear()
        day = self[text] = date.fromisoformat(text).toordinal() - _EPOCH
        return day


_DAYS: Final = _Days()


@lru_cache(maxsize=256)
def _packer(count: int, code: str) -> Callable[..., bytes]:
    return struct.Struct(f"={count}{code}").pack


class Column:
    """Column of a field. With another `kind` than the field's, or with the careful path, after the fast one failed.

    `constant` fills rows that lack a value. Raises TypeOverflow for values that do not fit.
    """

    def __init__(self, field: Field, kind: Kind | None, constant: str | None) -> None:
        self._field = field
        self._kind: Kind = field.kind if kind is None else kind
        self._careful = kind is not None
        self._constant = constant
        self._lacking = 0
        self._packed = bytearray()
        self._arrays: list[Any] = []

    def add(self, values: list[Any] | None, count: int, *, exact: bool) -> None:
        """Add the values of some rows, None where no row has any; `exact`: metrics are numbers and nothing else."""
        pa = arrow()

        if values is None or (values[0] is UNSET and values.count(UNSET) == count):
            self._end_packed()
            self._lacking += count
            return
        self._end_lacking()
        if exact and not self._careful:
            try:
                self._add_fast(values)
                return
            except (pa.ArrowException, struct.error, TypeError, ValueError, OverflowError):
                pass  # seldom: something is absent or null, or of another type
        self._end_packed()
        try:
            self._arrays.append(_careful(values, self._kind, self._field.kind, self._constant))
        except Unfit:
            fitting = _fitting(filled(values), self._kind, self._field.kind)
            raise TypeOverflow({self._field.name: fitting}) from None

    def array(self) -> Any:
        """Return the column as an Arrow array."""
        pa = arrow()

        self._end_lacking()
        self._end_packed()
        return self._arrays[0] if len(self._arrays) == 1 else pa.concat_arrays(self._arrays)

    def _add_fast(self, values: list[Any]) -> None:
        """Add values on the assumption that each is present and of its kind; raises otherwise."""
        pa = arrow()

        if self._kind == "text":
            self._arrays.append(pa.array(values, pa.string()))
            return
        # struct is quicker than pyarrow, and takes whole numbers only where pyarrow would cut a float's fraction off.
        # The same days come again for each entity, so that looking them up is quicker than reading them.
        given = map(_DAYS.__getitem__, values) if self._kind == "date" else values
        self._packed += _packer(len(values), _CODES[self._kind])(*given)

    def _end_packed(self) -> None:
        pa = arrow()

        if not self._packed:
            return
        code, packed = _CODES[self._kind], self._packed
        self._packed = bytearray()
        held = {"q": pa.int64(), "i": pa.date32(), "d": pa.float64()}[code]
        array = pa.Array.from_buffers(held, len(packed) // struct.calcsize(f"={code}"), [None, pa.py_buffer(packed)])
        if code == "d":
            self._check(array)
        if self._kind == "micros":
            try:
                array = from_micros(array, "micros")
            except Unfit:
                raise TypeOverflow({self._field.name: "micros_wide"}) from None
        elif self._kind == "micros_average":
            array = in_units(array)
        self._arrays.append(array)

    def _check(self, numbers: Any) -> None:
        """Check large whole numbers: struct rounds those that no float holds, without an error."""
        pc = arrow("compute")

        ends = pc.min_max(numbers).as_py()
        if max(-ends["min"], ends["max"]) >= _EXACT:
            raise TypeOverflow({self._field.name: self._kind})

    def _end_lacking(self) -> None:
        pa = arrow()

        if self._lacking:
            self._arrays.append(pa.repeat(pa.scalar(self._constant, type_of(self._kind)), self._lacking))
            self._lacking = 0


def _careful(values: list[Any], kind: Kind, declared: Kind, constant: str | None) -> Any:
    """Return values with absent, null and differently typed ones converted; raises Unfit where one would be lost."""
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
            return whole if kind == "count" else from_micros(whole, kind)
        if kind == "micros":
            raise Unfit
        amounts = [None if value is None else as_number(value).scaleb(-6, _WIDE) for value in values]
        return pa.array(amounts, type_of(kind))
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        raise Unfit from None


def _fitting(values: list[Any], kind: Kind, declared: Kind) -> Kind:
    """Return the narrowest kind that all the values fit."""
    while True:
        kind = wider(kind)
        try:
            _careful(values, kind, declared, None)
        except Unfit:
            continue
        return kind
