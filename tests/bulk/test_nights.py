"""Pulls that go on every night: a history for each ad account, holes named and filled, columns that come and go."""

from __future__ import annotations

import asyncio
import datetime
import re
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pyarrow.dataset
import pytest

from pinterest_async import Pinterest
from pinterest_async.bulk import LedgerError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.bulk.output.due import FRESH
from pinterest_async_overrides.bulk.plan.windows import CALL, REPORT
from tests.bulk.nights import DAY, FIRST, NightClock, Nights, days_of, every_day, fetched, missing_in, nights_of


async def test_one_ad_account_without_access_holds_up_no_other(tmp_path: Path) -> None:
    """Case 01: the others go on each night, the hole is named, and filled when the account answers again."""
    async with nights_of(accounts=4) as nights:
        folder, bad = tmp_path / "out", nights.local.ad_account_ids[1]
        others = [each for each in nights.local.ad_account_ids if each != bad]
        nights.between.refuse(bad)
        for _ in range(4):
            result = await nights.pull().to_parquet(folder, look_back=3)
            assert [failure.ad_account_id for failure in result.failed] == [bad]
            assert result.failed[0].kind == "ForbiddenError"
            assert missing_in(result) == {(bad, FIRST - 30 * DAY, nights.day - DAY)}
            assert days_of(folder) == {each: every_day(FIRST - 30 * DAY, nights.day - DAY) for each in others}
            nights.on()
        nights.between.relent()
        before = nights.calls()
        result = await nights.pull().to_parquet(folder, look_back=3)
        assert result.ok
        assert not result.holes
        assert nights.calls() - before == 4
        assert days_of(folder) == {
            each: every_day(FIRST - 30 * DAY, nights.day - DAY) for each in nights.local.ad_account_ids
        }


async def test_look_back_restates_what_is_there_and_everything_since(tmp_path: Path) -> None:
    """Case 02: whatever the start says, and however long the pause was."""
    async with nights_of() as nights:
        folder = tmp_path / "out"
        await nights.pull(60).to_parquet(folder)
        nights.on()
        result = await nights.pull(7).to_parquet(folder, look_back=30)
        assert result.rows == 31 * 3 * 2
        nights.on(40)
        result = await nights.pull(7).to_parquet(folder, look_back=30)
        assert result.rows == (30 + 40) * 3 * 2
        everything = every_day(FIRST - 60 * DAY, nights.day - DAY)
        assert set(map(frozenset, days_of(folder).values())) == {frozenset(everything)}


@pytest.mark.parametrize("named", [False, True])
async def test_an_ad_account_that_comes_later_gets_its_history(named: bool, tmp_path: Path) -> None:
    """Case 03: seen or named, it is filled up, and the others are not pulled again for it."""
    async with nights_of(accounts=4) as nights:
        folder, ids = tmp_path / "out", nights.local.ad_account_ids
        start = date(2026, 4, 10)
        first: dict[str, Any] = {"ad_account_ids": ids[:3]} if named else {}
        second: dict[str, Any] = {"ad_account_ids": ids} if named else {}
        if not named:
            nights.between.hidden.add(ids[3])
        await nights.pull(start_date=start, **first).to_parquet(folder, look_back=7)
        nights.on()
        if not named:
            nights.between.relent()
        result = await nights.pull(start_date=start, **second).to_parquet(folder, look_back=7)
        assert result.ok
        assert result.rows == 2 * (3 * 8 + (nights.day - start).days)
        assert days_of(folder) == {each: every_day(start, nights.day - DAY) for each in ids}


async def test_an_ad_account_that_is_no_longer_seen_is_named(tmp_path: Path) -> None:
    async with nights_of() as nights:
        folder, ids = tmp_path / "out", nights.local.ad_account_ids
        await nights.pull().to_parquet(folder, look_back=2)
        nights.between.hidden.add(ids[2])
        for _ in range(3):
            nights.on()
            result = await nights.pull().to_parquet(folder, look_back=2)
            assert [(failure.ad_account_id, failure.kind) for failure in result.failed] == [(ids[2], "NotSeen")]
            assert missing_in(result) == {(ids[2], FIRST - 2 * DAY, nights.day - DAY)}
        nights.between.relent()
        assert (await nights.pull().to_parquet(folder, look_back=2)).ok
        assert days_of(folder) == {each: every_day(FIRST - 30 * DAY, nights.day - DAY) for each in ids}


