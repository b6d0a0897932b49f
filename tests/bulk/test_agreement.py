"""Agreement of pulled sums with the ad accounts' own numbers: over the local Pinterest, and its pure decisions."""

from __future__ import annotations

import asyncio
import csv
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars
import pytest
from typer.testing import CliRunner

from pinterest_async.bulk import Agreement, AnalyticsQuery
from pinterest_async_overrides.analytics.columns import is_sum
from pinterest_async_overrides.bulk.agreement import Totals, compare, names, number, share
from pinterest_async_overrides.cli.app import app
from pinterest_async_overrides.cli.exit import Misused
from tests.bulk.nights import DAY, FIRST, nights_of

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR", "TOTAL_CHECKOUT"]


@pytest.mark.parametrize("level", ["account", "campaign", "ad_group", "ad"])
@pytest.mark.parametrize("granularity", ["TOTAL", "DAY", "WEEK", "MONTH"])
async def test_rows_pulled_anew_agree(level: str, granularity: str) -> None:
    async with nights_of(accounts=2) as nights:
        found = await nights.pull(20, level=level, granularity=granularity, columns=COLUMNS).check(tolerance=0)
        assert found.differences == ()
        assert found.ok
        assert found.columns == ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "TOTAL_CHECKOUT")
        assert found.left_out == ("CTR",)
        assert list(found.ad_accounts) == sorted(nights.local.ad_account_ids)


@pytest.mark.parametrize("granularity", ["DAY", "MONTH"])
@pytest.mark.parametrize("name", ["out", "out.csv", "out.jsonl"])
@pytest.mark.parametrize("money", ["micros", "currency"])
async def test_an_output_agrees(tmp_path: Path, name: str, money: str, granularity: str) -> None:
    async with nights_of(accounts=2) as nights:
        pull = nights.pull(20, columns=COLUMNS, money=money, granularity=granularity)
        form = {"out": pull.to_parquet, "out.csv": pull.to_csv, "out.jsonl": pull.to_jsonl}[name]
        await form(tmp_path / name)
        found = await pull.check(tmp_path / name, tolerance=0)
        assert found.ok
        assert found.columns[0] == ("SPEND" if money == "currency" else "SPEND_IN_MICRO_DOLLAR")
        assert (await pull.check(await pull.to_arrow(), tolerance=0)).ok
        total = nights.pull(20, columns=COLUMNS, money=money, granularity="TOTAL")
        assert (await total.check(await total.to_arrow(), tolerance=0)).ok


async def test_a_day_without_rows_is_named(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        pull = nights.pull(60)
        await pull.to_parquet(tmp_path / "out")
        account, gone = nights.local.ad_account_ids[0], FIRST - 50 * DAY
        for file in (tmp_path / "out").rglob("*.parquet"):
            rows = polars.read_parquet(file, hive_partitioning=False)
            rows.filter((polars.col("AD_ACCOUNT_ID") != account) | (polars.col("DATE") != gone)).write_parquet(file)
        found = await pull.check(tmp_path / "out")
        assert not found.ok
        assert {(each.ad_account_id, each.days) for each in found.differences} == {(account, (gone,))}
        spend = found.differences[0]
        assert spend.by > 0
        assert 0 < spend.share < 0.2
        assert spend.reasons[0] == f"no rows of {gone}: pull these days"
        assert f"ad account {account}, SPEND_IN_MICRO_DOLLAR: " in str(spend)
        assert (await pull.check(tmp_path / "out", tolerance=0.5)).ok


async def test_entities_left_out_explain_what_is_missing() -> None:
    async with nights_of(accounts=1, campaigns=3) as nights:
        (account,) = nights.local.ad_account_ids
        listed = await nights.client.campaigns.list(account)
        one = str(listed.items[0].id)
        found = await nights.pull(20, ad_account_ids=[account], entity_ids=[one]).check()
        assert found.differences
        assert "other entities than those of entity_ids have numbers too" in found.differences[0].reasons


async def test_an_ad_account_that_refuses_is_named_and_the_others_are_compared() -> None:
    async with nights_of(accounts=3) as nights:
        bad = nights.local.ad_account_ids[1]
        nights.between.refuse(bad, f"{bad}/analytics")
        found = await nights.pull(20).check()
        assert [failure.ad_account_id for failure in found.failed] == [bad]
        assert bad not in found.ad_accounts
        assert found.differences == ()
        assert not found.ok


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"level": "pin", "columns": None}, "belongs to no ad account"),
        ({"targeting_types": ["GENDER"]}, "does not add up"),
        ({"columns": ["CTR"]}, "none of the columns adds up"),
    ],
)
async def test_what_cannot_be_compared_is_refused_before_anything_is_sent(
    arguments: dict[str, Any], words: str
) -> None:
    async with nights_of(accounts=1) as nights:
        before = len(nights.local.requests)
        with pytest.raises(ValueError, match=words):
            await nights.pull(20, **arguments).check()
        assert len(nights.local.requests) == before


