"""Creation and change of one row: every write to an entity goes through these two functions."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.state import ad_rules, validation
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.row_builder import change, make
from pinterest_async_overrides.testing.state.store import Store


def create_row(store: Store, name: str, owner: str, body: dict[str, Any], /, **more: Any) -> Row:
    """Create and store one row; raise an `ApiError` if it is invalid."""
    entity = store.entities[name]
    if entity.owner in properties_of(entity.schema):
        more.setdefault(entity.owner, owner)
    row = make(store, name, body, **more)
    validation.check(store, name, owner, row)
    return store.put(name, row, owner)


def update_row(store: Store, name: str, owner: str, identity: str, body: dict[str, Any]) -> Row:
    """Change and store one row; raise an `ApiError` if it does not exist or the change is invalid."""
    before = store.get(name, identity, owner)
    kind = body.get("catalog_type")
    if kind is not None and before.get("catalog_type", kind) != kind:
        raise invalid(f"catalog_type is {before['catalog_type']} and cannot be changed.")
    row = change(store, name, before, body)
    validation.check(store, name, owner, row, before)
    store.put(name, row, owner)
    if row.get("summary_status") != before.get("summary_status"):
        ad_rules.update_summaries(store, name, owner, row)
    return row
