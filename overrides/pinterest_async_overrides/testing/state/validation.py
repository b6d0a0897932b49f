"""Validation of rows beyond their schemas: order of times, status changes, and each entity's own rule."""

from __future__ import annotations

from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import Store

# The entities with the status changes below.
_OF_ADS = frozenset({"campaign", "ad_group", "ad", "product_group_promotion"})
_FOLLOWS = {
    "DRAFT": ("ACTIVE", "PAUSED", "ARCHIVED", "DELETED_DRAFT"),
    "ACTIVE": ("PAUSED", "ARCHIVED"),
    "PAUSED": ("ACTIVE", "ARCHIVED"),
    "DELETED_DRAFT": (),
}


def check(store: Store, name: str, account: str, row: Row, before: Row | None = None) -> None:
    """Raise an `ApiError` if a row is invalid; `before` is the row before the change, None for a new one."""
    if before is not None and before.get("status") == "ARCHIVED" and row.get("status") != "ARCHIVED":
        raise invalid("An archived entity stays archived.")
    if name in _OF_ADS:
        _check_status(store, None if before is None else before.get("status"), row.get("status"))
    start, end = row.get("start_time"), row.get("end_time")
    if isinstance(start, int) and isinstance(end, int) and end and end < start:
        raise invalid("end_time is before start_time.")
    rule = store.entities[name].traits.rule
    if rule is not None:
        rule(store, account, row, before)


def _check_status(store: Store, before: str | None, after: str | None) -> None:
    """Refuse an invalid status change: only drafts can be deleted, nothing returns to draft, deletion is final."""
    if before is None:
        forbidden = after == "DELETED_DRAFT"
    else:
        forbidden = before != after and before in _FOLLOWS and after not in _FOLLOWS[before]
    if forbidden:
        store.refusals.refuse("status", f"The status cannot change from {before or 'none'} to {after}.")
