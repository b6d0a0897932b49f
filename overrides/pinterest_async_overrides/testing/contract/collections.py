"""Collections of the contract: the operations of one path and of the items below it, grouped by role."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pinterest_async_overrides.testing.contract.openapi import Operation, Schema, merge, operations

# (method, whether the path ends with an item's id) -> the operation's role in the collection.
ROLES = {
    ("GET", False): "list",
    ("POST", False): "create",
    ("PATCH", False): "update_many",
    ("DELETE", False): "delete_many",
    ("GET", True): "get",
    ("PATCH", True): "update",
    ("DELETE", True): "delete",
}


@dataclass(slots=True)
class Collection:
    """One path and its items: `/boards` with `/boards/{board_id}`. `id_parameter` is empty if items have no path."""

    path: str
    id_parameter: str = ""
    roles: dict[str, Operation] = field(default_factory=dict[str, Operation])

    @property
    def segments(self) -> list[str]:
        return self.path.strip("/").split("/")

    @property
    def owner(self) -> str:
        """The last parameter of the path, whose value owns the items; empty for shared items."""
        return next((part[1:-1] for part in reversed(self.segments) if part.startswith("{")), "")

    @property
    def name(self) -> str:
        """Name of one item: the id parameter's if it ends with the collection's name, else that name."""
        last = singular(self.segments[-1])
        stem = self.id_parameter.removesuffix("_id")
        return stem if stem.endswith(last) else last

    @property
    def row(self) -> Schema | None:
        """The schema of one item, None if no operation returns a complete one."""
        for role in ("list", "get", "create"):
            operation = self.roles.get(role)
            if operation is None or operation.reply is None:
                continue
            whole = merge(operation.reply)
            shown = (operation.item or whole.get("items")) if role != "get" else operation.reply
            if shown is None and role == "create":
                shown = operation.reply
            if shown is not None and "data" not in properties_of(shown):
                return shown
        return None


def singular(name: str) -> str:
    """Return the singular of a path's segment."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name if name.endswith(("status", "ss")) else name.removesuffix("s")


def forms_of(schema: Schema) -> list[Schema]:
    """Return the object schemas that a value may have, with nested alternatives flattened."""
    whole = merge(schema)
    options: list[Any] = whole.get("oneOf") or whole.get("anyOf") or []
    return [form for option in options for form in forms_of(option)] if options else [whole]


def properties_of(schema: Schema) -> dict[str, Schema]:
    """Return the properties of all forms of a schema, merged."""
    found: dict[str, Schema] = dict(merge(schema).get("properties", {}))
    for form in forms_of(schema):
        found |= form.get("properties", {})
    return found


def is_array(operation: Operation) -> bool:
    """Return whether an operation replies with a bare array."""
    return operation.reply is not None and merge(operation.reply).get("type") == "array"


@cache
def collections() -> dict[str, Collection]:
    """Return the collections by path, in the order of the contract."""
    found: dict[str, Collection] = {}
    for operation in operations().values():
        base, _, last = operation.path.rpartition("/")
        is_item = last.startswith("{")
        role = ROLES.get((operation.method, is_item))
        if role is None:
            continue
        path = base if is_item else operation.path
        collection = found.setdefault(path, Collection(path))
        collection.roles[role] = operation
        if is_item:
            collection.id_parameter = last[1:-1]
    for collection in found.values():
        # A bare array is a list of items only where items can be created: analytics are arrays too.
        lists = collection.roles.get("list")
        if lists is not None and lists.item is None and not (is_array(lists) and "create" in collection.roles):
            del collection.roles["list"]
    return found