async def test_columns_come_and_go(tmp_path: Path) -> None:
    """Case 05: null before, pulled from now on, back-filled on request; dropped ones stay; any order will do."""
    async with nights_of(accounts=1, campaigns=1) as nights:
        folder = tmp_path / "out"

        async def night(columns: list[str], **options: Any) -> list[tuple[Any, ...]]:
            assert (await nights.pull(10, columns=columns).to_parquet(folder, look_back=3, **options)).ok
            for path in folder.rglob("*.parquet"):  # one schema for all
                assert pyarrow.dataset.dataset(path).schema == pyarrow.dataset.dataset(folder).schema
            asked = f"FROM '{folder}/**/*.parquet' ORDER BY DATE"
            select = ", ".join(f"{name} IS NOT NULL" for name in ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"))
            rows: list[tuple[Any, ...]] = fetched(f"SELECT {select} {asked}")
            return rows

        await nights.pull(10, columns=["SPEND_IN_MICRO_DOLLAR"]).to_parquet(folder)
        nights.on()
        both = await night(["IMPRESSION_1", "SPEND_IN_MICRO_DOLLAR"])
        assert both == [(True, False)] * 7 + [(True, True)] * 4
        nights.on()
        assert await night(["IMPRESSION_1"]) == [(True, False)] * 7 + [(True, True)] * 4 + [(False, True)]
        nights.on()
        filled = await night(["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"], backfill=True)
        assert filled == [(True, False)] * 3 + [(True, True)] * 10  # the pull begins ten days ago


async def test_dropped_columns_keep_their_values_in_days_that_are_restated(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        for form in ("csv", "jsonl"):
            path = tmp_path / f"out.{form}"
            to = f"to_{form}"
            await getattr(nights.pull(5), to)(path)
            before = path.read_text()
            await getattr(nights.pull(5, columns=["IMPRESSION_1"]), to)(path)
            assert sorted(path.read_text().splitlines()) == sorted(before.splitlines())
        folder = tmp_path / "out"
        await nights.pull(5).to_parquet(folder)
        summed = f"SELECT sum(SPEND_IN_MICRO_DOLLAR), sum(IMPRESSION_1), count(*) FROM '{folder}/**/*.parquet'"  # noqa: S608  names of our own
        whole = fetched(summed)
        await nights.pull(5, columns=["IMPRESSION_1"]).to_parquet(folder)
        assert fetched(summed) == whole


async def test_one_list_that_fails_ends_no_pull(tmp_path: Path) -> None:
    """Case 13: the ad account is named, all others are pulled."""
    async with nights_of(accounts=6) as nights:
        bad = nights.local.ad_account_ids[2]
        nights.between.refuse(bad, "/campaigns", 500)
        result = await nights.pull(3).to_parquet(tmp_path / "out")
        assert [(failure.ad_account_id, failure.kind) for failure in result.failed] == [(bad, "ServerError")]
        assert len(days_of(tmp_path / "out")) == 5
        assert missing_in(result) == {(bad, FIRST - 3 * DAY, FIRST - DAY)}


async def broken_off(nights: Nights, folder: Path, **options: Any) -> None:
    """A pull that is cancelled when its first answers are there."""
    before = nights.calls()
    running = asyncio.create_task(nights.pull(10, at_once=1, **options).to_parquet(folder, look_back=3))
    async with asyncio.timeout(20):
        while nights.calls() < before + 3:  # noqa: ASYNC110  the server is no part of this loop
            await asyncio.sleep(0.005)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_a_run_that_was_broken_off_before_midnight_is_gone_on_with_after_it(tmp_path: Path) -> None:
    """Case 14: what it has is not pulled again, but for the day that was not over; the window has moved by a day."""
    async with nights_of(accounts=6, latency=0.02) as nights:
        folder = tmp_path / "out"
        nights.clock.hour = 23
        await broken_off(nights, folder, end_date=nights.day)
        nights.on()
        nights.clock.hour = 0
        before = nights.calls()
        result = await nights.pull(10, at_once=1, end_date=nights.day).to_parquet(folder, look_back=3)
        assert result.ok
        assert result.resumed >= 2
        # What was missing, and for each ad account one call for the two days that were not over.
        assert nights.calls() - before == 6 - result.resumed + 6
        assert days_of(folder) == {
            each: every_day(FIRST - 10 * DAY, FIRST + DAY) for each in nights.local.ad_account_ids
        }


async def test_a_run_that_was_broken_off_days_ago_is_ended_by_the_next(tmp_path: Path) -> None:
    async with nights_of(accounts=6, latency=0.02) as nights:
        folder = tmp_path / "out"
        await broken_off(nights, folder)
        nights.on(5)
        result = await nights.pull(3).to_parquet(folder, look_back=2)
        assert result.ok
        assert (result.resumed, result.holes) == (0, ())
        assert days_of(folder) == {
            each: every_day(FIRST - 10 * DAY, nights.day - DAY) for each in nights.local.ad_account_ids
        }


@pytest.mark.parametrize("odd", [b"1.5", b'"N/A"'])
async def test_one_odd_value_leaves_the_folder_one_table(odd: bytes, tmp_path: Path) -> None:
    """Case 17: one schema for the folder; what does not fit is kept aside and named."""
    async with nights_of() as nights:
        folder = tmp_path / "out"
        columns = ["CLICKTHROUGH_1", "SPEND_IN_MICRO_DOLLAR"]
        await nights.pull(columns=columns).to_parquet(folder)
        nights.on(5)
        nights.between.changed = lambda path, body: re.sub(
            rb'"CLICKTHROUGH_1":\d+', b'"CLICKTHROUGH_1":' + odd, body, count=1
        )
        result = await nights.pull(3, columns=columns).to_parquet(folder)
        assert result.misfits == {"CLICKTHROUGH_1": 3}
        where = f"{folder}/**/*.parquet"
        types = fetched(f"SELECT DISTINCT typeof(CLICKTHROUGH_1), count(*) FROM '{where}' GROUP BY 1")  # noqa: S608  names of our own
        assert types == [("BIGINT", 33 * 3 * 2)]
        frame = polars.read_parquet(folder, hive_partitioning=True)
        assert str(frame.schema["CLICKTHROUGH_1"]) == "Int64"
        assert frame["CLICKTHROUGH_1"].null_count() == 3
        dataset: Any = pyarrow.dataset.dataset(folder, partitioning="hive")
        assert str(dataset.to_table().schema.field("CLICKTHROUGH_1").type) == "int64"


async def test_a_ledger_that_is_lost_is_refused_with_the_command_that_adopts(tmp_path: Path) -> None:
    """Case 18, as far as it goes without the command."""
    async with nights_of() as nights:
        folder = tmp_path / "out"
        await nights.pull().to_parquet(folder)
        (tmp_path / "out.pull.sqlite").unlink()
        with pytest.raises(LedgerError, match="pull adopt"):
            await nights.pull().to_parquet(folder, look_back=30)
        with pytest.raises(LedgerError, match="pull adopt"):
            await nights.pull().to_parquet(folder, restart=True)


async def test_days_that_leave_the_reach_are_named_once_and_hold_nothing_up(tmp_path: Path) -> None:
    async with nights_of() as nights:
        folder, bad = tmp_path / "out", nights.local.ad_account_ids[0]
        nights.between.refuse(bad)
        start = nights.day - 60 * DAY
        usual: dict[str, Any] = {"start_date": start, "method": "call"}
        await nights.pull(**usual).to_parquet(folder, look_back=3)
        nights.on(40)  # calls go 89 days back
        first = nights.day - 89 * DAY
        result = await nights.pull(**usual).to_parquet(folder, look_back=3)
        assert {(failure.ad_account_id, failure.kind) for failure in result.failed} == {
            (bad, "ForbiddenError"),
            (bad, "OutOfReach"),
        }
        assert missing_in(result) == {(bad, start, first - DAY), (bad, first, nights.day - DAY)}
        nights.between.relent()
        result = await nights.pull(**usual).to_parquet(folder, look_back=2)
        assert result.ok
        assert [(hole.account, hole.first, hole.last, hole.lost) for hole in result.holes] == [
            (bad, start, first - DAY, True)
        ]
        assert days_of(folder)[bad] == every_day(first, nights.day - DAY)


async def test_the_day_is_taken_by_each_run(tmp_path: Path) -> None:
    """One object, that lives for days; entities and ad accounts are found anew as well."""
    async with nights_of(accounts=2) as nights:
        pull = nights.pull(end_date=nights.day + 90 * DAY)
        await pull.to_parquet(tmp_path / "out", look_back=2)
        listed = nights.local.calls("campaigns/list")
        await pull.to_parquet(tmp_path / "out", look_back=2)
        assert nights.local.calls("campaigns/list") == listed
        nights.on(3)
        await pull.to_parquet(tmp_path / "out", look_back=2)
        assert nights.local.calls("campaigns/list") == listed + 2
        assert set(map(frozenset, days_of(tmp_path / "out").values())) == {
            frozenset(every_day(FIRST - 30 * DAY, nights.day - DAY))
        }


async def test_the_next_run_can_be_looked_at(tmp_path: Path) -> None:
    """The plan that is shown is the run's, and nothing is listed twice."""
    async with nights_of() as nights:
        folder = tmp_path / "out"
        await nights.pull(60).to_parquet(folder)
        nights.on()
        pull = nights.pull(60)
        following = await pull.next_run("parquet", folder, look_back=7)
        assert following.plan is not None
        assert following.plan.rows == 8 * 3 * 2
        assert following.first == nights.day - 8 * DAY
        listed = nights.local.calls("campaigns/list")
        result = await pull.to_parquet(folder, look_back=7)
        assert result.rows == following.plan.rows
        assert nights.local.calls("campaigns/list") == listed
        assert result.requests == sum(following.plan.requests.values())


async def test_months_are_restated_whole(tmp_path: Path) -> None:
    """A window that begins within a month which is there does not cut the month's numbers."""
    async with nights_of(accounts=1, campaigns=1) as nights:
        folder = tmp_path / "out"
        monthly: dict[str, Any] = {"granularity": "MONTH", "columns": ["IMPRESSION_1"]}
        await nights.pull(start_date=date(2026, 4, 1), end_date=date(2026, 6, 29), **monthly).to_parquet(folder)
        asked = f"SELECT DATE, IMPRESSION_1 FROM '{folder}/**/*.parquet' ORDER BY 1"  # noqa: S608  names of our own
        before = fetched(asked)
        await nights.pull(start_date=date(2026, 5, 20), end_date=date(2026, 6, 29), **monthly).to_parquet(folder)
        assert fetched(asked) == before
        await nights.pull(start_date=date(2026, 5, 20), end_date=date(2026, 6, 29), **monthly).to_parquet(
            folder, look_back=3
        )
        assert fetched(asked) == before


def test_a_moment_is_on_the_day_of_the_clock() -> None:
    clock = NightClock(date(2026, 1, 2))
    assert super(NightClock, clock).moment().date() == date(2026, 1, 2)


async def test_a_throttled_account_is_filled_on_the_same_day_by_the_same_pull(tmp_path: Path) -> None:
    async with nights_of() as nights:
        nights.local.fail("campaigns/analytics", 3, faults.status(500))
        result = await nights.pull(at_once=1).to_parquet(tmp_path / "out")
        assert len(result.failed) <= 1
        again = await nights.pull(at_once=1).to_parquet(tmp_path / "out")
        assert again.ok
        assert not again.holes


async def test_what_the_page_shows(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "bulk-output.md").read_text("utf-8")
    named: dict[str, Any] = {"datetime": datetime}
    for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        exec(compile(block, "docs/bulk-output.md", "exec"), named)  # noqa: S102 - the project's own page
    async with LocalPinterest(accounts=2, campaigns=1) as local, Pinterest("pina_x", base_url=local.url) as pinterest:
        assert await named["every_night"](pinterest, tmp_path / "out")
        today = datetime.datetime.now(datetime.UTC).date()
        pull = pinterest.bulk.analytics(level="campaign", start_date=today - 5 * DAY, end_date=today - DAY)
        await pull.to_parquet(tmp_path / "five")
        assert await named["agrees"](pull, tmp_path / "five")
    assert f"for {CALL.back} days by calls, and for {REPORT.back} by reports" in " ".join(page.split())
    assert "within twelve hours" in " ".join(page.split())
    assert datetime.timedelta(hours=12) == FRESH
