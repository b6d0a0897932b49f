"""Kinds of values as text and as numbers, and which kind holds the values of another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from typing import Any, Final

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode.schema import Field

MICRO: Final = 1_000_000
_WIDER: Final[dict[Kind, Kind]] = {"count": "number", "micros": "micros_wide", "micros_wide": "micros_average"}
_CONVERTED: Final = frozenset({"micros", "micros_wide", "micros_average"})
_EXACT: Final = Context(prec=400)


def wider(kind: Kind) -> Kind:
    """Return the next kind that holds more values; text holds all."""
    return _WIDER.get(kind, "text")


def widest(declared: Kind, found: Iterable[Kind]) -> Kind:
    """Return the narrowest kind that holds values of the declared kind and of the kinds found."""
    among = set(found)
    kind = widest_so_far = declared
    while kind != "text":
        kind = wider(kind)
        widest_so_far = kind if kind in among else widest_so_far
    return widest_so_far


def with_kinds(fields: Iterable[Field], kinds: Mapping[str, Kind]) -> tuple[Field, ...]:
    """Return the fields, some with other kinds."""
    return tuple(field._replace(kind=kinds.get(field.name, field.kind)) for field in fields)


def as_number(value: float) -> Decimal:
    """Return the number with the digits it was written with."""
    return Decimal(value) if isinstance(value, int) else Decimal(repr(value))


def as_value(value: Any, kind: Kind) -> Any:
    """Return a value for a text file: amounts in units as exact Decimals, everything else unchanged."""
    if value is not None and kind in _CONVERTED and type(value) in {int, float}:
        return as_number(value).scaleb(-6, _EXACT)
    return value


def as_text(value: Any, kind: Kind) -> str | None:
    """Return a value as text, None where there is none: amounts in units, lists and objects as JSON."""
    if kind in {"micros", "micros_wide"} and type(value) is int:
        whole, rest = divmod(abs(value), MICRO)
        return f"{'-' if value < 0 else ''}{whole}.{rest:06d}"
    value = as_value(value, kind)
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    return msgspec.json.encode(value).decode()
