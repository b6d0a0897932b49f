"""Check of the parents in a call's path: a 404 for unknown and deleted ones, at every depth."""

from __future__ import annotations

from functools import cache
from typing import Any

from pinterest_async_overrides.testing.contract.openapi import Operation, operations
from pinterest_async_overrides.testing.state.entities import by_parameter
from pinterest_async_overrides.testing.state.entity import Entity
from pinterest_async_overrides.testing.state.store import Store


@cache
def parents_of(operation_id: str) -> tuple[tuple[str, Entity], ...]:
    """Return the path parameters of an operation that are ids of entities in an ad account, outermost first."""
    known = by_parameter()
    names = [part[1:-1] for part in operations()[operation_id].path.split("/") if part.startswith("{")]
    return tuple((name, known[name]) for name in names if name in known and name != "ad_account_id")


def check_parents(store: Store, operation: Operation, values: dict[str, Any]) -> None:
    """Raise an `ApiError` for the first unknown id in the path, or an unknown ad account to act for."""
    acts_for = values.get("ad_account_id")
    if acts_for is not None:
        store.get("ad_account", str(acts_for))
    for name, entity in parents_of(operation.id):
        if entity.owner and entity.owner not in values:
            store.find(entity.name, str(values[name]))
        else:
            store.get(entity.name, str(values[name]), str(values[entity.owner]) if entity.owner else "")
