"""Rules: decided over days that are over, planned, bounded, applied."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Changes, Decision, Money, PlanError, Subject, Workflows
from pinterest_async_overrides.workflows.metric_rows import complete_days, windows
from pinterest_async_overrides.workflows.rules.subject import decision, sums
from tests.workflows.conftest import ids_of, row


async def test_from_the_rule_to_the_change(
    w: Workflows, local: LocalPinterest, account: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[Subject] = []
    chosen = ids_of(local)[:2]

    def decide(campaign: Subject) -> Any:
        seen.append(campaign)
        if campaign.id == chosen[0]:
            return {"status": "PAUSED"}, f"spent {campaign.spend}"
        if campaign.id == chosen[1]:
            return {"daily_spend_cap": campaign.money(campaign.row["daily_spend_cap"]).times("1.2")}
        return {"status": campaign.status}  # as it is: no change

    plan = await w.rules.plan(decide, days=3, ad_account_ids=[account])
    assert not local.writes
    assert len(seen) == 70
    today = datetime.datetime.fromtimestamp(local.clock.now(), datetime.UTC).date()
    days = [str(day["DATE"]) for day in seen[0].days]
    assert days == [(today - datetime.timedelta(days=back)).isoformat() for back in (3, 2, 1)]
    assert seen[0].metrics["IMPRESSION_1"] == sum(day["IMPRESSION_1"] for day in seen[0].days)
    assert seen[0].spend == Money(micros=int(seen[0].metrics["SPEND_IN_MICRO_DOLLAR"]), currency=str(seen[0].currency))
    plan.show()
    shown = capsys.readouterr().out
    assert "spent" in shown
    assert "2 changes" in shown
    with pytest.raises(PlanError, match="2 changes and at most 1"):
        await plan.apply(at_most=1)
    plan.save(tmp_path / "plan.json")
    outcome = await w.apply(Changes.load(tmp_path / "plan.json"), at_most=50)
    assert outcome
    assert row(local, chosen[0])["status"] == "PAUSED"
    assert row(local, chosen[1])["daily_spend_cap"] == 60_000_000
    assert await plan.undo(outcome).apply(at_most=2)
    assert row(local, chosen[0])["status"] == "ACTIVE"
    assert row(local, chosen[1])["daily_spend_cap"] == 50_000_000


async def test_all_accounts_and_other_levels(w: Workflows, local: LocalPinterest) -> None:
    accounts: list[str] = []

    async def decide(subject: Subject) -> None:
        accounts.append(subject.ad_account_id)

    assert len(await w.rules.plan(decide, level="ad", days=1)) == 0
    assert sorted(set(accounts)) == sorted(local.ad_account_ids)
    assert len(accounts) == 140
    with pytest.raises(ValueError, match="a rule is over campaign, ad_group, ad"):
        await w.rules.plan(decide, level="board")
    with pytest.raises(TypeError, match="is a list of ids"):
        await w.rules.plan(decide, ad_account_ids=accounts[0])
    with pytest.raises(ValueError, match="days are 1 to 89"):
        await w.rules.plan(decide, days=90)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("PAUSED", TypeError),
        (True, TypeError),
        (({"status": "PAUSED"}, 7), TypeError),
        ({"daily_spend_cap": 5}, ValueError),
    ],
)
async def test_decisions_that_are_none(
    w: Workflows, local: LocalPinterest, account: str, given: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await w.rules.plan(lambda subject: given, days=1, ad_account_ids=[account])
    assert not local.writes


def test_decisions_and_days() -> None:
    assert decision(None) is None
    assert decision(({"a": 1}, "why")) == Decision({"a": 1}, "why") == decision(Decision({"a": 1}, "why"))
    assert decision({"a": 1}) == Decision({"a": 1})
    assert sums([{"A": 1, "B": None}, {"A": 2}], ["A", "B"]) == {"A": 3, "B": 0}
    day = datetime.date(2026, 9, 10)
    assert complete_days(day, 7) == (datetime.date(2026, 9, 3), datetime.date(2026, 9, 9))
    spans = list(windows(datetime.date(2026, 1, 1), datetime.date(2026, 6, 30)))
    assert [(end - start).days + 1 for start, end in spans] == [90, 90, 1]
    assert spans[0][0] == datetime.date(2026, 1, 1)
    with pytest.raises(ValueError, match="comes before the first"):
        list(windows(day, datetime.date(2026, 9, 9)))
