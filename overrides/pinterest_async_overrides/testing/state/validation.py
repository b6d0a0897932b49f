"""Rules for rows beyond their schemas: which values exclude each other, and which parents have to exist."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import Store


def check(store: Store, name: str, account: str, row: Row, before: Row | None = None) -> None:
    """Raise a `ApiError` if a row may not become this; `before` is the row as it was, None for a new one."""
    if before is not None and before.get("status") == "ARCHIVED" and row.get("status") != "ARCHIVED":
        raise invalid("An archived entity stays archived.")
    start, end = row.get("start_time"), row.get("end_time")
    if isinstance(start, int) and isinstance(end, int) and end and end < start:
        raise invalid("end_time is before start_time.")
    rule = store.entities[name].traits.rule
    if rule is not None:
        rule(store, account, row, before)


def campaign(store: Store, account: str, row: Row, before: Row | None) -> None:
    if row.get("daily_spend_cap") and row.get("lifetime_spend_cap"):
        raise invalid("daily_spend_cap and lifetime_spend_cap exclude each other.")


def ad_group(store: Store, account: str, row: Row, before: Row | None) -> None:
    campaign = _parent(store, "campaign", account, row)
    for name, late in (("start_time", False), ("end_time", True)):
        mine, its = row.get(name), campaign.get(name)
        if mine and its and (mine > its if late else mine < its):
            raise invalid(f"{name} lies outside the campaign's.")


def ad(store: Store, account: str, row: Row, before: Row | None) -> None:
    group = _parent(store, "ad_group", account, row)
    row["campaign_id"] = group["campaign_id"]
    if before is None or before.get("pin_id") != row.get("pin_id"):
        store.get("pin", str(row.get("pin_id")))


def product_group_promotion(store: Store, account: str, row: Row, before: Row | None) -> None:
    _parent(store, "ad_group", account, row)


def keyword(store: Store, account: str, row: Row, before: Row | None) -> None:
    parent = str(row.get("parent_id"))
    for kind in ("campaign", "ad_group", "ad_account"):
        if parent in store.table(kind, "" if kind == "ad_account" else account):
            row["parent_type"] = kind.upper()
            return
    raise invalid(f"No campaign or ad group {parent}.")


def label(store: Store, account: str, row: Row, before: Row | None) -> None:
    if row.get("parent_id") is not None:
        store.get("campaign", str(row["parent_id"]), account)
        row["parent_type"] = "CAMPAIGN"


def _parent(store: Store, name: str, account: str, row: dict[str, Any]) -> Row:
    identity = str(row.get(f"{name}_id"))
    try:
        return store.get(name, identity, account)
    except ApiError:
        raise invalid(f"No {name.replace('_', ' ')} {identity}.") from None
