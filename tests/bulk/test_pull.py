"""Pulls over the local Pinterest: the rows of every level are those of single calls, and cost what was planned."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pinterest_async import AuthenticationError, ConfigurationError, Pinterest
from pinterest_async.bulk import AnalyticsPull, IncompletePull
from pinterest_async.testing import LocalPinterest, Quirks, faults
from tests.bulk.conftest import DAY, TODAY, Bench, LocalClock, bench_of, rows_of
from tests.faults.plugin import Fired

COLUMNS = ["SPEND_IN_DOLLAR", "IMPRESSION_1", "CTR"]
LISTS = {"campaign": "campaigns", "ad_group": "ad_groups", "ad": "ads", "product_group": "product_group_promotions"}


def key(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(row.get(name, "")) for name in sorted(row))


def same(rows: list[dict[str, Any]], others: list[dict[str, Any]]) -> bool:
    return sorted(rows, key=key) == sorted(others, key=key)


async def by_single_calls(bench: Bench, level: str, **window: Any) -> list[dict[str, Any]]:
    """The same rows, with the calls of the resources."""
    rows: list[dict[str, Any]] = []
    for account in bench.local.ad_account_ids:
        resource = getattr(bench.client, LISTS[level])
        ids = [each.id async for each in resource.list(account, page_size=250)]
        found = await resource.analytics(account, **{f"{level}_ids": ids}, columns=COLUMNS, **window)
        rows += [{"AD_ACCOUNT_ID": account} | row.to_dict() for row in found]
    return rows


@pytest.mark.parametrize("level", sorted(LISTS))
@pytest.mark.parametrize("granularity", ["TOTAL", "DAY", "WEEK", "MONTH"])
async def test_rows_are_those_of_single_calls(bench: Bench, level: str, granularity: str) -> None:
    window: dict[str, Any] = {"start_date": TODAY - 40 * DAY, "end_date": TODAY, "granularity": granularity}
    expected = await by_single_calls(bench, level, **window)
    before = bench.sent
    pull = bench.pull(level=level, columns=COLUMNS, **window)
    assert same(await rows_of(pull), expected)
    assert expected
    # One page of ad accounts, one list and one call for each.
    assert pull.plan().requests == {"ads_analytics": 3, "ads_read": 4}
    assert bench.sent - before == 7
    assert pull.plan().rows == len(expected)


async def test_hours(bench: Bench) -> None:
    window: dict[str, Any] = {"start_date": TODAY - 6 * DAY, "end_date": TODAY, "granularity": "HOUR"}
    rows = await rows_of(bench.pull(columns=COLUMNS, **window))
    expected: list[dict[str, Any]] = []
    for first in (6, 3, 0):
        part = {"start_date": TODAY - first * DAY, "end_date": min(TODAY - (first - 2) * DAY, TODAY)}
        expected += await by_single_calls(bench, "campaign", **part, granularity="HOUR")
    assert same(rows, expected)
    assert len({(row["CAMPAIGN_ID"], row["DATE"], row["HOUR"]) for row in rows}) == len(rows) == 3 * 4 * 7 * 24


async def test_ad_accounts(bench: Bench) -> None:
    rows = await rows_of(
        bench.pull(level="account", columns=["IMPRESSION_1"], ad_account_ids=bench.local.ad_account_ids)
    )
    expected: list[dict[str, Any]] = []
    for account in bench.local.ad_account_ids:
        window: dict[str, Any] = {"start_date": TODAY - 29 * DAY, "end_date": TODAY, "granularity": "DAY"}
        found = await bench.client.ad_accounts.analytics(account, columns=["IMPRESSION_1"], **window)
        expected += [row.to_dict() for row in found]
    assert same(rows, expected)


@pytest.mark.parametrize(
    ("level", "parameter"),
    [("account", None), ("campaign", "campaign_ids"), ("ad_group", "ad_group_ids"), ("ad", "ad_ids")],
)
async def test_breakdowns_by_targeting_type(bench: Bench, level: str, parameter: str | None) -> None:
    account = bench.local.ad_account_ids[0]
    types = ["GENDER", "AGE_BUCKET"]
    asked: dict[str, Any] = {"level": level, "columns": COLUMNS, "targeting_types": types, "ad_account_ids": [account]}
    pull = bench.pull(**asked)
    rows = await rows_of(pull)
    assert pull.plan().rows >= len(rows)
    resource: Any = bench.client.ad_accounts if level == "account" else getattr(bench.client, LISTS[level])
    ids = {parameter: [each.id async for each in resource.list(account)]} if parameter else {}
    window: dict[str, Any] = {"start_date": TODAY - 29 * DAY, "end_date": TODAY, "granularity": "DAY"}
    found = await resource.targeting_analytics(account, **ids, columns=COLUMNS, targeting_types=types, **window)
    expected = [
        each["metrics"]
        | {
            "TARGETING_TYPE": each["targeting_type"],
            "TARGETING_VALUE": each["targeting_value"],
            "AD_ACCOUNT_ID": account,
        }
        for each in found.to_dict()["data"]
    ]
    assert same(rows, expected)
    assert len(rows) == 30 * 10 * (len(ids[parameter]) if parameter else 1)


@pytest.mark.parametrize("granularity", ["DAY", "TOTAL"])
async def test_pins_and_the_users_account(granularity: str) -> None:
    async with bench_of(pins=230) as bench:
        names: list[Any] = ["IMPRESSION", "SAVE_RATE"] + ["TOTAL_COMMENTS"] * (granularity == "TOTAL")
        pull = bench.pull(level="pin", columns=names, granularity=granularity)
        rows = await rows_of(pull)
        # A Pin's lifetime metrics take a call of their own.
        assert pull.plan().requests == {"org_read": 1, "org_analytics": 6 if granularity == "TOTAL" else 3}
        assert len({row["PIN_ID"] for row in rows}) == 230
        pins = sorted({row["PIN_ID"] for row in rows})[:100]
        window: dict[str, Any] = {"start_date": TODAY - 29 * DAY, "end_date": TODAY}
        body = await bench.client.pins.multi_analytics(pin_ids=pins, metric_types=names[:2], **window)
        lifetime = await bench.client.pins.multi_analytics(pin_ids=pins, metric_types=["TOTAL_COMMENTS"], **window)
        for pin in pins:
            told = body[pin]["all"].to_dict()
            mine = [
                {name: value for name, value in row.items() if name != "PIN_ID"} for row in rows if row["PIN_ID"] == pin
            ]
            if granularity == "TOTAL":
                assert mine == [told["summary_metrics"] | lifetime[pin]["all"].to_dict()["lifetime_metrics"]]
            else:
                assert mine == [
                    {"DATE": day["date"], "DATA_STATUS": day["data_status"], **day["metrics"]}
                    for day in told["daily_metrics"]
                ]
        of_user = await rows_of(bench.pull(level="user_account", columns=["IMPRESSION"], granularity=granularity))
        assert len(of_user) == (1 if granularity == "TOTAL" else 30)
        assert sum(row["IMPRESSION"] for row in of_user) == sum(row["IMPRESSION"] for row in rows)


async def test_many_pages_are_listed_and_many_calls_made() -> None:
    async with bench_of(accounts=2, campaigns=150, ad_groups=2, ads=1) as bench:
        pull = bench.pull(level="ad", columns=["IMPRESSION_1"], granularity="TOTAL")
        rows = await rows_of(pull)
        assert len({row["AD_ID"] for row in rows}) == len(rows) == 600
        assert pull.plan().requests == {"ads_read": 1 + 2 * 2, "ads_analytics": 2 * 2}
        assert bench.sent == 9


async def test_structs_are_the_same_rows(bench: Bench) -> None:
    pull = bench.pull(columns=COLUMNS)
    rows = await rows_of(pull)
    read: list[dict[str, Any]] = []
    async for account, part in pull.structs():
        for row in part:
            held = {name: value for name in row.__struct_fields__ if (value := getattr(row, name)) is not msgspec.UNSET}
            read.append({"AD_ACCOUNT_ID": account, **held})
    assert same(rows, read)


async def test_given_entities_need_no_listing(bench: Bench) -> None:
    first, second, _ = bench.local.ad_account_ids
    ids = {
        account: [each.id or "" async for each in bench.client.campaigns.list(account)] for account in (first, second)
    }
    before = bench.sent
    pull = bench.pull(columns=["IMPRESSION_1"], entity_ids={first: ids[first], second: ids[second][:1]})
    assert pull.plan().found
    rows = await rows_of(pull)
    assert bench.sent - before == 2
    assert {row["CAMPAIGN_ID"] for row in rows} == {*ids[first], ids[second][0]}


async def test_statuses_are_those_asked_for() -> None:
    async with bench_of(campaigns=10, accounts=1) as bench:
        account = bench.local.ad_account_ids[0]
        paused = [each.id async for each in bench.client.campaigns.list(account, entity_statuses=["PAUSED"])]
        assert len(paused) == 1
        rows = await rows_of(bench.pull(columns=["IMPRESSION_1"], statuses=["PAUSED"], granularity="TOTAL"))
        assert [row["CAMPAIGN_ID"] for row in rows] == paused
        archived = bench.local.service.store.table("campaign", account)
        next(iter(archived.values()))["status"] = "ARCHIVED"
        assert len(await rows_of(bench.pull(columns=["IMPRESSION_1"], granularity="TOTAL"))) == 10


async def test_options_go_out_as_they_are_zero_included(bench: Bench) -> None:
    await rows_of(
        bench.pull(
            columns=["IMPRESSION_1"],
            click_window_days=0,
            view_window_days=30,
            conversion_report_time="TIME_OF_CONVERSION",
            reporting_timezone="AD_ACCOUNT_TIME_ZONE",
        )
    )
    (target, *_) = [seen.target for seen in bench.local.requests if seen.operation == "campaigns/analytics"]
    for part in ("click_window_days=0", "view_window_days=30", "TIME_OF_CONVERSION", "AD_ACCOUNT_TIME_ZONE"):
        assert part in target
    assert "engagement_window_days" not in target


async def test_oddities_of_live_replies_lose_nothing() -> None:
    quirks = Quirks(nulls=True, unknown_enums=True, undeclared=True, integer_ids=True)
    async with bench_of(quirks=quirks) as bench, bench_of() as plain:
        for level in ("campaign", "pin"):
            odd = await rows_of(bench.pull(level=level))
            even = await rows_of(plain.pull(level=level))
            assert len(odd) == len(even)
            assert any("not_in_the_description" in row for row in odd)


async def test_days_to_come_are_left_out(bench: Bench) -> None:
    for include_today, last in ((None, TODAY - DAY), (False, TODAY - DAY), (True, TODAY)):
        pull = bench.pull(columns=["IMPRESSION_1"], end_date=TODAY + 9 * DAY, include_today=include_today)
        assert max(row["DATE"] for row in await rows_of(pull)) == last.isoformat()


NONSENSE: list[dict[str, Any]] = [
    {"level": "campain"},
    {"columns": ["SPEND"]},
    {"start_date": TODAY - 1000 * DAY, "end_date": TODAY - 960 * DAY},
    {"click_window_days": True},
    {"entity_ids": ["1"]},
]
MISUSE: list[dict[str, Any]] = [{"at_once": 0}, {"tokens": {"abc": "pina_x"}}, {"tokens": {"1": ""}}]


async def test_what_makes_no_sense_is_refused_before_anything_is_sent(bench: Bench, tmp_path: Path) -> None:
    for arguments in NONSENSE:
        with pytest.raises(ValueError, match=r"level|column|start_date|click_window_days|entity_ids"):
            bench.pull(**arguments)
    for arguments in MISUSE:
        with pytest.raises(ConfigurationError):
            bench.pull(**arguments)
    # What is there already may reach farther back than Pinterest answers: who has nothing there yet is told.
    pull = bench.pull(start_date=TODAY - 1000 * DAY)
    for refused in (pull.discover, pull.to_arrow, partial(pull.to_csv, tmp_path / "out.csv"), partial(rows_of, pull)):
        with pytest.raises(ValueError, match="start_date is at the earliest"):
            await refused()
    with pytest.raises(ValueError, match="start_date is at the earliest"):
        pull.plan()
    assert bench.sent == 0


async def test_a_consumer_that_leaves_early_leaves_nothing_behind() -> None:
    async with bench_of(accounts=40, latency=0.01) as bench:
        pull = bench.pull(columns=["IMPRESSION_1"])
        await pull.discover()
        async with aclosing(pull.rows()) as rows:
            async for _ in rows:
                break
        stopped = bench.sent
        assert stopped < 40 + 41
        assert not [task for task in asyncio.all_tasks() if "fetch" in repr(task)]
        await asyncio.sleep(0.05)
        assert bench.sent <= stopped + 16
        assert len(await rows_of(bench.pull(columns=["IMPRESSION_1"]))) == 40 * 4 * 30


async def test_a_cancelled_pull_leaves_nothing_behind() -> None:
    async with bench_of(accounts=40, latency=0.02) as bench:
        pull = bench.pull(columns=["IMPRESSION_1"])
        running = asyncio.create_task(rows_of(pull))
        async with asyncio.timeout(5):
            while not bench.local.calls("campaigns/analytics"):  # noqa: ASYNC110  the server is no part of this loop
                await asyncio.sleep(0.005)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await asyncio.sleep(0)
        assert {asyncio.current_task()} == asyncio.all_tasks()


async def test_a_slow_consumer_bounds_what_is_asked_for() -> None:
    async with bench_of(accounts=60) as bench:
        pull = bench.pull(columns=["IMPRESSION_1"], at_once=4)
        await pull.discover()
        async with aclosing(pull.structs()) as parts:
            await anext(parts)
            await asyncio.sleep(0.2)
            # One handed over, as many waiting as may be in flight, and those that were.
            assert bench.local.calls("campaigns/analytics") <= 1 + 4 + 4
            rest = [row async for _, part in parts for row in part]
        assert bench.local.calls("campaigns/analytics") == 60
        assert len(rest) == 59 * 4 * 30


@pytest.mark.parametrize(("most", "at_once"), [(1, {1}), (100_000, {1, 2, 3}), (10**9, {*range(4, 31)})])
async def test_what_is_held_at_once_is_bounded(most: int, at_once: set[int]) -> None:
    async with bench_of(accounts=30) as bench:
        session = bench.pull()._spec.session()  # pyright: ignore[reportPrivateUsage]
        planned = await session.discover()
        rows, ahead, size = 0, 0, 0
        async with session.running(planned.chunks, most_bytes=most) as runner, aclosing(runner.answers()) as answers:
            async for answer in answers:
                size = max(size, answer.size)
                assert runner.held <= max(most, size)
                await asyncio.sleep(0.005)  # time for all that may be asked for
                ahead = max(ahead, bench.local.calls("campaigns/analytics") - rows)
                rows += 1
        assert rows == 30
        assert runner.held == 0
        assert ahead in at_once


@pytest.mark.parametrize(
    "fault",
    [
        faults.status(500),
        faults.throttled(0),
        faults.reset("body"),
        faults.cut(),
        faults.cut_json(),
        faults.html(200),
        faults.nothing(),
        faults.status(400, {"code": 1, "message": "You can only get data from the last 90 days."}),
    ],
    ids=lambda fault: fault.name,
)
@pytest.mark.parametrize("times", [2])
async def test_faults_lose_no_row_and_bring_none_twice(bench: Bench, fault: faults.Fault, times: int) -> None:
    for level, operation in (("campaign", "campaigns/analytics"), ("pin", "multi_pins/analytics")):
        expected = await rows_of(bench.pull(level=level))
        bench.local.fail(operation, times, fault)
        assert same(await rows_of(bench.pull(level=level)), expected)
        assert len(bench.local.fired) >= times


@pytest.mark.fault(47)
async def test_row_47_one_chunk_of_many_fails(bench: Bench, fired: Fired) -> None:
    refused, *others = bench.local.ad_account_ids
    bench.local.fail("campaigns/analytics", 1, faults.status(403))
    rows: list[dict[str, Any]] = []

    async def take(pull: AnalyticsPull) -> None:
        async for part in pull.rows():
            rows.append(part)  # noqa: PERF401  what came before the error is kept

    with pytest.raises(IncompletePull) as raised:
        await take(bench.pull(columns=["IMPRESSION_1"], at_once=1))
    assert {row["AD_ACCOUNT_ID"] for row in rows} == set(others)
    assert len(rows) == 2 * 4 * 30
    (failure,) = raised.value.failed
    assert (failure.ad_account_id, failure.kind, failure.entities) == (refused, "ForbiddenError", 4)
    assert (failure.start, failure.end) == (TODAY - 29 * DAY, TODAY)
    assert refused in str(raised.value)
    assert bench.local.calls("campaigns/analytics") == 3  # a 403 is asked once
    fired(bench.local)


async def test_a_chunk_that_fails_on_and_on_is_given_up(bench: Bench) -> None:
    bench.local.fail("campaigns/analytics", 100, faults.status(500))
    with pytest.raises(IncompletePull) as raised:
        await rows_of(bench.pull(columns=["IMPRESSION_1"]))
    assert {failure.kind for failure in raised.value.failed} == {"ServerError"}
    assert len(raised.value.failed) == 3


async def test_an_outage_is_waited_out() -> None:
    async with bench_of(accounts=40) as bench:
        pull = bench.pull(columns=["IMPRESSION_1"], clock=(clock := Outage(bench.local, seconds=25)))
        await pull.discover()
        bench.local.fail("campaigns/analytics", 10_000, faults.status(503))
        assert len(await rows_of(pull)) == 40 * 4 * 30
        assert clock.waits[:5] == [1.0, 2.0, 4.0, 8.0, 16.0]
        assert len(clock.waits) <= 8  # what was in flight when it ended may still fail


class Outage(LocalClock):
    """Faults end when so many seconds were waited for."""

    def __init__(self, local: LocalPinterest, seconds: float) -> None:
        super().__init__(local)
        self._faults, self._seconds = local.service.faults, seconds

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        if sum(self.waits) >= self._seconds:
            self._faults.clear()


async def test_an_ad_account_that_may_not_be_listed_is_named(bench: Bench) -> None:
    bench.local.fail("campaigns/list", 1, faults.status(403))
    pull = bench.pull(columns=["IMPRESSION_1"], at_once=1)
    with pytest.raises(IncompletePull) as raised:
        await rows_of(pull)
    (failure,) = raised.value.failed
    assert failure.key == f"{bench.local.ad_account_ids[0]}-listing"
    assert bench.local.calls("campaigns/analytics") == 2


async def test_it_is_named_again_by_the_run_that_goes_on(bench: Bench, tmp_path: Path) -> None:
    bench.local.fail("campaigns/list", 1, faults.status(403))
    bench.local.fail("campaigns/analytics", 1, faults.status(403))
    first, second, third = [
        await bench.pull(columns=["IMPRESSION_1"], at_once=1).to_csv(tmp_path / "out.csv") for _ in range(3)
    ]
    listing = f"{bench.local.ad_account_ids[0]}-listing"
    assert [failure.key == listing for failure in first.failed] == [True, False]
    assert [(failure.key, failure.kind) for failure in second.failed] == [(listing, "ForbiddenError")]
    assert (second.resumed, second.rows) == (1, 4 * 30)
    assert (third.resumed, third.rows, third.ok) == (0, 3 * 4 * 30, True)


async def test_another_error_of_a_list_is_raised(bench: Bench) -> None:
    bench.local.fail("campaigns/list", 100, faults.status(401))
    with pytest.raises(AuthenticationError):
        await rows_of(bench.pull(columns=["IMPRESSION_1"]))
    assert not bench.local.calls("campaigns/analytics")
    await asyncio.sleep(0)
    assert {asyncio.current_task()} == asyncio.all_tasks()


async def test_a_token_that_is_no_good_ends_the_pull(bench: Bench) -> None:
    bench.local.fail("campaigns/analytics", 1, faults.status(401))
    with pytest.raises(AuthenticationError):
        await rows_of(bench.pull(columns=["IMPRESSION_1"]))


async def test_a_token_for_each_ad_account() -> None:
    async with bench_of(strict=True) as bench:
        first, second, third = bench.local.ad_account_ids
        own = bench.local.access_token()
        async with Pinterest(own, base_url=bench.local.url) as client:
            bench.client = client
            tokens = {account: bench.local.access_token() for account in (first, second)}
            rows = await rows_of(bench.pull(columns=["SPEND_IN_DOLLAR"], tokens=tokens))
            assert {row["AD_ACCOUNT_ID"] for row in rows} == {first, second}
            await rows_of(bench.pull(columns=["IMPRESSION_1"], tokens=tokens, ad_account_ids=[first, third]))
            used = {
                (target.split("/")[3], seen.headers["authorization"].removeprefix("Bearer "))
                for seen in bench.local.requests
                if (target := seen.target).endswith("granularity=DAY")
            }
            assert used == {(first, tokens[first]), (second, tokens[second]), (third, own)}
            # One token of several that is revoked costs its own ad account alone.
            bench.local.revoke(tokens[second])
            pull = bench.pull(columns=["IMPRESSION_1"], tokens=tokens, entity_ids={first: ["1"], second: ["1"]})
            with pytest.raises(IncompletePull) as raised:
                await rows_of(pull)
            assert [failure.ad_account_id for failure in raised.value.failed] == [second]
            assert tokens[second] not in repr(raised.value) + str(raised.value.failed)


async def test_an_abandoned_iterator_is_closed_with_its_loop(bench: Bench) -> None:
    rows = bench.pull(columns=["IMPRESSION_1"]).rows()
    await anext(rows)
    del rows
    gc.collect()
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(0.05)
    assert {asyncio.current_task()} == asyncio.all_tasks()