def test_numbers_are_exact() -> None:
    assert [number(value) for value in (3, "3", 2.5, "2.50", Decimal("0.1"), None, "", "N/A", True, "nan")] == [
        3, 3, Decimal("2.5"), Decimal("2.50"), Decimal("0.1"), 0, 0, 0, 0, 0,
    ]  # fmt: skip
    assert share(0, 0) == 0
    assert share(75, 100) == 0.25
    assert share(0, 5) == 1


@pytest.mark.parametrize(
    ("name", "adds_up"),
    [
        ("SPEND_IN_MICRO_DOLLAR", True), ("IMPRESSION_1", True), ("TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR", True),
        ("VIDEO_MRC_VIEWS_1", True), ("CTR", False), ("CPC_IN_MICRO_DOLLAR", False), ("CAMPAIGN_NAME", False),
        ("CAMPAIGN_DAILY_SPEND_CAP", False), ("TOTAL_IMPRESSION_FREQUENCY", False), ("TOTAL_IMPRESSION_USER", False),
        ("DATE", False), ("HOUR", False), ("CHECKOUT_ROAS", False),
    ],
)  # fmt: skip
def test_which_columns_add_up(name: str, adds_up: bool) -> None:
    assert is_sum(name) is adds_up


def compared(today: date, **arguments: Any) -> Agreement:
    usual: dict[str, Any] = {
        "level": "campaign",
        "start_date": "2026-01-01",
        "end_date": "2026-01-03",
        "columns": ["IMPRESSION_1"],
    }
    query = AnalyticsQuery.of(**{**usual, **arguments})
    pulled, expected = Totals(query.start, query.end), Totals(query.start, query.end)
    pulled.add_all([("1", "2026-01-01", 5), ("1", "2026-01-02", 5), ("1", "2026-01-09", 99)])
    expected.add_all([("1", "2026-01-01", 5), ("1", "2026-01-02", 6), ("1", "2026-01-03", 1)])
    return compare(query, pulled.found, expected.found, tolerance=0, today=today)


def test_reasons_and_notes() -> None:
    (late,) = compared(date(2026, 1, 20)).differences
    assert late.days == (date(2026, 1, 2), date(2026, 1, 3))
    assert [reason.split(":")[0] for reason in late.reasons] == [
        "no rows of 2026-01-03",
        "entities without one of the statuses ACTIVE, PAUSED, ARCHIVED have numbers too",
        "numbers since 2025-12-21 still change, conversions arrive late",
    ]
    settled = compared(date(2026, 1, 20), click_window_days=7, engagement_window_days=7, view_window_days=1)
    assert not any("still change" in reason for reason in settled.differences[0].reasons)
    assert settled.notes[0].startswith("attribution windows: click 7, engagement 7, view 1;")
    assert compared(date(2026, 1, 3)).notes[-1] == "2026-01-03 is not over"
    monthly = compared(date(2026, 6, 1), granularity="MONTH", start_date="2026-01-02").differences[0]
    assert "the month of 2026-01-01 may be there whole: compare from its first day" in monthly.reasons
    total = compared(date(2026, 6, 1), granularity="TOTAL").differences[0]
    assert (total.days, total.pulled, total.expected) == ((), 10, 12)


def test_names_are_those_of_the_output() -> None:
    query = AnalyticsQuery.of(
        level="campaign", start_date="2026-01-01", end_date="2026-01-03", columns=COLUMNS, money="currency"
    )
    assert names(query) == ("AD_ACCOUNT_ID", "DATE", "SPEND", "IMPRESSION_1", "TOTAL_CHECKOUT")


async def test_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now(UTC)
    async with nights_of(accounts=2, now=now) as nights:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_x")
        monkeypatch.setenv("PINTEREST_BASE_URL", nights.local.url)
        to = tmp_path / "out.csv"
        yesterday = now.date() - DAY
        pull = nights.client.bulk.analytics(
            level="campaign", start_date=yesterday - 9 * DAY, end_date=yesterday, columns=COLUMNS
        )
        await pull.to_csv(to)

        def run(*arguments: str) -> tuple[int, str]:
            result = CliRunner().invoke(app, ["pull", "check", str(to), *arguments])
            if isinstance(result.exception, Misused):
                raise result.exception
            return result.exit_code, result.output

        status, output = await asyncio.to_thread(run)
        assert (status, "they agree" in output) == (0, True), output
        status, output = await asyncio.to_thread(run, "--json", "--days", "3")
        assert status == 0, output
        assert json.loads(output)["first"] == f"{yesterday - 2 * DAY}"
        rows = list(csv.DictReader(to.read_text(encoding="utf-8").splitlines()))
        with to.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows[len(rows) // 2 :])
        status, output = await asyncio.to_thread(run)
        assert status == 3
        assert "Differences" in output
        assert "pull these days" in output
        with pytest.raises(Misused, match="no day of these ad accounts is there"):
            await asyncio.to_thread(run, "--account", "1")
