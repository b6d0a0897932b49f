"""What a call makes of a body: a new row with the contract's defaults around it, or a changed one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.openapi import Schema, merge, operations
from pinterest_async_overrides.testing.state.entities import KINDS, Kind
from pinterest_async_overrides.testing.state.store import Row, World

# Times are seconds, but for these kinds, whose times are milliseconds.
MILLISECONDS = frozenset({"lead_subscription", "product_group", "business_invite"})
_CREATED = ("created_time", "created_timestamp", "creation_time", "created_at")
_CHANGED = ("updated_time", "updated_timestamp", "updated_at", "board_pins_modified_at")
_TOLD = ("type", "status", "summary_status", "review_status", "parent_type", "archived", "catalog_type")


def shown(kind: Kind, body: Mapping[str, Any]) -> Schema:
    """The schema of a row of this kind, the form that the body chooses where there are several."""
    operation = operations()[kind.source]
    schema = merge(operation.item or operation.reply or {})
    forms = schema.get("oneOf")
    if not forms:
        return schema
    by = schema.get("discriminator", {})
    chosen = by.get("mapping", {}).get(body.get(by.get("propertyName", "")))
    return merge({"$ref": chosen} if chosen else forms[0])


def make(world: World, kind_name: str, body: Mapping[str, Any], **more: Any) -> Row:
    """A new row: what the body says, what Pinterest fills in, and nothing made up where neither says."""
    kind = KINDS[kind_name]
    identity = str(body.get(kind.id_field) or world.new_id(kind_name))
    schema = shown(kind, body)
    properties: dict[str, Schema] = schema.get("properties", {})
    row: Row = {}
    for name, of in properties.items():
        if name == kind.id_field:
            row[name] = identity
        elif name in body and (name in more or fits(of, body[name])):
            row[name] = body[name]
        elif name in _CREATED or name in _CHANGED:
            row[name] = moment(world, kind_name, merge(of))
        elif "default" in of or "default" in merge(of):
            row[name] = of.get("default", merge(of).get("default"))
        elif merge(of).get("nullable") or of.get("nullable"):
            row[name] = None
        elif name in schema.get("required", []) or name in _TOLD:
            row[name] = examples.build(of, world.seed, kind_name, identity, name)
    return row | {name: value for name, value in more.items() if name in properties or not properties}


def echo(kind_name: str, body: Mapping[str, Any]) -> Row:
    """What was sent, as far as a reply can show it: a request may say what a row cannot."""
    properties: dict[str, Schema] = shown(KINDS[kind_name], body).get("properties", {})
    return {name: value for name, value in body.items() if name in properties and fits(properties[name], value)}


def change(world: World, kind_name: str, row: Row, body: Mapping[str, Any], **more: Any) -> Row:
    """The row as a body changes it: what the body does not name stays as it is."""
    kind = KINDS[kind_name]
    properties: dict[str, Schema] = shown(kind, row).get("properties", {})
    changed = row | {
        name: value
        for name, value in body.items()
        if name in properties and name != kind.id_field and fits(properties[name], value)
    }
    for name in _CHANGED:
        if name in properties:
            changed[name] = moment(world, kind_name, merge(properties[name]))
    return changed | more


def moment(world: World, kind_name: str, schema: Schema) -> Any:
    """Now, as a field of this schema says it."""
    now = world.clock.now()
    if schema.get("type") == "string":
        return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return int(now * 1000) if kind_name in MILLISECONDS else int(now)
