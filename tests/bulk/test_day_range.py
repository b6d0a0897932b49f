"""Days that count from today: as dates, in UTC or another time zone, anew in each run, without the day not yet over."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from tests.bulk.conftest import DAY, NOW, TODAY, bench_of, rows_of

TUESDAY = datetime(2026, 6, 30, 3, tzinfo=UTC)  # still Monday in America, noon of Tuesday in Tokyo
LATE = datetime(2026, 6, 30, 16, tzinfo=UTC)  # Wednesday in Tokyo already


def query(moment: datetime, **arguments: Any) -> AnalyticsQuery:
    return AnalyticsQuery.of(level="campaign", now=moment, **arguments)


@pytest.mark.parametrize(
    ("moment", "arguments", "gives"),
    [
        (TUESDAY, {"days": 3}, "27 29"),
        (TUESDAY, {"days": 3, "include_today": True}, "28 30"),
        (TUESDAY, {"days": 3, "include_today": False}, "27 29"),
        (TUESDAY, {"days": 2, "end_date": "2026-06-12"}, "11 12"),
        (TUESDAY, {"start_date": "2026-06-20"}, "20 29"),
        (TUESDAY, {"start_date": "2026-06-20", "end_date": "today"}, "20 30"),
        (TUESDAY, {"start_date": "2026-06-20", "end_date": "2026-06-30"}, "20 30"),
        (TUESDAY, {"start_date": "2026-06-20", "end_date": "2026-07-30"}, "20 29"),
        (TUESDAY, {"start_date": "2026-06-20", "end_date": "2026-07-30", "include_today": True}, "20 30"),
        (TUESDAY, {"start_date": "yesterday", "end_date": "Yesterday"}, "29 29"),
        (TUESDAY, {"period": "yesterday", "include_today": True}, "29 29"),
        (TUESDAY, {"period": "last-7-days"}, "23 29"),
        (TUESDAY, {"period": "last-7-days", "include_today": True}, "24 30"),
        (TUESDAY, {"period": "month-to-date"}, "1 29"),
        (TUESDAY, {"period": "yesterday", "time_zone": "America/Los_Angeles"}, "28 28"),
        (TUESDAY, {"days": 2, "time_zone": "America/Los_Angeles"}, "27 28"),
        (TUESDAY, {"days": 2, "time_zone": "Asia/Tokyo"}, "28 29"),
        (LATE, {"days": 2, "time_zone": "America/Los_Angeles"}, "28 29"),
        (LATE, {"days": 2, "time_zone": "Asia/Tokyo"}, "29 30"),
        (LATE, {"start_date": "2026-06-29", "end_date": "today", "time_zone": "Asia/Tokyo"}, "29 30"),
    ],
)
def test_days(moment: datetime, arguments: dict[str, Any], gives: str) -> None:
    asked = query(moment, **arguments)
    assert f"{asked.start.day} {asked.last(moment.date()).day}" == gives
    assert asked.start.month == asked.last(moment.date()).month == 6


def test_the_first_of_a_month_and_the_month_before() -> None:
    first = datetime(2026, 3, 1, 5, tzinfo=UTC)
    for arguments in ({"period": "last-month"}, {"period": "month-to-date"}):
        asked = query(first, **arguments)
        assert (asked.start, asked.end) == (date(2026, 2, 1), date(2026, 2, 28))
    west = query(first, period="last-month", time_zone="America/Los_Angeles")
    assert (west.start, west.end) == (date(2026, 1, 1), date(2026, 1, 31))  # it is still February there


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "give start_date, days or period"),
        ({"end_date": "2026-06-01"}, "give start_date, days or period"),
        ({"start_date": "2026-06-01", "days": 3}, "give start_date, days or period"),
        ({"period": "yesterday", "days": 3}, "period stands in place of"),
        ({"period": "last_month"}, "did you mean last-month"),
        ({"days": 0}, "days is a number of days"),
        ({"days": True}, "days is a number of days"),
        ({"days": 3, "time_zone": "Mars/Olympus"}, "time_zone is a name"),
        ({"start_date": "today"}, "include_today=True pulls 2026-06-30 too"),
        ({"start_date": "2026-07-09"}, "later than today"),
        ({"start_date": "today", "end_date": "yesterday"}, "is before start_date"),
        ({"days": 3, "reporting_timezone": "AD_ACCOUNT_TIME_ZONE"}, "give time_zone, the ad account's"),
    ],
)
def test_days_that_make_no_sense(arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        query(TUESDAY, **arguments)


async def test_an_object_that_lives_for_days_counts_anew_each_night(tmp_path: Path) -> None:
    async with bench_of(accounts=1, campaigns=1) as bench:
        pull = bench.pull(start_date=None, end_date=None, days=2, columns=["IMPRESSION_1"])
        for night in range(3):
            assert (pull.query.start, pull.query.end) == (TODAY + (night - 2) * DAY, TODAY + (night - 1) * DAY)
            assert (await pull.to_csv(tmp_path / "out.csv")).rows == 2
            assert [row["DATE"] for row in await rows_of(pull)] == [f"{pull.query.start}", f"{pull.query.end}"]
            bench.local.clock.advance(86_400)
        lines = (tmp_path / "out.csv").read_text("utf-8").splitlines()[1:]
        assert sorted(line.split(",")[2] for line in lines) == [f"{TODAY + day * DAY}" for day in (-2, -1, 0, 1)]


async def test_a_sync_of_days(tmp_path: Path) -> None:
    async with bench_of(accounts=1, campaigns=1) as bench:
        sync = bench.client.bulk.sync(levels=["campaign"], days=3, columns=["IMPRESSION_1"], clock=bench.clock)
        result = await sync.to_csv(tmp_path)
        assert (result.ok, result.rows) == (True, 3)


class OfThree:
    """A clock as it is written by whoever knows the day, seconds and waiting alone."""

    def __init__(self, day: date) -> None:
        self._day = day

    def today(self) -> date:
        return self._day

    def now(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


async def test_a_clock_without_a_moment_is_enough(tmp_path: Path) -> None:
    async with bench_of(accounts=1, campaigns=1) as bench:
        pull = bench.pull(start_date=None, end_date=None, days=2, clock=OfThree(NOW.date() - DAY))
        assert (await pull.to_csv(tmp_path / "out.csv")).rows == 2
        assert max(row["DATE"] for row in await rows_of(pull)) == f"{TODAY - 2 * DAY}"
