"""Entity: one kind of row that the local Pinterest stores, and the operations that create, read and change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pinterest_async_overrides.testing.contract.collections import Collection, properties_of, singular
from pinterest_async_overrides.testing.contract.openapi import Operation, Schema, merge

Row = dict[str, Any]

# Functions of a `Store`, which imports this module and so cannot be named here.
Seed = Callable[[Any, str, int, Row], None]
Rule = Callable[[Any, str, Row, Row | None], None]


@dataclass(frozen=True, slots=True)
class Traits:
    """Properties of an entity that the contract does not declare, or declares in an unusual place.

    `id_field` is the field that identifies rows. `prefix` is the first digits of seeded ids. `parents` are the entities
    above it in the ad account. `seeded` is the number of rows an owner starts with; the sizes that the user chooses are
    in `Sizes`. `seed(store, owner, index, row)` completes a seeded row. `rule(store, owner, row, before)` raises an
    error for an invalid row. `milliseconds`: its integer times are milliseconds, not seconds. `row` is the property
    that holds the row (or rows) if a reply nests it. `parameter` is the name of its id in other paths.
    """

    name: str = ""
    id_field: str = ""
    prefix: int = 0
    parents: tuple[str, ...] = ()
    seeded: int = 3
    seed: Seed | None = None
    rule: Rule | None = None
    milliseconds: bool = False
    row: str = ""
    parameter: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """One kind of row. `owner` is the path parameter whose value owns the rows, empty for shared rows.

    `id_field` is empty for rows without an id: they are only listed. `roles` are the operations by role: list, create,
    get, update, update_many, delete, delete_many.
    """

    name: str
    path: str
    owner: str
    id_field: str
    id_parameter: str
    schema: Schema
    roles: Mapping[str, Operation]
    traits: Traits
    vocabulary: Mapping[str, tuple[str, ...]]
    """Field -> values, for fields that are plain strings in rows and enums in requests."""

    def operation(self, role: str) -> str:
        """Return the id of the operation with this role, empty if there is none."""
        found = self.roles.get(role)
        return found.id if found is not None else ""


# Entity -> the `type` of its rows, if that is not the entity's name and the contract declares none.
_TYPES = {"ad": "pinpromotion", "follower": "user", "followed_user": "user"}


def type_of(entity: Entity) -> str | None:
    """Return the `type` of an entity's rows, None if they have none or the contract declares it."""
    schema = merge(properties_of(entity.schema).get("type", {}))
    if schema.get("type") != "string" or schema.keys() & {"enum", "example"}:
        return None
    return schema.get("default") or _TYPES.get(entity.name, entity.name.replace("_", ""))


def derive(collection: Collection, traits: Traits) -> Entity | None:
    """Return the entity of a collection; None if no operation returns a row, or rows without ids are not listed."""
    schema = collection.row
    if schema is None:
        return None
    schema = properties_of(schema).get(traits.row, schema)
    schema = merge(schema).get("items", schema)
    shown = properties_of(schema)
    name = traits.name or collection.name
    candidates = ("id", collection.id_parameter, f"{singular(collection.segments[-1])}_id")
    id_field = traits.id_field or next((each for each in candidates if each in shown), "")
    # A collection that only supports creation is an action, not stored rows.
    if not set(collection.roles) - {"create"} or (not id_field and "list" not in collection.roles):
        return None
    roles = collection.roles
    words = {name: of for name, of in _vocabulary(collection).items() if name in shown and not _fixed(shown[name])}
    return Entity(
        name, collection.path, collection.owner, id_field, collection.id_parameter, schema, roles, traits, words
    )


def _fixed(schema: Schema) -> bool:
    return "enum" in merge(schema) or merge(schema).get("type") != "string"


def _vocabulary(collection: Collection) -> dict[str, tuple[str, ...]]:
    """Return the enums of a collection's parameters and bodies, by name."""
    found: dict[str, tuple[str, ...]] = {}
    for operation in collection.roles.values():
        schemas = {each.name: each.schema for each in operation.parameters}
        for whole in (operation.body or {}, merge(operation.body or {}).get("items", {})):
            schemas |= properties_of(whole)
        for name, schema in schemas.items():
            options = merge(merge(schema).get("items", schema)).get("enum", ())
            texts = tuple(option for option in options if isinstance(option, str))
            if texts:
                found.setdefault(name, texts)
    return found
