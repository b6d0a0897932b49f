"""Catalog items as the wire has them, and a digest that tells whether one changed. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple

import msgspec

from pinterest_async.model import plain
from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.workflows.money import Money

Operation = Literal["UPSERT", "UPDATE"]
ID_NAMES: Final[Mapping[str, str]] = {
    "RETAIL": "item_id",
    "HOTEL": "hotel_id",
    "CREATIVE_ASSETS": "creative_assets_id",
}
"""Catalog type -> what the id of its items is called."""


class ItemUpdate(NamedTuple):
    """One item to be sent: its id, the body of its operation, and the digest of its attributes, "" for a deletion."""

    id: str
    body: dict[str, Any]
    digest: str


def item_update(item: Any, catalog_type: str, operation: str) -> ItemUpdate:
    """Return what is sent of an item: a mapping of its id (`id` too) and its attributes, apart or under `attributes`.

    A Money becomes the text that the API takes ("10.50 EUR"). Raises ValueError or TypeError for an item without an id,
    without attributes, or with a float or a number without a currency as a price.
    """
    fields = plain(item)
    if not is_object(fields):
        raise TypeError(f"an item is a mapping, not {type(item).__name__}")
    name = ID_NAMES[catalog_type]
    identity = fields.get(name) if fields.get(name) is not None else fields.get("id")
    if not isinstance(identity, str) or not identity:
        raise ValueError(f"an item needs its {name}, a text")
    given = fields.get("attributes")
    if not is_object(given):
        given = {key: value for key, value in fields.items() if key not in (name, "id", "operation")}
    if not given:
        raise ValueError("an item needs attributes: title, link, image_link, price, availability and others")
    attributes = {key: _value(key, value) for key, value in given.items()}
    text = msgspec.json.encode([operation, attributes], order="deterministic")
    body = {name: identity, "operation": operation, "attributes": attributes}
    return ItemUpdate(identity, body, hashlib.sha256(text).hexdigest())


def deletion(identity: str, catalog_type: str) -> ItemUpdate:
    """Return what is sent to delete an item."""
    return ItemUpdate(identity, {ID_NAMES[catalog_type]: identity, "operation": "DELETE"}, "")


def _value(name: str, value: Any) -> Any:
    if isinstance(value, Money):
        return f"{value.amount:f} {value.currency}"
    if name.endswith("price") and (isinstance(value, float | int | Decimal) and not isinstance(value, bool)):
        raise TypeError(f"{name} is a Money, or a text with its currency such as '10.50 EUR', not {value!r}")
    if isinstance(value, Decimal):
        return f"{value:f}"
    if is_object(value):
        return {key: _value(key, inner) for key, inner in value.items()}
    if is_list(value):
        return [_value(name, inner) for inner in value]
    return value
