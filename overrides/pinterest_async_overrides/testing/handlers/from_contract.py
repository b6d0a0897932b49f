"""Replies of operations that no state decides: what the contract shows, the same for the same question."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Schema, merge
from pinterest_async_overrides.testing.contract.pagination import page, scope_of
from pinterest_async_overrides.testing.handlers.filters import PAGING, not_modelled
from pinterest_async_overrides.testing.handlers.registry import Call


def from_contract(call: Call) -> Any:
    """Return a reply that the seed and the call's parameters decide, with the values that it was asked for."""
    operation = call.operation
    if operation.reply is None:
        return None
    asked = _asked(call)
    names = (call.state.seed, operation.id, *(f"{name}={value}" for name, value in asked.items()))
    if operation.item is not None:
        items = [_answering(asked, operation.item, examples.build(operation.item, *names, at)) for at in range(3)]
        return page(items, call.values, scope_of(operation.id, call.values))
    made = _answering(asked, operation.reply, examples.build(operation.reply, *names))
    if not is_object(made):
        return made
    last = next((part[1:-1] for part in reversed(operation.path.split("/")) if part.startswith("{")), "")
    if last and last not in made and "id" in made:
        made["id"] = call.values[last]
    return made | _body_in(call, made)


def _asked(call: Call) -> dict[str, Any]:
    """Return the parameters that a reply depends on."""
    return {
        name: value
        for name, value in call.values.items()
        if name not in PAGING and (f"{{{name}}}" in call.operation.path or not not_modelled(call.operation.id, name))
    }


def _answering(asked: dict[str, Any], schema: Schema, made: Any) -> Any:
    """Return a value with the fields that its parameters name; where a list was asked for, its first."""
    if is_list(made):
        return [_answering(asked, merge(schema).get("items", {}), each) for each in made]
    if not is_object(made):
        return made
    shown = properties_of(schema)
    for name, value in asked.items():
        for field, one in ((name, value), (name.removesuffix("s"), value[0] if is_list(value) and value else value)):
            if field in made and fits(shown.get(field, {}), one):
                made[field] = one
    return made


def _body_in(call: Call, made: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the body that the reply has a field for."""
    shown = properties_of(call.operation.reply or {})
    body: dict[str, Any] = call.body if is_object(call.body) else {}
    return {name: value for name, value in body.items() if name in made and fits(shown.get(name, {}), value)}
