"""Ad accounts: creation, terms of service, and the reset of the sandbox."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract import examples, seeded_random
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row
from pinterest_async_overrides.testing.state.grounding import MARKETS
from pinterest_async_overrides.testing.state.store import USERNAME


@handles("ad_accounts/create")
def create_ad_account(call: Call) -> Any:
    """Create an ad account of the user, in the currency of its country."""
    user = body_of(call).get("owner_user_id") or call.store.user_id
    owner = {"id": user, "username": USERNAME if user == call.store.user_id else f"user{user}"}
    currency = dict(MARKETS).get(str(body_of(call).get("country")), "USD")
    body = {"currency": currency, "time_zone": "America/Los_Angeles"} | body_of(call)
    return create_row(call.store, "ad_account", "", body, owner=owner, permissions=["OWNER"])


@handles("sandbox/delete")
def reset_sandbox(call: Call) -> Any:
    """Restore the seeded state of the ad account."""
    call.store.reset(call.account)
    return "Sandbox deleted."


@handles("terms_of_service/get")
def terms_of_service(call: Call) -> Any:
    """Return the terms, with their text if requested."""
    kind = call.values.get("tos_type")
    made = examples.build(call.operation.reply or {}, call.state.seed, call.account, kind)
    made |= {"ad_account_id": call.account, "id": str(10**12 + seeded_random.number(call.state.seed, kind) % 10**12)}
    return made if call.values.get("include_html") else made | {"html": None}
