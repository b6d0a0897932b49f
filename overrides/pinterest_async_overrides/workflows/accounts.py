"""The ad account of a job: the one given, the client's, or the token's only one; and its currency."""

from __future__ import annotations

from typing import Final

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.workflows.interfaces import JobClient, call, pager

_SHOWN: Final = 5


async def account_for(client: JobClient, given: str | None) -> str:
    """Return the ad account of a job whose caller need not name it.

    That is `given`, else the client's `ad_account_id` (PINTEREST_AD_ACCOUNT_ID), else the only ad account that the
    token sees, for which the list is read. Raises ValueError for what is no id, ConfigurationError where the token sees
    none or several: nothing is guessed.
    """
    known = given if given is not None else client.ad_account_id
    if known is not None:
        return checked(known)
    found = [account.id async for account in pager(client, "ad_accounts/list", {"page_size": 250}).items()]
    if len(found) == 1:
        return str(found[0])
    shown = ", ".join(map(str, found[:_SHOWN])) + (f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else "")
    raise ConfigurationError(
        f"name the ad account, by ad_account_id= or PINTEREST_AD_ACCOUNT_ID: the token sees {shown or 'none'}"
    )


def checked(ad_account_id: object) -> str:
    """Return an ad account's id. Raises ValueError for anything but digits, before anything is sent."""
    if not (isinstance(ad_account_id, str) and ad_account_id.isascii() and ad_account_id.isdecimal()):
        raise ValueError(f"an ad account's id is a string of digits, not {ad_account_id!r}")
    return ad_account_id


async def currency_of(client: JobClient, ad_account_id: str) -> str | None:
    """Return the ad account's currency code, None if Pinterest gives none."""
    account = await call(client, "ad_accounts/get", {"ad_account_id": ad_account_id})
    currency = account.currency
    return currency if isinstance(currency, str) and len(currency) == 3 and currency != "UNK" else None
