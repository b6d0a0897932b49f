"""Conversion events: checks of each event, duplicates, and tests that record nothing."""

from __future__ import annotations

import re
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.handlers.registry import Call, handles

OLDEST_DAYS = 7
DAY = 86400
_DEFINED = "advertiser_defined_event"
SOURCES = ("app_android", "app_ios", "offline", "web")
# Pinterest's event names; an advertiser can define more.
NAMES = frozenset(
    {
        "add_payment_info", "add_to_cart", "add_to_wishlist", "app_install", "app_open", "checkout", "contact",
        "custom", "customize_product", "find_location", "initiate_checkout", "lead", "page_visit", "schedule", "search",
        "signup", "start_trial", "submit_application", "subscribe", "view_category", "view_content", "watch_video",
    }
)  # fmt: skip
# Fields that must be hashed.
HASHED = ("em", "ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country", "external_id", "hashed_maids")


def _error(call: Call, event: dict[str, Any]) -> str | None:
    """Return the reason an event is refused, None if it is accepted."""
    user, now, refusals = event["user_data"], call.now, call.store.refusals
    source, name = event["action_source"], event["event_name"]
    if source not in SOURCES and refusals.made("event_source"):
        return f"action_source must be one of {', '.join(SOURCES)}, not {source!r}."
    defined = call.store.table(_DEFINED, call.account) if _DEFINED in call.store.entities else {}
    if source == "web" and name not in NAMES and name not in defined and refusals.made("event_name"):
        return f"event_name {name!r} is neither one of Pinterest's nor defined by the advertiser."
    by_address = user.get("client_ip_address") and user.get("client_user_agent")
    if not (user.get("em") or user.get("hashed_maids") or by_address):
        return "user_data needs em, hashed_maids, or an IP address and a user agent."
    for name in HASHED if refusals.made("personal_data") else ():
        if not all(re.fullmatch(r"[0-9a-f]{64}", value) for value in user.get(name) or ()):
            return f"{name} must be SHA-256 in lower case."
    if event["event_time"] > now + DAY:
        return "event_time is in the future."
    if event["event_time"] < now - OLDEST_DAYS * DAY:
        return f"event_time is more than {OLDEST_DAYS} days ago."
    return None


def _is_new(call: Call, event: dict[str, Any]) -> bool:
    """Return whether an event is not a duplicate of an accepted one; offline events are never duplicates."""
    identity = (event["ad_account_id"], event["event_name"], event["event_id"])
    known = identity in call.state.event_ids
    call.state.event_ids.add(identity)
    return not known or event["action_source"] == "offline"


@handles("events/create")
def create_events(call: Call) -> Any:
    """Record events and reply in the order sent, with status 422 and the results as details if any is refused."""
    events = call.body["data"]
    errors = [
        "This item was refused." if index in call.refused_items else _error(call, event)
        for index, event in enumerate(events)
    ]
    taken = [event for event, error in zip(events, errors, strict=True) if error is None]
    if not call.values.get("test"):
        call.state.events += [each for event in taken if _is_new(call, each := event | {"ad_account_id": call.account})]
    outcome = {
        "num_events_received": len(events),
        "num_events_processed": len(taken),
        "events": [
            {"status": "processed" if error is None else "failed", "error_message": error or "", "warning_message": ""}
            for error in errors
        ],
    }
    if len(taken) < len(events):
        raise ApiError(422, 4198, "Not all events were processed.", details=outcome)
    return outcome
