"""Ad accounts themselves, and what is done to one as a whole."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row
from pinterest_async_overrides.testing.state.store import USERNAME


@handles("ad_accounts/create")
def create_ad_account(call: Call) -> Any:
    user = body_of(call).get("owner_user_id") or call.store.user_id
    owner = {"id": user, "username": USERNAME if user == call.store.user_id else f"user{user}"}
    return create_row(call.store, "ad_account", "", body_of(call), owner=owner, permissions=["OWNER"])


@handles("sandbox/delete")
def reset_sandbox(call: Call) -> Any:
    """Make everything of the ad account what it was at the start."""
    call.store.reset(call.account)
    return "Sandbox deleted."
