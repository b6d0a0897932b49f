"""Experiments: made once by their name, switched so that two never run at once, results without holes."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from pinterest_async.testing import LocalPinterest, faults
from pinterest_async.workflows import ItemsFailed, Workflows
from pinterest_async_overrides.workflows.experiments import design
from tests.workflows.conftest import ids_of, row, written

CONTROL = {"objective_type": "AWARENESS", "daily_spend_cap": "20"}
TREATMENTS: dict[str, dict[str, Any]] = {
    "more": {"daily_spend_cap": "40"},
    "views": {"objective_type": "VIDEO_COMPLETION"},
}


async def test_from_creation_to_results(w: Workflows, local: LocalPinterest, account: str) -> None:
    local.fail("campaigns/create", 1, faults.closed(effect=True))
    made = await w.experiments.create("budget", CONTROL, TREATMENTS)
    assert [(arm.name, arm.status) for arm in made.arms] == [
        ("control", "ACTIVE"),
        ("more", "PAUSED"),
        ("views", "PAUSED"),
    ]
    assert made.active is made["control"]
    assert await w.experiments.create("budget", CONTROL, TREATMENTS) == made
    assert written(local, "campaigns/create") == ["budget | control", "budget | more", "budget | views"]
    assert row(local, made["more"].campaign_id)["daily_spend_cap"] == 40_000_000

    outcome = await w.experiments.switch(made, "more")
    assert outcome
    assert len(outcome) == 3
    assert [row(local, arm.campaign_id)["status"] for arm in made.arms] == ["PAUSED", "ACTIVE", "PAUSED"]
    now = await w.experiments.get("budget")
    assert now.active
    assert now.active.name == "more"

    today = datetime.datetime.fromtimestamp(local.clock.now(), datetime.UTC).date()
    start = today - datetime.timedelta(days=4)
    results = await w.experiments.results(now, start, today, ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"])
    assert results.currency == row_of_account(local)["currency"]
    assert [(each["arm"], each["date"]) for each in results.rows[:5]] == [
        ("control", (start + datetime.timedelta(days=day)).isoformat()) for day in range(5)
    ]
    assert len(results.rows) == 15
    assert all(isinstance(each["IMPRESSION_1"], int | float) for each in results.rows)
    totals = results.totals()
    assert totals["more"]["IMPRESSION_1"] == sum(each["IMPRESSION_1"] for each in results.rows if each["arm"] == "more")


def row_of_account(local: LocalPinterest) -> dict[str, Any]:
    return local.service.store.get("ad_account", local.ad_account_ids[0])


def test_days_without_metrics_are_zeros() -> None:
    experiment = design.Experiment("e", "1", (design.Arm("control", "7", "e | control", None),))
    rows = [{"CAMPAIGN_ID": 7, "DATE": "2026-08-02", "SPEND": 3, "CLICKS": None}]
    filled = design.rows_by_arm(experiment, ["2026-08-01", "2026-08-02"], ["SPEND", "CLICKS"], rows)
    assert filled == [
        {"arm": "control", "campaign_id": "7", "date": "2026-08-01", "SPEND": 0, "CLICKS": 0},
        {"arm": "control", "campaign_id": "7", "date": "2026-08-02", "SPEND": 3, "CLICKS": 0},
    ]
    with pytest.raises(KeyError, match="no arm 'other'"):
        experiment["other"]
    assert experiment.active is None


async def test_nothing_is_resumed_where_an_arm_still_runs(w: Workflows, local: LocalPinterest, account: str) -> None:
    made = await w.experiments.create("budget", CONTROL, TREATMENTS)
    local.fail("campaigns/update", 1, faults.refuse(0))
    outcome = await w.experiments.switch(made, "more")
    assert not outcome
    assert row(local, made["more"].campaign_id)["status"] == "PAUSED"
    assert await w.experiments.switch(made, "more")


@pytest.mark.parametrize(
    ("name", "treatments", "message"),
    [
        ("a|b", TREATMENTS, "without '|'"),
        ("", TREATMENTS, "without '|'"),
        ("x" * 200, TREATMENTS, "200"),
        ("a", {}, "at least one treatment"),
        ("a", {"control": {"name": "x"}}, "no treatment may be called"),
        ("a", {"same": {"daily_spend_cap": "20"}}, "changes nothing"),
    ],
)
async def test_experiments_that_are_none(
    w: Workflows, local: LocalPinterest, account: str, name: str, treatments: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        await w.experiments.create(name, CONTROL, treatments)
    assert not local.requests


async def test_one_that_is_not_there(w: Workflows, local: LocalPinterest, account: str) -> None:
    with pytest.raises(KeyError, match="no experiment 'none'"):
        await w.experiments.get("none")
    local.fail("campaigns/create", 1, faults.refuse(1))
    with pytest.raises(ItemsFailed):
        await w.experiments.create("partly", CONTROL, TREATMENTS)
    assert len((await w.experiments.create("partly", CONTROL, TREATMENTS)).arms) == 3
    assert len(ids_of(local)) == 73
