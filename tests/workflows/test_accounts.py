"""Jobs whose ad account need not be named: the client's, or the token's only one; several are not guessed among."""

from __future__ import annotations

import pytest

from pinterest_async import ConfigurationError, Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Event, Workflows
from tests.workflows.conftest import QUICK, ids_of

CONTROL = {"objective_type": "AWARENESS", "daily_spend_cap": "20"}


async def test_the_clients_own_ad_account_is_the_default(local: LocalPinterest) -> None:
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest:
        w, second = pinterest.workflows, local.ad_account_ids[1]
        pinterest.ad_account_id = second
        assert (await w.experiments.create("e", CONTROL, [{"daily_spend_cap": "30"}])).ad_account_id == second
        assert [arm.name for arm in (await w.experiments.get("e")).arms] == ["control", "treatment 1"]
        with pytest.raises(KeyError, match="no experiment"):
            await w.experiments.get("e", ad_account_id=local.ad_account_ids[0])
        pin, group = next(iter(local.service.store.table("pin"))), ids_of(local, "ad_group", account=1)[0]
        assert (await w.ads.for_pin(group, pin, cta="Shop now"))["ad_group_id"] == group
        assert local.calls("ad_accounts/list") == 0


async def test_an_ad_account_in_the_environment(local: LocalPinterest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_test")
    monkeypatch.setenv("PINTEREST_AD_ACCOUNT_ID", local.ad_account_ids[1])
    async with Pinterest.from_env(base_url=local.url, rate_limits="off") as pinterest:
        other = pinterest.with_options(user="other")
        assert (await other.workflows.experiments.create("e", CONTROL, [{"daily_spend_cap": "30"}])).ad_account_id == (
            local.ad_account_ids[1]
        )


async def test_the_tokens_only_ad_account_is_the_default() -> None:
    async with (
        LocalPinterest(seed=7, accounts=1, campaigns=1) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits="off") as pinterest,
    ):
        now = int(local.clock.now())
        assert await pinterest.workflows.conversions.send([Event.lead("1", now, email="a@example.com")])
        async with pinterest.workflows.conversions.buffer() as buffer:
            await buffer.add(Event.lead("2", now, email="a@example.com"))
        assert buffer.outcome
        assert len(local.events) == 2


async def test_several_ad_accounts_are_named_and_nothing_is_sent(local: LocalPinterest) -> None:
    async with Pinterest("pina_test", base_url=local.url, rate_limits="off") as pinterest:
        w = pinterest.workflows
        with pytest.raises(ConfigurationError, match=rf"ad_account_id= .* sees {local.ad_account_ids[0]}, "):
            await w.conversions.send([Event.lead("1", 1_790_000_000, email="a@example.com")])
        buffer = w.conversions.buffer()
        with pytest.raises(ConfigurationError, match="PINTEREST_AD_ACCOUNT_ID"):
            await buffer.__aenter__()
        with pytest.raises(ConfigurationError):
            await w.experiments.create("e", CONTROL, [{"daily_spend_cap": "30"}])
        assert [write.operation for write in local.writes] == []


async def test_what_is_no_id_is_refused_before_anything_is_sent(w: Workflows, local: LocalPinterest) -> None:
    with pytest.raises(ValueError, match="string of digits"):
        await w.conversions.send([], ad_account_id="../7")
    assert local.requests == ()
