"""Plans of changes: planned, shown, saved, applied by another process, refused where the state moved, undone."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import ConfigurationError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async.workflows import Change, Changes, Effect, Money, PlanError, Workflows
from pinterest_async_overrides.workflows.plans.change import effects
from tests.workflows.conftest import ids_of, row, written

OTHER_PROCESS = """
import asyncio, sys
from pinterest_async import Pinterest
from pinterest_async.workflows import Changes
async def main(url, path):
    async with Pinterest("pina_test", base_url=url) as pinterest:
        plan = Changes.load(path)
        outcome = await pinterest.workflows.apply(plan, at_most=10, max_age=None)
        plan.undo(outcome).save(path + ".undo")
        print(outcome.counts(), [item.key for item in outcome.refused])
asyncio.run(main(*sys.argv[1:]))
"""


def in_another_process(*arguments: str) -> str:
    command = [sys.executable, "-c", OTHER_PROCESS, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


async def test_from_the_plan_to_its_undoing(
    w: Workflows, local: LocalPinterest, account: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = ids_of(local)[:4]
    items = {each: {"daily_spend_cap": Decimal("60.50")} for each in ids}
    plan = await w.campaigns.plan(account, items, reason="more of what works")
    assert not local.writes
    plan.show()
    shown = capsys.readouterr().out
    assert "daily_spend_cap  50.00   60.50  +10.50 USD a day  more of what works" in shown
    assert "4 changes; +42.00 USD a day" in shown
    path = plan.save(tmp_path / "plan.json")
    assert Changes.load(path) == plan
    row(local, ids[1])["daily_spend_cap"] = 55_000_000
    out = await asyncio.to_thread(in_another_process, local.url, str(path))
    assert out == f"{{'done': 3, 'refused': 1, 'again': 0, 'unknown': 0}} ['{ids[1]}']\n"
    assert [row(local, each)["daily_spend_cap"] for each in ids] == [60_500_000, 55_000_000, 60_500_000, 60_500_000]
    back = Changes.load(f"{path}.undo")
    assert [change.id for change in back] == [ids[3], ids[2], ids[0]]
    row(local, ids[2])["daily_spend_cap"] = 70_000_000
    outcome = await w.apply(back, at_most=3)
    assert [(item.key, item.status) for item in outcome] == [(ids[3], "done"), (ids[2], "refused"), (ids[0], "done")]
    assert "it moved since it was planned: daily_spend_cap was 60500000, is 70000000" in outcome[ids[2]].message
    assert [row(local, each)["daily_spend_cap"] for each in ids] == [50_000_000, 55_000_000, 70_000_000, 50_000_000]


async def test_applied_twice_it_changes_once(w: Workflows, local: LocalPinterest, account: str) -> None:
    ids = ids_of(local)[:3]
    plan = await w.campaigns.plan(account, {each: {"status": "PAUSED"} for each in ids})
    local.fail("campaigns/update", 1, faults.closed(effect=True))
    assert await plan.apply(at_most=3)
    assert [item.changed for item in await plan.apply(at_most=3)] == [False] * 3
    assert written(local, "campaigns/update") == ids
    assert str(await w.campaigns.plan(account, {each: {"status": "PAUSED"} for each in ids})) == "no changes"


async def test_a_plan_too_large_or_too_old_is_refused_whole(w: Workflows, local: LocalPinterest, account: str) -> None:
    plan = await w.campaigns.plan(account, {each: {"status": "PAUSED"} for each in ids_of(local)[:3]})
    before = len(local.requests)
    with pytest.raises(PlanError, match="3 changes and at most 2 were allowed; nothing was sent"):
        await plan.apply(at_most=2)
    local.clock.advance(86_401)
    with pytest.raises(PlanError, match=r"24\.0 hours old; nothing was sent"):
        await plan.apply(at_most=3)
    assert len(local.requests) == before
    some = plan.where(lambda change: change.id == ids_of(local)[0])
    assert await some.apply(at_most=1, max_age=None)
    assert written(local, "campaigns/update") == ids_of(local)[:1]


async def test_what_is_applied_is_logged_and_noted(
    w: Workflows, local: LocalPinterest, account: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = ids_of(local)[0]
    plan = await w.campaigns.plan(account, {first: {"status": "ARCHIVED"}}, reason="over")
    with caplog.at_level(logging.INFO, "pinterest_async.workflows"):
        outcome = await plan.apply(at_most=1, journal=tmp_path / "log.sqlite")
    assert f"campaign {first} 'Campaign 0': status ACTIVE -> ARCHIVED (over): done" in caplog.text
    assert (tmp_path / "log.sqlite").exists()
    assert [change.undoable for change in plan] == [False]
    assert len(plan.undo(outcome)) == 0


async def test_several_kinds_and_an_entity_that_is_gone(w: Workflows, local: LocalPinterest, account: str) -> None:
    campaign, group = ids_of(local)[0], ids_of(local, "ad_group")[0]
    plans = [
        await w.campaigns.plan(account, {campaign: {"status": "PAUSED"}}),
        await w.ad_groups.plan(account, {group: {"status": "PAUSED"}}),
    ]
    both = Changes([change for plan in plans for change in plan], made_at=plans[0].made_at)
    with pytest.raises(ConfigurationError, match=r"workflows\.apply\(plan\)"):
        await both.apply()
    local.service.world.drop("ad_group", group, account)
    outcome = await w.apply(both)
    assert [item.status for item in outcome] == ["done", "refused"]
    with pytest.raises(ValueError, match="no such ad_groups"):
        await w.ad_groups.plan(account, {group: {"status": "PAUSED"}})


CHANGE: dict[str, Any] = {
    "entity": "campaign",
    "ad_account_id": "5",
    "id": "6",
    "name": "n",
    "before": {"status": "ACTIVE"},
    "after": {"status": "PAUSED"},
    "reason": "",
    "effects": [{"micros": -1, "currency": "JPY", "per": "a day"}],
}


def plan_of(*changes: dict[str, Any], **more: Any) -> str:
    return json.dumps({"pinterest_async_plan": 1, "made_at": 0.0, "changes": changes, **more})


def test_a_plan_reads_back_exactly() -> None:
    plan = Changes.from_json(plan_of(CHANGE))
    assert plan.changes[0].effects[0].amount.micros == -1
    assert Changes.from_json(plan.to_json()) == plan


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        plan_of(CHANGE)[:-9],
        plan_of(CHANGE, pinterest_async_plan=2),
        plan_of(CHANGE, more=1),
        plan_of(CHANGE, CHANGE),
        plan_of({**CHANGE, "entity": "board"}),
        plan_of({**CHANGE, "id": "../6"}),
        plan_of({**CHANGE, "after": {"name": "x"}}),
        plan_of({**CHANGE, "effects": [{"micros": 1.5, "currency": "EUR", "per": "a day"}]}),
    ],
)
def test_a_damaged_plan_is_refused(text: str) -> None:
    with pytest.raises(PlanError, match="no plan that can be applied"):
        Changes.from_json(text)


ROW: dict[str, Any] = {"status": "ACTIVE", "daily_spend_cap": 50_000_000}


@pytest.mark.parametrize(
    ("row_before", "after", "told"),
    [
        (ROW, {"status": "PAUSED"}, ["-50.00 EUR a day"]),
        ({**ROW, "status": "PAUSED"}, {"status": "ACTIVE"}, ["+50.00 EUR a day"]),
        ({**ROW, "status": "PAUSED"}, {"status": "ARCHIVED"}, []),
        (ROW, {"daily_spend_cap": 40_000_000}, ["-10.00 EUR a day"]),
        (ROW, {"daily_spend_cap": None, "lifetime_spend_cap": 9_000_000}, ["-50.00 EUR a day", "+9.00 EUR in total"]),
        (ROW, {"name": "x"}, []),
        (
            {"status": "ACTIVE", "bid_in_micro_currency": 1_000_000},
            {"bid_in_micro_currency": 1_500_000},
            ["+0.50 EUR a bid"],
        ),
        ({**ROW, "status": "PAUSED"}, {"status": "ACTIVE", "daily_spend_cap": 60_000_000}, ["+60.00 EUR a day"]),
        (
            {"status": "ACTIVE", "budget_in_micro_currency": 5_000_000, "budget_type": "LIFETIME"},
            {"status": "PAUSED"},
            ["-5.00 EUR in total"],
        ),
    ],
)
def test_what_a_change_does_to_the_money(row_before: dict[str, Any], after: dict[str, Any], told: list[str]) -> None:
    assert list(map(str, effects(row_before, after, "EUR"))) == told
    assert effects(row_before, after, None) == ()


def test_effects_add_up_by_currency_and_span() -> None:
    def change(identity: str, *found: Effect) -> Change:
        return Change("campaign", "1", identity, "\x1b[31mred", {"name": "a"}, {"name": "b"}, effects=found)

    plan = Changes(
        [
            change("1", Effect(Money(5, "EUR"), "a day"), Effect(Money(7, "EUR"), "in total")),
            change("2", Effect(Money(-6, "EUR"), "a day"), Effect(Money(3, "JPY"), "a day")),
        ],
        made_at=0,
    )
    assert list(map(str, plan.effects())) == ["-1.00 EUR a day", "+7.00 EUR in total", "+3 JPY a day"]
    assert "\x1b" not in str(plan)
