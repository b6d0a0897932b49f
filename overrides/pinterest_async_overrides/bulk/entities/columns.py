"""Columns of a kind of entities, and the row that an item of a list becomes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import msgspec

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.entities.entity_kind import EntityKind
from pinterest_async_overrides.common.json_values import is_object

ColumnType = Literal["text", "integer", "number", "boolean", "json", "moment"]
"""`json` is text that holds an object or a list; `moment` a time in UTC."""

OTHER: Final = "_other"
PULLED_AT: Final = "_pulled_at"
DELETED_AT: Final = "_deleted_at"
VALID_FROM: Final = "valid_from"
VALID_TO: Final = "valid_to"

HIDDEN: Final = "[hidden]"
_SECRETS: Final = ("credentials", "cryptographic_key", "password", "access_token", "refresh_token")
"""How the names of values that give access end: `partner_access_token` is one."""
_TYPES: Final[Mapping[str, ColumnType]] = {
    "string": "text",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "object": "json",
}
_UPDATED: Final = ("updated_time", "updated_at")
_LARGEST: Final = 2**63 - 1


class Column(NamedTuple):
    """One column of a table."""

    name: str
    type: ColumnType


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, and those of them whose values together tell a row from every other."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


@cache
def declared(kind: EntityKind) -> tuple[Column, ...]:
    """Return the columns that the contract names for a kind, after those that say which list an item is of."""
    types = vocabulary.types(kind.operation) or {"value": "string"}
    scope = [Column(name, "text") for name in kind.scope if name not in types]
    return (*scope, *(Column(name, _TYPES.get(held, "json")) for name, held in types.items()))


@cache
def id_column(kind: EntityKind) -> str | None:
    """Return the property that names an item; None where no property does, and all of it together has to."""
    names = vocabulary.types(kind.operation)
    if "id" in names:
        return "id"
    singular = kind.name.removesuffix("s")
    ids = [name for name in names if name.endswith("_id") and singular.endswith(name.removesuffix("_id"))]
    return ids[0] if ids else next((name for name in ("uuid", "username", "code") if name in names), None)


def table(kind: EntityKind, name: str | None = None, *, history: bool = False) -> Table:
    """Return the table of a kind's entities as they are, or of their history."""
    last = (VALID_FROM, VALID_TO) if history else (DELETED_AT,)
    key = (*kind.scope, id_column(kind) or "_key")
    own = () if id_column(kind) else (Column("_key", "text"),)
    moments = [Column(each, "moment") for each in (PULLED_AT, *last)]
    columns = (*own, *declared(kind), Column(OTHER, "json"), *moments)
    return Table(name or kind.name, columns, (*key, VALID_FROM) if history else key)


class Item(NamedTuple):
    """An item of a list as it is kept: its key in its scope, its content, a digest of that, and when it was changed."""

    key: str
    content: bytes
    digest: bytes
    updated: str | None


def item(kind: EntityKind, value: Any) -> Item:
    """Return what is kept of an item; values that give access are hidden."""
    held: dict[str, Any] = dict(value) if is_object(value) else {"value": value}
    for name in held:
        if name.endswith(_SECRETS) and held[name] is not None:
            held[name] = HIDDEN
    content = msgspec.json.encode(held)
    ordered = msgspec.json.encode(held, order="deterministic")
    digest = hashlib.blake2b(ordered, digest_size=16).digest()
    identity = held.get(id_column(kind) or "")
    updated = next((str(held[each]) for each in _UPDATED if held.get(each) is not None), None)
    return Item(str(identity) if identity not in (None, "") else f"#{digest.hex()}", content, digest, updated)


def values(kind: EntityKind, key: str, scope: Mapping[str, str], content: bytes) -> list[Any]:
    """Return the values of the columns of `declared`, and of OTHER, in the order of the table without its moments.

    A value that its column does not hold stands in OTHER, under its name.
    """
    held: dict[str, Any] = msgspec.json.decode(content)
    other: dict[str, Any] = {}
    row: list[Any] = [] if id_column(kind) else [key]
    for name, of in declared(kind):
        value: Any = held.pop(name, None)
        if value is None:
            row.append(scope.get(name))
            continue
        fitted = _fitted(value, of)
        if fitted is None:
            other[name] = value
        row.append(fitted)
    other |= held
    row.append(msgspec.json.encode(other).decode() if other else None)
    return row


def _fitted(value: Any, of: ColumnType) -> Any:
    """Return the value as its column holds it, None where it does not."""
    if of == "json":
        return msgspec.json.encode(value).decode()
    if of == "text":
        return value if isinstance(value, str) else str(value) if type(value) in {int, float} else None
    if of == "boolean":
        return value if isinstance(value, bool) else None
    if isinstance(value, str):
        return _number(value, of)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if of == "number":
        return float(value)
    return value if isinstance(value, int) and abs(value) <= _LARGEST else None


def _number(text: str, of: ColumnType) -> Any:
    """Return a number that came as text (Pinterest sends some amounts so)."""
    try:
        return float(text) if of == "number" else int(text) if abs(int(text)) <= _LARGEST else None
    except ValueError:
        return None
