"""Campaigns, ad groups and ads: changed and made over a local Pinterest that loses replies, refuses and throttles."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from pinterest_async import NotFoundError, Pinterest, ServerError
from pinterest_async.testing import LocalPinterest, Quirks, faults
from pinterest_async.workflows import JobProgress, Money, Workflows
from tests.workflows.conftest import QUICK, Waiting, ids_of, row, written

NEW: dict[str, Any] = {"objective_type": "AWARENESS", "status": "PAUSED", "daily_spend_cap": "20"}


def new(*names: str, **more: Any) -> list[dict[str, Any]]:
    return [{"name": name, **NEW, **more} for name in names]


async def test_pause_takes_any_iterable(w: Workflows, local: LocalPinterest, account: str) -> None:
    ids = ids_of(local)[:40]
    was_paused = [each for each in ids if row(local, each)["status"] == "PAUSED"]
    assert was_paused
    progress: list[JobProgress] = []

    async def source() -> AsyncIterator[str]:
        for each in ids:
            yield each

    outcome = await w.campaigns.pause(account, source(), progress=progress.append)
    assert outcome
    assert [item.key for item in outcome] == ids
    assert [item.key for item in outcome.done if not item.changed] == was_paused
    assert {row(local, each)["status"] for each in ids} == {"PAUSED"}
    assert sorted(written(local, "campaigns/update")) == sorted(set(ids) - set(was_paused))
    assert [len(write.body) for write in local.writes] == [30, 6]
    assert (progress[-1].done, progress[-1].total, progress[-1].ended) == (40, 40, True)
    again = await w.campaigns.pause(account, (each for each in ids))
    assert [item.changed for item in again] == [False] * 40
    assert len(local.writes) == 2


async def test_an_archived_campaign_cannot_come_back(w: Workflows, local: LocalPinterest, account: str) -> None:
    first, second = ids_of(local)[:2]
    assert await w.campaigns.archive(account, [first])
    outcome = await w.campaigns.resume(account, [first, second, "626999"])
    assert [item.status for item in outcome] == ["refused", "done", "refused"]
    assert "archived one cannot come back" in str(outcome[first].hint)
    assert "no such campaign" in outcome["626999"].message
    assert await w.campaigns.archive(account, [first])
    assert written(local, "campaigns/update") == [first]


async def test_ad_groups_and_ads(w: Workflows, local: LocalPinterest, account: str) -> None:
    group, ad = ids_of(local, "ad_group")[0], ids_of(local, "ad")[0]
    assert await w.ad_groups.pause(account, [group])
    assert await w.ads.pause(account, [ad, ad])
    assert (row(local, group, "ad_group")["status"], row(local, ad, "ad")["status"]) == ("PAUSED", "PAUSED")
    local.fail("ads/update", 1, faults.refuse(0))
    outcome = await w.ads.resume(account, [ad])
    assert (outcome.at(0).status, outcome.at(0).message) == ("refused", "This item was refused.")


@pytest.mark.fault(13, 24)
@pytest.mark.parametrize(
    "fault",
    [
        faults.closed(effect=True),
        faults.closed(effect=False),
        faults.reset("body"),
        faults.cut_json(),
        faults.status(500, effect=True),
        faults.html(502),
        faults.nothing(200),
    ],
    ids=lambda fault: f"{fault.name} {fault.effect}",
)
async def test_a_lost_reply_is_settled(
    w: Workflows, local: LocalPinterest, account: str, fault: faults.Fault, fired: Any
) -> None:
    """Each name is made once, whatever became of the reply."""
    local.fail("campaigns/create", 1, fault)
    outcome = await w.campaigns.create(account, new("a", "b"))
    assert outcome, list(map(str, outcome))
    assert written(local, "campaigns/create") == ["a", "b"]
    ids = [item.value["id"] for item in outcome if item.value]
    assert [row(local, each)["name"] for each in ids] == ["a", "b"]
    local.fail("campaigns/update", 1, fault)
    outcome = await w.campaigns.update(account, {ids[0]: {"daily_spend_cap": Money(30, "USD")}})
    assert outcome
    assert row(local, ids[0])["daily_spend_cap"] == 30_000_000
    assert written(local, "campaigns/update") == ids[:1]
    fired(local)


async def test_what_cannot_be_read_back_is_unknown(w: Workflows, local: LocalPinterest, account: str) -> None:
    first = ids_of(local)[0]
    local.fail("campaigns/update", 1, faults.closed(effect=True))
    local.fail("campaigns/list", 5, faults.status(503), after=1)
    outcome = await w.campaigns.pause(account, [first])
    assert [item.key for item in outcome.unknown] == [first]
    assert "reading back failed too" in outcome[first].message
    local.service.faults.clear()
    assert await w.campaigns.pause(account, [first])
    assert written(local, "campaigns/update") == [first]


async def test_items_that_are_refused_are_named(w: Workflows, local: LocalPinterest, account: str) -> None:
    local.fail("campaigns/create", 1, faults.refuse(1))
    outcome = await w.campaigns.create(account, new("a", "b", "c"))
    assert [(item.key, item.status) for item in outcome] == [("a", "done"), ("b", "refused"), ("c", "done")]
    assert written(local, "campaigns/create") == ["a", "b", "c"]


async def test_one_bad_item_does_not_take_the_others_with_it(w: Workflows, local: LocalPinterest, account: str) -> None:
    """A value that the contract does not take has the whole call refused: the call is halved until it stands alone."""
    items = new(*map(str, range(9)))
    items[5]["status"] = "NO_SUCH_STATUS"
    outcome = await w.campaigns.create(account, items)
    assert [item.key for item in outcome.failed] == ["5"]
    assert outcome["5"].status == "refused"
    assert sorted(written(local, "campaigns/create")) == [str(n) for n in range(9) if n != 5]


async def test_what_is_throttled_for_long_is_left_for_another_run(
    w: Workflows, local: LocalPinterest, account: str, clock: Waiting
) -> None:
    first = ids_of(local)[0]
    local.fail("campaigns/update", 1, faults.throttled(3600))
    outcome = await w.campaigns.pause(account, [first])
    assert [item.key for item in outcome.again] == [first]
    assert clock.slept == []
    local.fail("campaigns/update", 1, faults.throttled(spam=True))
    assert (await w.campaigns.pause(account, [first])).refused
    assert await w.campaigns.pause(account, [first])


async def test_create_finds_before_it_makes(w: Workflows, local: LocalPinterest, account: str) -> None:
    made = await w.campaigns.create(account, new("a", "b"))
    again = await w.campaigns.create(account, new("b", "c", "a"))
    assert [item.changed for item in again] == [False, True, False]
    assert again["a"].value
    assert made["a"].value
    assert again["a"].value["id"] == made["a"].value["id"]
    assert written(local, "campaigns/create") == ["a", "b", "c"]
    assert await w.campaigns.archive(account, [made["a"].value["id"]])
    anew = await w.campaigns.create(account, new("a"))
    assert anew["a"].changed
    twins = await pinterest_twins(w, account)
    assert "so the name does not say which" in twins


async def pinterest_twins(w: Workflows, account: str) -> str:
    """What is said of a name that two campaigns have: one got it by an update."""
    made = await w.campaigns.create(account, new("twin", "other"))
    assert made["other"].value
    assert await w.campaigns.update(account, [{"id": made["other"].value["id"], "name": "twin"}])
    return (await w.campaigns.create(account, new("twin")))["twin"].message


async def test_ad_groups_are_known_within_their_campaign(w: Workflows, local: LocalPinterest, account: str) -> None:
    first, second = ids_of(local)[:2]
    groups = [
        {"name": "g", "campaign_id": each, "billable_event": "IMPRESSION", "budget_in_micro_currency": Decimal(5)}
        for each in (first, second)
    ]
    outcome = await w.ad_groups.create(account, groups)
    assert [item.key for item in outcome] == [f"{first}/g", f"{second}/g"]
    assert outcome
    assert not any(item.changed for item in await w.ad_groups.create(account, groups))
    value = outcome.at(0).value
    assert value
    assert value["budget_in_micro_currency"] == 5_000_000
    ads = [
        {"name": "ad", "ad_group_id": value["id"], "pin_id": ids_of_pins(local)[0], "creative_type": "REGULAR"},
    ]
    assert (await w.ads.create(account, ads)).at(0).changed
    assert not (await w.ads.create(account, ads)).at(0).changed


def ids_of_pins(local: LocalPinterest) -> list[str]:
    return list(local.service.world.table("pin"))


async def test_caps_exclude_each_other(w: Workflows, local: LocalPinterest, account: str) -> None:
    first = ids_of(local)[0]
    assert row(local, first)["daily_spend_cap"]
    outcome = await w.campaigns.update(account, {first: {"lifetime_spend_cap": "100"}})
    assert "daily_spend_cap=None" in str(outcome[first].hint)
    assert await w.campaigns.update(account, {first: {"lifetime_spend_cap": "100", "daily_spend_cap": None}})
    assert row(local, first)["lifetime_spend_cap"] == 100_000_000


@pytest.mark.parametrize(
    ("items", "message"),
    [
        (new("a", "a"), "two new campaigns are called 'a'"),
        ([{"name": "a"}], "needs objective_type"),
        ([{"objective_type": "AWARENESS"}], "needs name"),
        (new("a", daily_spend_cap=10), "less than a hundredth"),
        (new("a", daily_spend_cap=10.5), "not exact"),
        (new("a", lifetime_spend_cap="5"), "exclude each other"),
    ],
)
async def test_bad_items_are_refused_before_anything_is_sent(
    w: Workflows, local: LocalPinterest, account: str, items: list[dict[str, Any]], message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        await w.campaigns.create(account, items)
    assert not local.requests


@pytest.mark.parametrize("ids", ["626", b"1", [1.5], ["../x"], [None], [True], ["1" * 40], [""]])
async def test_bad_ids_are_refused_before_anything_is_sent(
    w: Workflows, local: LocalPinterest, account: str, ids: Any
) -> None:
    with pytest.raises((TypeError, ValueError), match=r"list of values|string of digits"):
        await w.campaigns.pause(account, ids)
    bad: list[Any] = [{"1": {}}, [{"name": "x"}], [{"id": "1", "name": "x"}, {"id": 1, "name": "y"}]]
    for items in bad:
        with pytest.raises(ValueError, match=r"nothing to change|digits|twice"):
            await w.campaigns.update(account, items)
    assert not local.requests


async def test_amounts_are_checked_against_the_accounts_currency(
    w: Workflows, local: LocalPinterest, account: str
) -> None:
    local.service.world.get("ad_account", account)["currency"] = "JPY"
    first = ids_of(local)[0]
    with pytest.raises(ValueError, match="no unit below one"):
        await w.campaigns.update(account, {first: {"daily_spend_cap": "100.5"}})
    with pytest.raises(ValueError, match="is not in JPY"):
        await w.campaigns.update(account, {first: {"daily_spend_cap": Money(100, "EUR")}})
    assert await w.campaigns.update(account, {first: {"daily_spend_cap": Money(100, "JPY")}})
    assert row(local, first)["daily_spend_cap"] == 100_000_000


async def test_an_unknown_account_raises_before_anything_is_written(w: Workflows, local: LocalPinterest) -> None:
    with pytest.raises(NotFoundError):
        await w.campaigns.pause("549", ["626"])
    local.fail("campaigns/list", 5, faults.status(503))
    with pytest.raises(ServerError):
        await w.campaigns.pause(local.ad_account_ids[0], ["626"])
    assert not local.writes


@pytest.mark.parametrize("seed", range(4))
async def test_quirks_change_nothing(seed: int) -> None:
    """Ids that come as integers, unknown statuses, nulls and fields that nobody declared."""
    async with (
        LocalPinterest(seed=seed, campaigns=40, quirks=Quirks.of_replies()) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest,
    ):
        w, account = Workflows(pinterest, clock=Waiting(local)), local.ad_account_ids[0]
        assert await w.campaigns.pause(account, ids_of(local))
        assert {row(local, each)["status"] for each in ids_of(local)} == {"PAUSED"}
        local.fail("campaigns/create", 1, faults.closed(effect=True))
        outcome = await w.campaigns.create(account, new(*map(str, range(35))))
        # Where neither the list nor a single one shows the names, nobody can know; nothing is made twice.
        assert outcome.counts()["done"] + outcome.counts()["unknown"] == 35
        assert all("without a name" in item.message for item in outcome.unknown)
        assert sorted(map(int, written(local, "campaigns/create"))) == list(range(35))


@pytest.mark.fault(8, 13)
async def test_a_thousand_campaigns_through_lost_replies_429s_and_archived_ones(fired: Any) -> None:
    async with (
        LocalPinterest(seed=3, accounts=1, campaigns=1000, ad_groups=1, ads=1) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        w, account, ids = Workflows(pinterest, clock=Waiting(local)), local.ad_account_ids[0], ids_of(local)
        archived = ids[::50]
        for each in archived:
            row(local, each)["status"] = "ARCHIVED"
        active = [each for each in ids if row(local, each)["status"] == "ACTIVE"]
        local.fail("campaigns/update", 3, faults.closed(effect=True))
        local.fail("campaigns/update", 4, faults.throttled(0), after=2)
        local.fail("campaigns/update", 2, faults.closed(effect=False), after=2)
        local.fail("campaigns/update", 1, faults.reset("body"), after=2)
        local.fail("campaigns/list", 2, faults.throttled(0), after=3)
        outcome = await w.campaigns.pause(account, ids)
        assert outcome.counts() == {"done": 980, "refused": 20, "again": 0, "unknown": 0}
        assert [item.key for item in outcome.refused] == archived
        assert sorted(written(local, "campaigns/update")) == sorted(active)
        assert {row(local, each)["status"] for each in ids} == {"PAUSED", "ARCHIVED"}
        assert local.calls("campaigns/update") < 60
        assert local.waiting_faults == 0
        fired(local)


async def test_new_entities_from_any_iterable(local: LocalPinterest, w: Workflows, account: str) -> None:
    async def items() -> AsyncIterator[dict[str, Any]]:
        for number in range(35):
            yield {"name": f"new {number}", **NEW}

    outcome = await w.campaigns.create(account, items())
    assert outcome
    assert await w.campaigns.create(account, (each async for each in items()))
    assert len(written(local, "campaigns/create")) == 35
    assert await w.campaigns.create(account, [])
    changes = ({"id": (each.value or {})["id"], "daily_spend_cap": "30"} for each in outcome)
    assert await w.campaigns.update(account, changes)


async def test_what_is_no_list_of_items(local: LocalPinterest, w: Workflows, account: str) -> None:
    with pytest.raises(TypeError, match="not a single mapping"):
        await w.campaigns.create(account, {"name": "a", "objective_type": "AWARENESS"})  # type: ignore[dict-item]
    with pytest.raises(TypeError, match="a mapping of its fields or a model, not str"):
        await w.campaigns.create(account, ["a"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="ad account's id is a string of digits"):
        await w.campaigns.pause("act_5", ["7"])
    assert local.requests == ()
