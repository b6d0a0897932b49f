"""Matching of the items in a reply to the items that were sent: by key first, then by position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeGuard

from pinterest_async.model import plain
from pinterest_async_overrides.common.json_values import is_list, is_object

# Names that tell items apart, the surest first; any other `*_id` comes after them, an id of a parent last.
_KEYS: Final = ("id", "event_id", "item_id", "external_id", "name", "value", "store_code", "uuid")
_PARENTS: Final = ("pin_id", "campaign_id", "ad_group_id", "board_id", "catalog_id", "ad_account_id")


def sent_items(sent: Any, count: int | None) -> list[Any]:
    """Return the items in what was sent: a list of them, or a body that holds it; `count` decides among several lists.

    A body without a list is one item. Raises TypeError for anything else.
    """
    if _is_sequence(sent):
        return list(sent)
    body = plain(sent)
    if not is_object(body):
        raise TypeError(f"sent must be the items or the body that were sent, not {type(sent).__name__}")
    lists: list[list[Any]] = [value for value in body.values() if is_list(value) and value]
    if len(lists) > 1:
        lists = [items for items in lists if len(items) == count] or lists
    if not lists:
        return [sent]
    return max(lists, key=len)


def keys_of(items: Sequence[Any]) -> list[str | None]:
    """Return the key of each item, an id or a name; None for all where no field distinguishes them."""
    shown = [plain(item) for item in items]
    if shown and all(isinstance(item, str | int) for item in shown):
        return [str(item) for item in shown]
    name = _key_name([item for item in shown if is_object(item)]) if all(map(is_object, shown)) else None
    return [_text(item[name]) if name is not None else None for item in shown]


def places(shown: Sequence[Any], sent: Sequence[Any], *, in_order: bool) -> list[int | None]:
    """Return the position among `sent` of each of `shown`; None where it cannot be known.

    Keys come first, then objects of which every common field agrees. With `in_order`, what is still without a place
    takes its own where that is free.
    """
    keys = keys_of(sent)
    counts = Counter(keys)
    index = {key: position for position, key in enumerate(keys) if key is not None and counts[key] == 1}
    objects = [plain(item) for item in sent]
    found: list[int | None] = []
    taken: set[int] = set()
    for value in map(plain, shown):
        hits = {index[text] for text in _identities(value) if text in index} - taken
        place = hits.pop() if len(hits) == 1 else None if in_order else _agreeing(value, objects, taken)
        found.append(place)
        taken.update(() if place is None else (place,))
    if in_order and len(shown) == len(sent):
        for position, place in enumerate(found):
            if place is None and position not in taken:
                found[position] = position
    return found


def _key_name(items: list[Mapping[str, Any]]) -> str | None:
    if not items:
        return None
    names = [name for name, value in items[0].items() if _text(value) is not None]
    own = [name for name in _KEYS if name in names]
    ids = [name for name in names if name.endswith("_id") and name not in _KEYS and name not in _PARENTS]
    for name in (*own, *ids, *(name for name in _PARENTS if name in names)):
        values = [_text(item.get(name)) for item in items]
        if None not in values and len(set(values)) == len(values):
            return name
    return None


def _identities(value: Any) -> Iterator[str]:
    """Return all that may identify the item of an element: its ids and names, also those one level down."""
    if (text := _text(value)) is not None:
        yield text
    elif is_object(value):
        for name, inner in value.items():
            if name in _KEYS or name.endswith(("_id", "_ids")):
                for each in inner if is_list(inner) else [inner]:
                    if (text := _text(each)) is not None:
                        yield text


def _agreeing(value: Any, sent: Sequence[Any], taken: set[int]) -> int | None:
    """Return the first free item all of whose fields in common with `value` are equal, if there are such fields."""
    if not is_object(value):
        return None
    for position, item in enumerate(sent):
        if position in taken or not is_object(item):
            continue
        common = [name for name in value if name in item and value[name] is not None]
        if common and all(value[name] == item[name] for name in common):
            return position
    return None


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, list | tuple)


def _text(value: Any) -> str | None:
    """Return a scalar that can be a key, as text: ids come as strings and as integers."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value) or None
