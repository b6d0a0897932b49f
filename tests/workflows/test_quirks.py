"""Jobs that read much, with everything on that the live API does beyond its description."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest, Quirks, faults
from pinterest_async.workflows import Snapshot, Subject, Workflows
from tests.workflows.conftest import QUICK, Waiting, ids_of


@pytest.fixture(params=range(3))
async def odd(request: pytest.FixtureRequest) -> AsyncIterator[tuple[LocalPinterest, Workflows, str]]:
    quirks = Quirks.of_replies()
    quirks.spurious_400s, quirks.empty_pages, quirks.html_5xx = 2, True, 7
    async with (
        LocalPinterest(seed=request.param, accounts=1, campaigns=300, ad_groups=1, ads=1, quirks=quirks) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        yield local, Workflows(pinterest, clock=Waiting(local)), local.ad_account_ids[0]


async def test_an_experiment(odd: tuple[LocalPinterest, Workflows, str]) -> None:
    local, w, account = odd
    arms: dict[str, Any] = {"b": {"objective_type": "CONSIDERATION"}}
    control = {"objective_type": "AWARENESS", "daily_spend_cap": 20_000_000}
    made = await w.experiments.create("e", control, arms)
    assert len({arm.campaign_id for arm in made.arms}) == 2
    outcome = await w.experiments.switch(made, "b")
    assert outcome, list(map(str, outcome))
    states = [local.service.store.get("campaign", arm.campaign_id, account)["status"] for arm in made.arms]
    assert states == ["PAUSED", "ACTIVE"]
    today = datetime.datetime.fromtimestamp(local.clock.now(), datetime.UTC).date()
    results = await w.experiments.results(made, today - datetime.timedelta(days=2), today, ["IMPRESSION_1"])
    assert len(results.rows) == 6


async def test_a_rule(odd: tuple[LocalPinterest, Workflows, str]) -> None:
    local, w, account = odd
    chosen = set(ids_of(local)[:40])

    def decide(campaign: Subject) -> Any:
        return {"status": "ARCHIVED"} if campaign.id in chosen else None

    plan = await w.rules.plan(decide, days=2, ad_account_ids=[account])
    assert {change.id for change in plan} == chosen
    local.fail("campaigns/update", 1, faults.closed(effect=True))
    outcome = await plan.apply(at_most=40)
    assert outcome, list(map(str, outcome.failed))
    assert {local.service.store.get("campaign", each, account)["status"] for each in chosen} == {"ARCHIVED"}


async def test_changes_since_a_snapshot(odd: tuple[LocalPinterest, Workflows, str]) -> None:
    _, w, account = odd
    snapshot = Snapshot(account)
    assert [change async for change in w.changes(account, since=snapshot)] == []
    assert [change async for change in w.changes(account, since=snapshot)] == []
    assert {kind: len(seen) for kind, seen in snapshot.seen.items()} == {"campaign": 300, "ad_group": 300, "ad": 300}


async def test_health(odd: tuple[LocalPinterest, Workflows, str]) -> None:
    _, w, account = odd
    assert [each.id for each in (await w.health()).ad_accounts] == [account]
