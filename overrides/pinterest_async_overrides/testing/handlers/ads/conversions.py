"""Conversion events: which are taken, which are not, and that a test records none."""

from __future__ import annotations

import re
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.handlers.registry import Call, handles

OLDEST_DAYS = 7
DAY = 86400
# What must never come as plain text.
HASHED = ("em", "ph", "hashed_maids")


def _error(event: dict[str, Any], now: int) -> str | None:
    """Why an event is not taken, None for one that is."""
    user = event["user_data"]
    by_address = user.get("client_ip_address") and user.get("client_user_agent")
    if not (user.get("em") or user.get("hashed_maids") or by_address):
        return "user_data needs em, hashed_maids, or an IP address and a user agent."
    for name in HASHED:
        if not all(re.fullmatch(r"[0-9a-f]{64}", value) for value in user.get(name) or ()):
            return f"{name} has to be SHA-256 in lower case."
    if event["event_time"] > now + DAY:
        return "event_time is in the future."
    if event["event_time"] < now - OLDEST_DAYS * DAY:
        return f"event_time is more than {OLDEST_DAYS} days ago."
    return None


def _is_new(call: Call, event: dict[str, Any]) -> bool:
    """Whether an event counts: one that was taken before does not, unless it took place offline."""
    identity = (event["ad_account_id"], event["event_name"], event["event_id"])
    known = identity in call.state.event_ids
    call.state.event_ids.add(identity)
    return not known or event["action_source"] == "offline"


@handles("events/create")
def create_events(call: Call) -> Any:
    """The answers come in the order sent; where an event was not taken the status is 422, with them as details."""
    events = call.body["data"]
    errors = [
        "This item was refused." if index in call.refused_items else _error(event, call.now)
        for index, event in enumerate(events)
    ]
    taken = [event for event, error in zip(events, errors, strict=True) if error is None]
    if not call.values.get("test"):
        call.state.events += [each for event in taken if _is_new(call, each := event | {"ad_account_id": call.account})]
    told = {
        "num_events_received": len(events),
        "num_events_processed": len(taken),
        "events": [
            {"status": "processed" if error is None else "failed", "error_message": error or "", "warning_message": ""}
            for error in errors
        ],
    }
    if len(taken) < len(events):
        raise ApiError(422, 4198, "Not all events were processed.", details=told)
    return told
