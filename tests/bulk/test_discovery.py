"""Discovery: found in the fewest requests, with each ad account's own token."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import Quirks
from pinterest_async_overrides.bulk.fetch.clients import Callers
from pinterest_async_overrides.bulk.fetch.discovery import Found, discover
from tests.bulk.conftest import TODAY, Bench, bench_of

MONEY = {"columns": ["SPEND_IN_MICRO_DOLLAR"], "level": "account"}


async def found(bench: Bench, tokens: Any = None, **arguments: Any) -> Found:
    query = bench.pull(**arguments).query
    return await discover(query, Callers(bench.client, tokens), TODAY, at_once=4)


def currencies(bench: Bench, accounts: Iterable[str]) -> dict[str, str]:
    """The currencies that the local Pinterest's ad accounts have."""
    known = bench.local.service.world.table("ad_account")
    return {account: known[account]["currency"] for account in accounts}


async def test_every_ad_account_and_entity(bench: Bench) -> None:
    all_of_it = await found(bench)
    accounts = bench.local.ad_account_ids
    assert sorted(all_of_it.entities.of_account) == sorted(accounts)
    for account, ids in all_of_it.entities.of_account.items():
        assert list(ids) == [each.id async for each in bench.client.campaigns.list(account)]
    assert all_of_it.currencies == all_of_it.of_listed == currencies(bench, accounts)
    assert all_of_it.entities.listing == {"ads_read": 4}


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (1, {"ad_accounts/get": 1}),
        (2, {"ad_accounts/list": 1}),  # they are on its first page
        (40, {"ad_accounts/list": 1}),
    ],
)
async def test_currencies_of_given_ad_accounts(given: int, asked: dict[str, int]) -> None:
    async with bench_of(accounts=60) as bench:
        accounts = bench.local.ad_account_ids[:given]
        told = await found(bench, ad_account_ids=accounts, **MONEY)
        assert {account: told.currencies[account] for account in accounts} == currencies(bench, accounts)
        assert {name: bench.local.calls(name) for name in asked} == asked
        assert bench.sent == 1
        assert told.entities.listing == {"ads_read": 1}


async def test_currencies_far_down_the_list_are_asked_for_one_by_one() -> None:
    async with bench_of(accounts=600) as bench:
        accounts = bench.local.ad_account_ids
        few = [accounts[0], accounts[400], accounts[599]]
        told = await found(bench, ad_account_ids=few, **MONEY)
        assert told.of_listed == currencies(bench, few)
        # Two pages, each with one of them; a third page could have no more than the one call for the last.
        assert bench.local.calls("ad_accounts/list") + bench.local.calls("ad_accounts/get") == bench.sent == 3


async def test_currencies_are_asked_for_with_each_accounts_own_token() -> None:
    async with bench_of(strict=True) as bench:
        first, second, third = bench.local.ad_account_ids
        tokens = {first: bench.local.access_token(), second: bench.local.access_token()}
        async with Pinterest(bench.local.access_token(), base_url=bench.local.url) as bench.client:
            told = await found(bench, tokens, ad_account_ids=[first, second, third], **MONEY)
        assert set(told.of_listed) == {first, second, third}
        used = {seen.headers["authorization"] for seen in bench.local.requests}
        assert len(used) == 3
        assert {f"Bearer {token}" for token in tokens.values()} < used


async def test_an_ad_account_whose_currency_is_a_secret_is_pulled_without(bench: Bench) -> None:
    told = await found(bench, ad_account_ids=["1234"], **MONEY)
    assert told.of_listed == {}
    assert set(told.entities.of_account) == {"1234"}


async def test_no_money_no_currency(bench: Bench) -> None:
    account = bench.local.ad_account_ids[0]
    told = await found(bench, ad_account_ids=[account], columns=["IMPRESSION_1"])
    assert told.currencies == {}
    assert told.entities.listing == {"ads_read": 1}


async def test_pins_of_the_user_and_of_an_ad_accounts_owner() -> None:
    async with bench_of(pins=260) as bench:
        mine = await found(bench, level="pin")
        assert {account: len(ids) for account, ids in mine.entities.of_account.items()} == {"": 260}
        assert mine.entities.listing == {"org_read": 2}
        account = bench.local.ad_account_ids[0]
        theirs = await found(bench, level="pin", ad_account_ids=[account])
        assert list(theirs.entities.of_account) == [account]
        assert f"ad_account_id={account}" in bench.local.requests[-1].target


async def test_empty_pages_and_ids_as_integers() -> None:
    async with bench_of(campaigns=300, accounts=1, quirks=Quirks(empty_pages=True, integer_ids=True)) as bench:
        (ids,) = (await found(bench)).entities.of_account.values()
        assert len(ids) == len(set(ids)) == 300
        assert all(isinstance(each, str) for each in ids)
