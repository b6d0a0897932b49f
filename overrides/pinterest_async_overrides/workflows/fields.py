"""Conversion of entity fields to their wire format: money to micros, datetimes to epoch seconds. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from pinterest_async.model import Model, plain
from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.workflows.money import Money, micros

CAPS: Final = ("daily_spend_cap", "lifetime_spend_cap")
LEAST_INT: Final = 10_000
"""An int below this is refused as micros: it is a hundredth of a unit, and most likely 10 was meant as ten dollars."""

_TEXT: Final = frozenset({"cpa_goal_value_in_micro_currency", "scrollup_goal_value_in_micro_currency"})
"""Micros that the contract has as a string."""

_TIMES: Final = frozenset({"start_time", "end_time"})


def is_money(name: str) -> bool:
    """Return whether a field is in micros of the account's currency."""
    return name in CAPS or name.endswith("_in_micro_currency")


def holds_money(value: Any) -> bool:
    """Return whether an item holds, at any depth, an amount that has to be checked against the account's currency."""
    if is_object(value):
        return any((is_money(name) and _needs_currency(inner)) or holds_money(inner) for name, inner in value.items())
    return is_list(value) and any(map(holds_money, value))


def as_item(item: Mapping[str, Any] | Model) -> dict[str, Any]:
    """Return an item's fields by wire name, money and datetimes unconverted. Raises TypeError for any other value."""
    if not isinstance(item, Model | Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"an item is a mapping of its fields or a model, not {type(item).__name__}")
    fields = item.__dict__ if isinstance(item, Model) else item
    return {name: value.to_dict() if isinstance(value, Model) else value for name, value in fields.items()}


def wire(item: Mapping[str, Any], currency: str | None) -> dict[str, Any]:
    """Return an item in its wire format. `currency` is the ad account's, None where no field needs it.

    Raises TypeError or ValueError, naming the field, for a float, a fraction of the smallest unit, zero or below, an
    int that is too small to be meant as micros, a datetime without a time zone, and both spend caps at once.
    """
    if all(item.get(cap) for cap in CAPS):
        raise ValueError(f"{CAPS[0]} and {CAPS[1]} exclude each other: give one of them")
    return {name: _value(name, value, currency) for name, value in item.items()}


def _value(name: str, value: Any, currency: str | None) -> Any:
    if value is None:
        return None
    if is_money(name):
        amount = _micros(name, value, currency)
        return str(amount) if name in _TEXT else amount
    if name in _TIMES and isinstance(value, date):
        return _seconds(name, value)
    if is_object(value):
        return {inner: _value(inner, each, currency) for inner, each in value.items()}
    if is_list(value):
        return [_value("", each, currency) for each in value]
    return plain(value)


def _micros(name: str, value: Any, currency: str | None) -> int:
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            amount = value
        elif name in _TEXT and isinstance(value, str) and value.isdecimal():
            amount = int(value)
        else:
            amount = micros(value, currency)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{name}: {error}") from None
    if amount <= 0:
        raise ValueError(f"{name} must be above zero, not {value!r}; None clears it")
    if amount < LEAST_INT and not isinstance(value, Money):
        raise ValueError(
            f"{name}={value!r} is {amount} micros, less than a hundredth of a unit: give a Decimal or Money, or "
            "Money(micros=..., currency=...) if so little is meant"
        )
    return amount


def _needs_currency(value: Any) -> bool:
    return isinstance(value, Money | Decimal | str)


def _seconds(name: str, value: date) -> int:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError(f"{name}: {value} has no time zone; give a datetime with one, datetime.UTC for instance")
    return int(value.timestamp())
