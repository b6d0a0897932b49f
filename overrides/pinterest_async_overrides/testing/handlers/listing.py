"""Which rows of an entity a list call returns: filtered and ordered as its parameters ask."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.contract.pagination import page, scope_of
from pinterest_async_overrides.testing.handlers.registry import Call
from pinterest_async_overrides.testing.state.entity import Entity, Row


def listed(call: Call, entity: Entity) -> list[Row]:
    """The rows of an entity that the call's filters let through, in the order it asks for."""
    rows = list(call.store.table(entity.name, call.owner_of(entity)).values())
    for name, wanted in call.values.items():
        field = _field(entity, name)
        if field is not None and wanted is not None and rows and field in rows[0]:
            allowed = set(wanted) if is_list(wanted) else {wanted}
            rows = [row for row in rows if row.get(field) in allowed]
    if call.values.get("order") == "DESCENDING":
        rows.reverse()
    return rows


def _field(entity: Entity, parameter: str) -> str | None:
    """The field of a row that a filter is about, None for a parameter that is no filter."""
    if parameter == entity.owner or parameter == "ad_account_id":
        return None
    if parameter.endswith("_ids"):
        name = parameter.removesuffix("_ids")
        return entity.id_field if name == entity.name else f"{name}_id"
    if parameter.endswith("_id"):
        return parameter
    return {"entity_statuses": "status", "privacy": "privacy", "match_types": "match_type"}.get(parameter)


def page_of(call: Call, rows: list[Any]) -> dict[str, Any]:
    """The page of these rows that the call asks for, in the envelope of its reply."""
    made = page(rows, call.values, scope_of(call.operation.id, call.values))
    # Some envelopes count the rows as well.
    declared = merge(call.operation.reply or {}).get("properties", {})
    if "total_data_count" in declared:
        made["total_data_count"] = len(rows)
    return made
