"""Test of an application's own code against the local Pinterest: real sockets, a seed, and no account.

    pytest examples/test_spend.py

Needs the [testing] extra and pytest-asyncio.
"""

import pytest

from pinterest_async import Pinterest, RetryPolicy, ServerError
from pinterest_async.testing import LocalPinterest, faults


async def active_campaigns(pinterest: Pinterest, ad_account_id: str) -> list[str]:
    """Return the ids of an ad account's active campaigns: the application's code, in the place of yours."""
    return [str(each.id) async for each in pinterest.campaigns.list(ad_account_id, entity_statuses=["ACTIVE"])]


@pytest.mark.asyncio
async def test_active_campaigns_are_found() -> None:
    async with (
        LocalPinterest(seed=7, accounts=1, campaigns=20) as local,
        Pinterest("pina_test", base_url=local.url) as pinterest,
    ):
        found = await active_campaigns(pinterest, local.ad_account_ids[0])
        assert 0 < len(found) <= 20
        assert local.calls("campaigns/list") == 1


@pytest.mark.asyncio
async def test_a_failure_that_passes_is_retried() -> None:
    async with (
        LocalPinterest(seed=7, accounts=1) as local,
        Pinterest("pina_test", base_url=local.url) as pinterest,
    ):
        local.fail("campaigns/list", with_=faults.status(500))
        assert await active_campaigns(pinterest, local.ad_account_ids[0])
        assert len(local.fired) == 1


@pytest.mark.asyncio
async def test_an_outage_is_an_error() -> None:
    async with (
        LocalPinterest(seed=7, accounts=1) as local,
        Pinterest("pina_test", base_url=local.url, retry=RetryPolicy(attempts=2, backoff=0.01)) as pinterest,
    ):
        local.fail("campaigns/list", times=2, with_=faults.status(500))
        with pytest.raises(ServerError):
            await active_campaigns(pinterest, local.ad_account_ids[0])
