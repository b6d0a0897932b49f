"""Row builder: new rows from request bodies with the contract's defaults, and changed rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.collections import forms_of, properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.openapi import Schema, merge
from pinterest_async_overrides.testing.state.entity import Entity, Row, type_of
from pinterest_async_overrides.testing.state.store import Store

_CREATED = ("created_time", "created_timestamp", "creation_time", "created_at")
_CHANGED = ("updated_time", "updated_timestamp", "updated_at", "board_pins_modified_at")
_FILLED_IN = ("type", "status", "summary_status", "review_status", "parent_type", "archived", "catalog_type")


def shown(entity: Entity, body: Mapping[str, Any]) -> Schema:
    """Return the schema of an entity's row: of several forms, the one whose fixed values match the body."""
    schema = merge(entity.schema)
    forms = forms_of(schema)
    if len(forms) == 1:
        return forms[0]
    by = schema.get("discriminator", {})
    chosen = by.get("mapping", {}).get(body.get(by.get("propertyName", "")))
    if chosen:
        return merge({"$ref": chosen})
    return max(forms, key=lambda form: sum(_fixes(form, name, value) for name, value in body.items()))


def _fixes(form: Schema, name: str, value: Any) -> bool:
    return merge(form.get("properties", {}).get(name, {})).get("enum") == [value]


def make(store: Store, entity_name: str, body: Mapping[str, Any], **more: Any) -> Row:
    """Return a new row: the body's values and the fields Pinterest sets; all others are null or omitted."""
    entity = store.entities[entity_name]
    given = body.get(entity.id_field) if entity.id_field != "id" else None
    identity = str(given or store.new_id(entity_name))
    schema = shown(entity, body)
    properties: dict[str, Schema] = schema.get("properties", {})
    row: Row = {}
    defaults = _defaults(entity)
    for name, of in properties.items():
        if name == entity.id_field:
            row[name] = identity
        elif name in body and (name in more or fits(of, body[name])):
            row[name] = body[name]
        elif name in _CREATED or name in _CHANGED:
            row[name] = moment(store, entity_name, merge(of))
        elif name in defaults and fits(of, defaults[name]):
            row[name] = defaults[name]
        elif "default" in of or "default" in merge(of):
            row[name] = of.get("default", merge(of).get("default"))
        elif name == "status" and "ACTIVE" in merge(of).get("enum", ()):
            row[name] = "ACTIVE"
        elif merge(of).get("nullable") or of.get("nullable"):
            row[name] = None
        elif name == "type" and type_of(entity) is not None:
            row[name] = type_of(entity)
        elif name in schema.get("required", []) or name in _FILLED_IN:
            row[name] = examples.build(of, store.seed, entity_name, identity, name)
    return row | {name: value for name, value in more.items() if name in properties or not properties}


@cache
def _defaults(entity: Entity) -> dict[str, Any]:
    """Return the defaults that the body of an entity's create operation declares for one item."""
    body = merge(entity.roles["create"].body or {}) if "create" in entity.roles else {}
    declared = properties_of(body.get("items", body))
    for of in list(declared.values()):
        declared |= properties_of(merge(of).get("items", {}))
    return {name: merge(of)["default"] for name, of in declared.items() if "default" in merge(of)}


def echo(store: Store, entity_name: str, body: Mapping[str, Any]) -> Row:
    """Return the fields of a body that the row's schema has."""
    properties: dict[str, Schema] = shown(store.entities[entity_name], body).get("properties", {})
    return {name: value for name, value in body.items() if name in properties and fits(properties[name], value)}


def change(store: Store, entity_name: str, row: Row, body: Mapping[str, Any]) -> Row:
    """Return the row updated with a body's values."""
    entity = store.entities[entity_name]
    properties: dict[str, Schema] = shown(entity, row).get("properties", {})
    changed = row | {
        name: value
        for name, value in body.items()
        if name in properties and name != entity.id_field and fits(properties[name], value)
    }
    for name in _CHANGED:
        if name in properties:
            changed[name] = moment(store, entity_name, merge(properties[name]))
    return changed


def moment(store: Store, entity_name: str, schema: Schema) -> Any:
    """Return the current time in the format of this schema: a string, milliseconds or seconds."""
    now = store.clock.now()
    if schema.get("format") == "date":
        return store.clock.today().isoformat()
    if schema.get("type") == "string":
        return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return int(now * 1000) if store.entities[entity_name].traits.milliseconds else int(now)
