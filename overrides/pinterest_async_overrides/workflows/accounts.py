"""Currency lookup of an ad account."""

from __future__ import annotations

from pinterest_async_overrides.workflows.interfaces import Client, call


async def currency_of(client: Client, ad_account_id: str) -> str | None:
    """Return the ad account's currency code, None if Pinterest gives none."""
    account = await call(client, "ad_accounts/get", {"ad_account_id": ad_account_id})
    currency = account.currency
    return currency if isinstance(currency, str) and len(currency) == 3 and currency != "UNK" else None
