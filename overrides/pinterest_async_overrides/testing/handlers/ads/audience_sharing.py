"""Audience sharing between ad accounts and businesses, and the list of an ad account's audiences.

Initially the first audience of each ad account is shared with the next ad account (the last with the first).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.handlers.listing import arranged, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, Handler, handles
from pinterest_async_overrides.testing.state.entity import Row

# Account id -> row of the sharing.
Shares = dict[str, Row]


def _shares(call: Call, audience: str) -> Shares:
    """Return the accounts that an audience is shared with, by id."""
    found = call.state.shares.get(audience)
    if found is None:
        found = call.state.shares[audience] = {}
        for account, receiver in _next_accounts(call):
            if call.store.nth("audience", account, 0) == audience:
                # With a single ad account, the receiver is another user's.
                other = receiver if receiver != account else f"{int(account) + 1_000_000}"
                found[other] = _share(call, other, "AD_ACCOUNT", call.store.anchor)
    return found


def _next_accounts(call: Call) -> Iterator[tuple[str, str]]:
    accounts = [each for each in call.store.table("ad_account") if call.store.nth("audience", each, 0)]
    yield from zip(accounts, [*accounts[1:], *accounts[:1]], strict=True)


def _share(call: Call, account: str, account_type: str, moment: int) -> Row:
    name = call.store.table("ad_account").get(account, {}).get("name") or f"Account {account}"
    return {"account_id": account, "account_name": name, "account_type": account_type, "shared_on_timestamp": moment}


@handles("audiences/list")
def list_audiences(call: Call) -> Any:
    """Return the account's own audiences, or those shared with it."""
    rows = list(call.store.table("audience", call.account).values())
    if call.values.get("ownership_type") == "RECEIVED":
        rows = list(_received(call))
    return page_of(call, arranged(call, call.store.entities["audience"], rows))


def _received(call: Call) -> Iterator[Row]:
    for account, receiver in _next_accounts(call):
        own = call.store.nth("audience", account, 0)
        if own is not None and receiver == call.account:
            _shares(call, own)
    for audience, shares in call.state.shares.items():
        if call.account in shares:
            yield call.store.find("audience", audience)


@handles("ad_accounts_audiences_shared_accounts/list", "business_account_audiences_shared_accounts/list")
def list_shared_accounts(call: Call) -> Any:
    wanted = call.values["account_type"]
    rows = [row for row in _shares(call, call.values["audience_id"]).values() if row["account_type"] == wanted]
    return page_of(call, rows)


def _update(recipients: str, account_type: str) -> Handler:
    def handler(call: Call) -> Any:
        audience: str = call.body["audience_id"]
        if "ad_account_id" in call.values:
            call.store.get("audience", audience, call.account)
        shares = _shares(call, audience)
        for account in call.body[recipients]:
            if call.body["operation_type"] == "SHARE":
                shares[account] = _share(call, account, account_type, call.now)
            else:
                shares.pop(account, None)
        call.store.version += 1
        shown = properties_of(call.operation.reply or {})
        made = examples.build(shown["permissions"], call.state.seed, audience)
        reply = {"audience_id": audience, recipients: call.body[recipients], "permissions": made}
        return {name: value for name, value in reply.items() if name in shown}

    return handler


handles("update_ad_account_to_ad_account_shared_audience", "update_business_to_ad_account_shared_audience")(
    _update("recipient_account_ids", "AD_ACCOUNT")
)
handles("update_ad_account_to_business_shared_audience", "update_business_to_business_shared_audience")(
    _update("recipient_business_ids", "BUSINESS_ACCOUNT")
)
