"""Conversion of amounts in rows from micros to units of the currency, under the names of units."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from pinterest_async_overrides.bulk.decode.columns import UNSET, type_of_rows
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import MICRO, as_value


def in_currency(rows: Sequence[Any], amounts: Mapping[str, Field], currency: str | None) -> list[Any]:
    """Return Structs with the amounts converted (exact Decimals, averages floats) and with the CURRENCY.

    `amounts` are the output columns of converted amounts, by the API's column. A value that is no number is not
    changed.
    """
    if not rows:
        return []
    made, sources, kinds = _converted(type_of_rows([*rows[:1]]), tuple(amounts.values()))
    converted: list[Any] = []
    for row in rows:
        values = [
            _amount(value, kind) if kind is not None else value
            for value, kind in zip((getattr(row, source) for source in sources), kinds, strict=True)
        ]
        converted.append(made(*values, currency))
    return converted


def _amount(value: Any, kind: str) -> Any:
    if kind == "micros_average" and type(value) in {int, float}:
        return value / MICRO
    return value if value is UNSET else as_value(value, "micros")


@lru_cache(maxsize=64)
def _converted(row: Hashable, amounts: tuple[Field, ...]) -> tuple[Any, tuple[str, ...], tuple[str | None, ...]]:
    """Return the type of the converted rows, the attributes they are made from, and the kind of each amount."""
    attributes: tuple[str, ...] = getattr(row, "__struct_fields__", ())
    wire: tuple[str, ...] = getattr(row, "__wire_names__", attributes)
    by_source = {each.source: each for each in amounts}
    retained = [(attribute, name) for attribute, name in zip(attributes, wire, strict=True) if name != "CURRENCY"]
    of_amount = [by_source.get(name) for _, name in retained]
    names = [each.name if each else attribute for (attribute, _), each in zip(retained, of_amount, strict=True)]
    wire_names = [each.name if each else name for (_, name), each in zip(retained, of_amount, strict=True)]
    made = msgspec.defstruct(
        "AnalyticsRow",
        [(name, Any, UNSET) for name in (*names, "CURRENCY")],
        frozen=True,
        namespace={"__wire_names__": (*wire_names, "CURRENCY")},
    )
    return made, tuple(attribute for attribute, _ in retained), tuple(each.kind if each else None for each in of_amount)
