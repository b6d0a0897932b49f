"""Fields of a conversion event as the wire has them: personal data hashed, money as text, times as seconds. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Literal, TypedDict, TypeGuard

from pinterest_async_overrides.common.json_values import is_object
from pinterest_async_overrides.workflows.money import Money
from pinterest_async_overrides.workflows.personal_data import FIELDS, hashed

ActionSource = Literal["web", "offline", "app_ios", "app_android"]
SOURCES: Final = ("web", "offline", "app_ios", "app_android")
Texts = str | Sequence[str]
Amount = Decimal | Money | str | int


class EventFields(TypedDict, total=False):
    """What an event can have beside its name, id and time.

    Hashed before they are sent, one value or several: email, phone (with its country code), first_name, last_name,
    gender (f, m, n), birthday, city, state (two letters), zip, country (two letters), external_id, maid. As they are:
    click_id (the `_epik` cookie or the `epik` parameter), partner_id, ip_address, user_agent.
    """

    action_source: ActionSource
    email: Texts
    phone: Texts
    first_name: Texts
    last_name: Texts
    gender: Texts
    birthday: str | date
    city: Texts
    state: Texts
    zip: Texts
    country: Texts
    external_id: Texts
    maid: Texts
    click_id: str
    partner_id: str
    ip_address: str
    user_agent: str
    value: Amount
    currency: str
    predicted_ltv: Amount
    order_id: str
    num_items: int
    content_ids: Sequence[str]
    contents: Sequence[Mapping[str, Any]]
    content_name: str
    content_category: str
    content_brand: str
    search_string: str
    opt_out_type: str
    np: str
    external_measurement_id: str
    external_measurement_vendor_id: int
    url: str
    opt_out: bool
    language: str
    partner_name: str
    app_id: str
    app_name: str
    app_version: str
    app_info: Mapping[str, Any]
    device_info: Mapping[str, Any]
    device_brand: str
    device_carrier: str
    device_model: str
    device_type: str
    os_version: str
    wifi: bool


_PLAIN: Final = {
    "click_id": "click_id",
    "partner_id": "partner_id",
    "ip_address": "client_ip_address",
    "user_agent": "client_user_agent",
}
_AMOUNTS: Final = ("value", "predicted_ltv")
_CUSTOM: Final = frozenset(
    {
        *("value", "currency", "predicted_ltv", "order_id", "num_items", "search_string", "opt_out_type", "np"),
        *("content_ids", "contents", "content_name", "content_category", "content_brand"),
        *("external_measurement_id", "external_measurement_vendor_id"),
    }
)
_KNOWN: Final = frozenset(EventFields.__annotations__)
_MILLISECONDS: Final = 10**11


def fields_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields by their names here of an event that has the API's shape."""
    names = {wire: name for name, (wire, _) in FIELDS.items()} | {wire: name for name, wire in _PLAIN.items()}
    user: Mapping[str, Any] = body.get("user_data") or {}
    custom: Mapping[str, Any] = body.get("custom_data") or {}
    rest = {name: value for name, value in body.items() if name not in ("user_data", "custom_data")}
    if "event_source_url" in rest:
        rest["url"] = rest.pop("event_source_url")
    return {**rest, **custom, **{names.get(name, name): value for name, value in user.items()}}


def body_of(name: str, event_id: str, when: datetime | int, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return an event as it is sent. Raises TypeError or ValueError, naming the field and no personal value."""
    fields = {key: value for key, value in given.items() if value is not None}
    if unknown := [key for key in fields if key not in _KNOWN]:
        close = difflib.get_close_matches(unknown[0], _KNOWN, n=1)
        raise TypeError(f"an event has no field {unknown[0]!r}" + (f"; did you mean {close[0]}?" if close else ""))
    if not event_id.strip():
        raise ValueError("an event needs an event_id of yours: without one it is counted twice when it is sent again")
    source = fields.pop("action_source", "web")
    if source not in SOURCES:
        raise ValueError(f"action_source is one of {', '.join(SOURCES)}, not {source!r}")
    custom = {key: fields.pop(key) for key in sorted(_CUSTOM & fields.keys())}
    body: dict[str, Any] = {
        "event_name": name,
        "action_source": source,
        "event_time": seconds(when),
        "event_id": event_id,
        "user_data": _user_data(fields),
    }
    if custom:
        body["custom_data"] = _custom_data(custom)
    if "url" in fields:
        body["event_source_url"] = fields.pop("url")
    return body | {key: value for key, value in fields.items() if key not in FIELDS and key not in _PLAIN}


def seconds(when: datetime | int) -> int:
    """Return a time as seconds since 1970. Raises ValueError for milliseconds and a naive datetime."""
    if isinstance(when, datetime):
        if when.tzinfo is None:
            raise ValueError("the time of an event needs a time zone, datetime.UTC for instance")
        return int(when.timestamp())
    if isinstance(when, bool) or not isinstance(when, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"the time of an event is a datetime or an int of seconds, not {type(when).__name__}")
    if not 0 < when < _MILLISECONDS:
        raise ValueError(f"the time of an event is in seconds since 1970, and {when} is not (milliseconds?)")
    return when


def _user_data(fields: Mapping[str, Any]) -> dict[str, Any]:
    user: dict[str, Any] = {}
    for key, (wire, _) in FIELDS.items():
        if key in fields:
            given = fields[key]
            values: Sequence[Any] = given if _is_sequence(given) else [given]
            user[wire] = list(dict.fromkeys(hashed(key, value) for value in values))
    user |= {wire: fields[key] for key, wire in _PLAIN.items() if key in fields}
    if not (user.get("em") or user.get("hashed_maids") or {"client_ip_address", "client_user_agent"} <= user.keys()):
        raise ValueError("an event needs an email, a maid, or an ip_address together with a user_agent")
    return user


def _custom_data(custom: dict[str, Any]) -> dict[str, Any]:
    if (
        isinstance(value := custom.get("value"), Money)
        and custom.setdefault("currency", value.currency) != value.currency
    ):
        raise ValueError(f"value is in {value.currency}, and currency says {custom['currency']}")
    for key in _AMOUNTS:
        if key in custom:
            custom[key] = _amount(key, custom[key])
    return {key: _plain(key, value) for key, value in custom.items()}


def _amount(key: str, value: Any) -> str:
    """Return an amount as decimal text; Pinterest's own is a double, so no exponent goes out."""
    if isinstance(value, bool) or not isinstance(value, Decimal | Money | str | int):
        raise TypeError(f"{key} is a Decimal, Money, str or int, not {type(value).__name__}")
    try:
        number = value.amount if isinstance(value, Money) else Decimal(value)
    except ArithmeticError:
        raise ValueError(f"{key}: {value!r} is no amount") from None
    if not number.is_finite() or number < 0 or abs(number.adjusted()) > 15:
        raise ValueError(f"{key}: {value!r} is no amount")
    return f"{number:f}"


def _plain(key: str, value: Any) -> Any:
    if is_object(value):
        return {name: _plain(name, inner) for name, inner in value.items()}
    if _is_sequence(value):
        return [_plain(key, inner) for inner in value]
    if isinstance(value, float):
        raise TypeError(f"{key}: {value!r} is a float, which is not exact: write it as a str or Decimal")
    return _amount(key, value) if isinstance(value, Decimal | Money) else value


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, list | tuple)
