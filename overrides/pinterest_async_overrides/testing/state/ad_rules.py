"""Validation rules of campaigns, ad groups, ads, product groups, keywords and labels."""

from __future__ import annotations

import re

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import Store

# Error code for a campaign without a budget (observed).
NO_BUDGET = 2384
CAPS = ("daily_spend_cap", "lifetime_spend_cap")
_GONE = ("ARCHIVED", "DELETED_DRAFT")
_AMOUNTS = (*CAPS, "budget_in_micro_currency", "bid_in_micro_currency")
_VIDEO_ADS = ("VIDEO", "MAX_VIDEO")
_URL = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)


def campaign(store: Store, account: str, row: Row, before: Row | None) -> None:
    _check_amounts(store, row, before)
    _check_tracking(store, row, before)
    if all(row.get(cap) for cap in CAPS):
        store.refusals.refuse("both_caps", "daily_spend_cap and lifetime_spend_cap exclude each other.")
    if not has_budget(row) and (before is None or has_budget(before)):
        store.refusals.refuse("budget", "A campaign needs a budget: daily_spend_cap or lifetime_spend_cap.", NO_BUDGET)
    row["summary_status"] = _summary(store, row, "RUNNING")


def has_budget(row: Row) -> bool:
    """Return whether a campaign has a budget, or a default budget for its ad groups.

    `is_campaign_budget_optimization: false` alone is refused (observed by the official SDK's integration tests).
    """
    given = any(row.get(name) is not None for name in CAPS)
    return given or bool(row.get("default_ad_group_budget_in_micro_currency"))


def ad_group(store: Store, account: str, row: Row, before: Row | None) -> None:
    campaign = parent(store, "campaign", account, row, before)
    for name, late in (("start_time", False), ("end_time", True)):
        own, its = row.get(name), campaign.get(name)
        if own and its and (own > its if late else own < its):
            raise invalid(f"{name} is outside the campaign's time range.")
    _check_amounts(store, row, before)
    _check_tracking(store, row, before)
    if before is None and row.get("auto_targeting_enabled") is None:
        row["auto_targeting_enabled"] = True
    if before is None and row.get("budget_in_micro_currency") is None and not any(map(campaign.get, CAPS)):
        store.refusals.refuse("budget", "An ad group needs a budget where its campaign has none.", NO_BUDGET)
    row["summary_status"] = _summary(store, row, "RUNNING", campaign)


def ad(store: Store, account: str, row: Row, before: Row | None) -> None:
    group = parent(store, "ad_group", account, row, before)
    row["campaign_id"] = group["campaign_id"]
    if before is None or any(before.get(name) != row.get(name) for name in ("pin_id", "creative_type")):
        pin = store.get("pin", str(row.get("pin_id")))
        if row.get("creative_type") in _VIDEO_ADS and not is_video(pin):
            store.refusals.refuse("video_ad", f"Pin {pin['id']} is not a video: no {row['creative_type']} ad.")
    _check_tracking(store, row, before)
    row["summary_status"] = _summary(store, row, "APPROVED", group)


def is_video(pin: Row) -> bool:
    """Return whether a Pin shows a video."""
    media: Row = pin.get("media") or {}
    return pin.get("creative_type") == "VIDEO" or media.get("media_type") == "video"


def product_group_promotion(store: Store, account: str, row: Row, before: Row | None) -> None:
    parent(store, "ad_group", account, row, before)


def keyword(store: Store, account: str, row: Row, before: Row | None) -> None:
    if row.get("match_type") is None and (before is None or before.get("match_type") is not None):
        store.refusals.refuse("keyword_match_type", "match_type is required.")
    above = str(row.get("parent_id"))
    for kind in ("campaign", "ad_group", "ad_account"):
        table = store.table(kind, "" if kind == "ad_account" else account)
        if above in table:
            row["parent_type"] = kind.upper()
            if before is None:
                _check_alive(store, kind, table[above])
            return
    raise invalid(f"No campaign or ad group {above}.")


def label(store: Store, account: str, row: Row, before: Row | None) -> None:
    if row.get("parent_id") is not None:
        store.get("campaign", str(row["parent_id"]), account)
        row["parent_type"] = "CAMPAIGN"


def parent(store: Store, name: str, account: str, row: Row, before: Row | None) -> Row:
    """Return the parent row; raise an `ApiError` if it is missing, or archived when a row is added to it."""
    identity = str(row.get(f"{name}_id"))
    try:
        found = store.get(name, identity, account)
    except ApiError:
        raise invalid(f"No {name.replace('_', ' ')} {identity}.") from None
    moved = before is None or str(before.get(f"{name}_id")) != identity
    if moved or (row.get("status") == "ACTIVE" and (before or {}).get("status") != "ACTIVE"):
        _check_alive(store, name, found)
    return found


def _check_alive(store: Store, name: str, row: Row) -> None:
    """Refuse additions to a row that is archived or has an archived ancestor."""
    gone = next((each for each in (row.get("status"), row.get("summary_status")) if each in _GONE), None)
    if gone is not None:
        words = f"{name.replace('_', ' ').capitalize()} {row['id']} is {gone}"
        store.refusals.refuse("archived_parent", f"{words}: nothing can be added to it.")


def _check_amounts(store: Store, row: Row, before: Row | None) -> None:
    for name in _AMOUNTS:
        amount = row.get(name)
        if isinstance(amount, int) and amount <= 0 and (before is None or before.get(name) != amount):
            store.refusals.refuse("amount", f"{name} has to be above zero, not {amount}.")


def _check_tracking(store: Store, row: Row, before: Row | None) -> None:
    urls = row.get("tracking_urls")
    if not is_object(urls) or (before is not None and before.get("tracking_urls") == urls):
        return
    for name, each in urls.items():
        for url in each if is_list(each) else ():
            if not _URL.fullmatch(str(url)):
                store.refusals.refuse("tracking_url", f"tracking_urls.{name} contains an invalid URL: {url!r}.")


def _summary(store: Store, row: Row, running: str, above: Row | None = None) -> str:
    """Return the summary status that follows from a row's status and times and from its parent's summary."""
    status = row.get("status") or "ACTIVE"
    if status != "ACTIVE":
        return str(status)
    stopped: str | None = (above or {}).get("summary_status")
    if stopped in ("PAUSED", "ARCHIVED", "DELETED_DRAFT"):
        return "ARCHIVED" if stopped == "DELETED_DRAFT" else stopped
    if running == "RUNNING":
        start, end = row.get("start_time"), row.get("end_time")
        if isinstance(end, int) and 0 < end <= store.clock.now():
            return "COMPLETED"
        if isinstance(start, int) and start > store.clock.now():
            return "NOT_STARTED"
    return running


def update_summaries(store: Store, name: str, account: str, row: Row) -> None:
    """Update the summary statuses of all descendants of a campaign or an ad group."""
    for kind, running in {"campaign": [("ad_group", "RUNNING")], "ad_group": [("ad", "APPROVED")]}.get(name, ()):
        for child in list(store.table(kind, account).values()):
            if child[f"{name}_id"] == row["id"]:
                summary = _summary(store, child, running, row)
                if summary != child.get("summary_status"):
                    store.put(kind, child | {"summary_status": summary}, account)
                    update_summaries(store, kind, account, child | {"summary_status": summary})
