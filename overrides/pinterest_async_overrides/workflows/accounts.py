"""The currency of an ad account, read when an amount has to be checked against it."""

from __future__ import annotations

from pinterest_async_overrides.workflows.interfaces import Client, call


async def currency_of(client: Client, ad_account_id: str) -> str | None:
    """The ad account's currency, None where Pinterest does not say."""
    account = await call(client, "ad_accounts/get", {"ad_account_id": ad_account_id})
    currency = account.currency
    return currency if isinstance(currency, str) and len(currency) == 3 and currency != "UNK" else None
