"""Validation rules of audiences: the fields each type requires, and references that must exist."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import Store

LEAST_PERCENT, MOST_PERCENT = 1, 10
# Field of a rule -> (entity, whether it belongs to the ad account).
_REFERENCES = {
    "customer_list_id": ("customer_list", True),
    "visitor_source_id": ("conversion_tag", True),
    "seed_id": ("audience", True),
    "campaign_id": ("campaign", True),
    "ad_id": ("ad", True),
    "pin_id": ("pin", False),
}
# Type of an audience -> the fields that its rule requires.
_NEEDED = {
    "CUSTOMER_LIST": ("customer_list_id",),
    "VISITOR": ("visitor_source_id",),
    "ACTALIKE": ("seed_id", "country", "percentage"),
}


def audience(store: Store, account: str, row: Row, before: Row | None) -> None:
    rule: dict[str, Any] = row.get("rule") or {}
    if before is not None and before.get("rule") == rule:
        return
    kind = str(row.get("audience_type"))
    missing = [name for name in _NEEDED.get(kind, ()) if not rule.get(name) and rule.get(name) != 0]
    if missing:
        store.refusals.refuse("audience_reference", f"The rule of a {kind} audience needs {', '.join(missing)}.")
    percent = rule.get("percentage")
    if kind == "ACTALIKE" and percent is not None and not LEAST_PERCENT <= int(percent) <= MOST_PERCENT:
        span = f"{LEAST_PERCENT} to {MOST_PERCENT}"
        store.refusals.refuse("actalike_percentage", f"percentage has to be {span}, not {percent}.")
    for name, (entity, owned) in _REFERENCES.items():
        value = rule.get(name)
        for identity in value if is_list(value) else [] if value is None else [value]:
            if str(identity) not in store.table(entity, account if owned else ""):
                words = entity.replace("_", " ")
                store.refusals.refuse("audience_reference", f"rule.{name}: there is no {words} {identity}.")
