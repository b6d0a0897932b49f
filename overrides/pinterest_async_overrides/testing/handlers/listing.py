"""List calls: filtering, sorting and pagination."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.contract.pagination import page, scope_of
from pinterest_async_overrides.testing.handlers.filters import effects_of, hidden_by
from pinterest_async_overrides.testing.handlers.registry import Call
from pinterest_async_overrides.testing.state.entity import Entity, Row

# Value of `sort` or `sort_by` -> the fields to sort by; the first that a row has is used.
_SORT_FIELDS = {
    "DUE_DATE": ("invoice_due_date",),
    "BILLING_PERIOD": ("billing_period_start_date",),
    "DOCUMENT_TYPE": ("document_type",),
    "TOTAL_AMOUNT": ("amount_billed_micro_currency",),
    "INVOICE_NUMBER": ("id",),
    "ID": ("asset_id",),
    "PERMISSIONS": ("permissions",),
}


def listed(call: Call, entity: Entity) -> list[Row]:
    """Return the rows of an entity that match the call's filters, in the requested order."""
    return arranged(call, entity, call.store.table(entity.name, call.owner_of(entity)).values())


def arranged(call: Call, entity: Entity, rows: Iterable[Row]) -> list[Row]:
    """Return rows filtered and sorted as the call requests, with the requested fields."""
    values = call.values
    selected = list(rows)
    for name, field, special in effects_of(call.operation, entity):
        filter_value = values.get(name)
        if filter_value is None:
            continue
        if special is not None:
            selected = [row for row in selected if special(call, row, filter_value)]
        else:
            allowed = {str(each) for each in filter_value} if is_list(filter_value) else {str(filter_value)}
            selected = [row for row in selected if _is_among(row.get(field), allowed)]
    hidden = {field for name, field in hidden_by(call.operation) if not values.get(name)}
    if hidden:
        selected = [{name: value for name, value in row.items() if name not in hidden} for row in selected]
    return _ordered(values, selected)


def _is_among(found: Any, allowed: set[str]) -> bool:
    if is_list(found):
        return any(str(each) in allowed for each in found)
    return str(found) in allowed


def _ordered(values: dict[str, Any], rows: list[Row]) -> list[Row]:
    by = values.get("sort") or values.get("sort_by")
    if by is not None:
        rows = sorted(rows, key=_sort_key(str(by)))
    if values.get("order") == "DESCENDING" or values.get("sort_ascending") is False:
        rows = rows[::-1]
    return rows


def _sort_key(by: str) -> Callable[[Row], str]:
    def key(row: Row) -> str:
        if by == "NAME":
            group: dict[str, Any] = row.get("asset_group_info") or {}
            return str(group.get("asset_group_name") or row.get("name"))
        value = next((row[name] for name in _SORT_FIELDS.get(by, ()) if name in row), "")
        return f"{value:020}" if isinstance(value, int) else str(value)

    return key


def page_of(call: Call, rows: list[Any]) -> dict[str, Any]:
    """Return the requested page of rows, in the envelope of the call's reply."""
    made = page(rows, call.values, scope_of(call.operation.id, call.values))
    # Some envelopes have the total number of rows.
    declared = merge(call.operation.reply or {}).get("properties", {})
    if "total_data_count" in declared:
        made["total_data_count"] = len(rows)
    return made
