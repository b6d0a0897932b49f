"""What Pinterest does not let a campaign, ad group or ad become, beyond what its schema says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import Refusal, invalid
from pinterest_async_overrides.testing.state.store import Row, World

Rule = Callable[[World, str, Row, Row | None], None]


def check(world: World, kind: str, account: str, row: Row, before: Row | None = None) -> None:
    """Raise a `Refusal` if a row may not become this; `before` is the row as it was, None for a new one."""
    if before is not None and before.get("status") == "ARCHIVED" and row.get("status") != "ARCHIVED":
        raise invalid("An archived entity stays archived.")
    start, end = row.get("start_time"), row.get("end_time")
    if isinstance(start, int) and isinstance(end, int) and end and end < start:
        raise invalid("end_time is before start_time.")
    rule = _RULES.get(kind)
    if rule is not None:
        rule(world, account, row, before)


def _campaign(world: World, account: str, row: Row, before: Row | None) -> None:
    if row.get("daily_spend_cap") and row.get("lifetime_spend_cap"):
        raise invalid("daily_spend_cap and lifetime_spend_cap exclude each other.")


def _ad_group(world: World, account: str, row: Row, before: Row | None) -> None:
    campaign = _parent(world, "campaign", account, row)
    for name, late in (("start_time", False), ("end_time", True)):
        mine, its = row.get(name), campaign.get(name)
        if mine and its and (mine > its if late else mine < its):
            raise invalid(f"{name} lies outside the campaign's.")


def _ad(world: World, account: str, row: Row, before: Row | None) -> None:
    group = _parent(world, "ad_group", account, row)
    row["campaign_id"] = group["campaign_id"]
    if before is None or before.get("pin_id") != row.get("pin_id"):
        world.get("pin", str(row.get("pin_id")))


def _product_group_promotion(world: World, account: str, row: Row, before: Row | None) -> None:
    _parent(world, "ad_group", account, row)


def _keyword(world: World, account: str, row: Row, before: Row | None) -> None:
    parent = str(row.get("parent_id"))
    for kind in ("campaign", "ad_group", "ad_account"):
        if parent in world.table(kind, "" if kind == "ad_account" else account):
            row["parent_type"] = kind.upper()
            return
    raise invalid(f"No campaign or ad group {parent}.")


def _label(world: World, account: str, row: Row, before: Row | None) -> None:
    world.get("campaign", str(row.get("parent_id")), account)
    row["parent_type"] = "CAMPAIGN"


def _parent(world: World, kind: str, account: str, row: dict[str, Any]) -> Row:
    identity = str(row.get(f"{kind}_id"))
    try:
        return world.get(kind, identity, account)
    except Refusal:
        raise invalid(f"No {kind.replace('_', ' ')} {identity}.") from None


_RULES: dict[str, Rule] = {
    "campaign": _campaign,
    "ad_group": _ad_group,
    "ad": _ad,
    "product_group_promotion": _product_group_promotion,
    "keyword": _keyword,
    "label": _label,
}
