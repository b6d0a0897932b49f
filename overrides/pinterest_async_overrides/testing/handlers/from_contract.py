"""Replies of operations without state: examples of the contract, the same for the same request."""

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
    """Return an example reply determined by the seed and the call's parameters, with the requested values."""
    operation = call.operation
    if operation.reply is None:
        return None
    given = _parameters(call)
    names = (call.state.seed, operation.id, *(f"{name}={value}" for name, value in given.items()))
    if operation.item is not None:
        items = [_with_parameters(given, operation.item, examples.build(operation.item, *names, at)) for at in range(3)]
        return page(items, call.values, scope_of(operation.id, call.values))
    made = _with_parameters(given, operation.reply, examples.build(operation.reply, *names))
    if not is_object(made):
        return made
    last = next((part[1:-1] for part in reversed(operation.path.split("/")) if part.startswith("{")), "")
    if last and last not in made and "id" in made:
        made["id"] = call.values[last]
    return made | _body_fields(call, made)


def _parameters(call: Call) -> dict[str, Any]:
    """Return the parameters that the reply depends on."""
    return {
        name: value
        for name, value in call.values.items()
        if name not in PAGING and (f"{{{name}}}" in call.operation.path or not not_modelled(call.operation.id, name))
    }


def _with_parameters(given: dict[str, Any], schema: Schema, made: Any) -> Any:
    """Return a value whose fields have the values of the parameters of the same name; of a list, its first."""
    if is_list(made):
        return [_with_parameters(given, merge(schema).get("items", {}), each) for each in made]
    if not is_object(made):
        return made
    shown = properties_of(schema)
    for name, value in given.items():
        for field, one in ((name, value), (name.removesuffix("s"), value[0] if is_list(value) and value else value)):
            if field in made and fits(shown.get(field, {}), one):
                made[field] = one
    return made


def _body_fields(call: Call, made: dict[str, Any]) -> dict[str, Any]:
    """Return the body's values of fields that the reply has."""
    shown = properties_of(call.operation.reply or {})
    body: dict[str, Any] = call.body if is_object(call.body) else {}
    return {name: value for name, value in body.items() if name in made and fits(shown.get(name, {}), value)}
