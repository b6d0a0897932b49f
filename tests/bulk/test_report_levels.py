"""Levels and breakdowns that come by report, and the options that reports take, over the local Pinterest."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from pinterest_async.bulk import LedgerError
from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, LEVELS
from pinterest_async_overrides.bulk.plan.report_options import OF_THE_PULL, known
from tests.bulk.conftest import DAY, TODAY, Bench, rows_of

COLUMNS = ["IMPRESSION_1", "SPEND_IN_MICRO_DOLLAR"]
BROKEN_DOWN = ["account", "campaign", "ad_group", "ad", "product_group", "product_item"]


def summed(rows: list[dict[str, Any]], *names: str) -> dict[tuple[Any, ...], int]:
    found: dict[tuple[Any, ...], int] = defaultdict(int)
    for row in rows:
        found[tuple(row.get(name) for name in names)] += row["IMPRESSION_1"] or 0
    return {key: value for key, value in found.items() if value}


def test_every_level_of_reports_is_a_level_of_pulls() -> None:
    plain = {level.report for level in LEVELS.values() if level.report}
    broken_down = {level.targeting_report for level in LEVELS.values() if level.targeting_report}
    assert plain | broken_down == vocabulary.known(CREATE_REPORT, "level")
    assert {level.name for level in LEVELS.values() if level.targeting_report} == set(BROKEN_DOWN)


def test_every_field_of_a_report_is_set_by_the_pull_or_an_option() -> None:
    fields = set(vocabulary.fields(CREATE_REPORT))
    assert set(known()) | (fields & OF_THE_PULL) == fields
    assert {"metrics_filters", "campaign_statuses", "campaign_objective_types", "attribution_types"} <= set(known())


@pytest.mark.parametrize("level", ["keyword", "product_item"])
async def test_levels_that_reports_alone_have(bench: Bench, tmp_path: Path, level: str) -> None:
    id_column = LEVELS[level].id_column or ""
    pull = bench.pull(level=level, columns=COLUMNS)
    rows = await rows_of(pull)
    key = ("AD_ACCOUNT_ID", id_column, "DATE")
    assert len(rows) == len({tuple(row[name] for name in key) for row in rows}) > 0
    assert {row["AD_ACCOUNT_ID"] for row in rows} == set(bench.local.ad_account_ids)
    assert all(row[id_column] for row in rows)
    # All that is listed are the ad accounts: their reports need no ids.
    assert [name for name in bench.local.service.log.calls if name.endswith("/list")] == ["ad_accounts/list"]
    if level == "keyword":
        assert {row["TARGETING_TYPE"] for row in rows} == {"KEYWORD"}
        assert all(row["TARGETING_VALUE"] for row in rows)
    for _ in range(2):
        result = await pull.to_parquet(tmp_path / "out", look_back=3)
        assert result.ok
    table: Any = pq.ParquetDataset(tmp_path / "out").read()
    files: list[dict[str, Any]] = table.to_pylist()
    assert len(files) == len({tuple(str(row[name]) for name in key) for row in files}) == len(rows)
    assert sum(row["IMPRESSION_1"] or 0 for row in files) == sum(row["IMPRESSION_1"] or 0 for row in rows)


@pytest.mark.parametrize("level", BROKEN_DOWN)
async def test_breakdowns_by_report_add_up(bench: Bench, level: str) -> None:
    id_column = LEVELS[level].id_column or ""
    asked: dict[str, Any] = {"level": level, "columns": COLUMNS, "method": "report"}
    whole = summed(await rows_of(bench.pull(**asked)), id_column, "DATE")
    types = ["GENDER", "COUNTRY"]
    rows = await rows_of(bench.pull(**asked, targeting_types=types))
    names = ("AD_ACCOUNT_ID", id_column, "DATE", "TARGETING_TYPE", "TARGETING_VALUE")
    assert len(rows) == len({tuple(row[name] for name in names) for row in rows})
    for each in types:
        assert summed([row for row in rows if row["TARGETING_TYPE"] == each], id_column, "DATE") == whole


async def test_breakdowns_by_report_are_those_of_calls(bench: Bench) -> None:
    asked: dict[str, Any] = {"columns": COLUMNS, "targeting_types": ["GENDER"]}
    names = ("AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", "TARGETING_TYPE", "TARGETING_VALUE")
    by_call = summed(await rows_of(bench.pull(**asked, method="call")), *names)
    assert summed(await rows_of(bench.pull(**asked, method="report")), *names) == by_call


async def test_old_days_of_a_breakdown_come_by_report(bench: Bench, tmp_path: Path) -> None:
    pull = bench.pull(columns=COLUMNS, targeting_types=["GENDER"], start_date=TODAY - 100 * DAY)
    assert {chunk.by for chunk in (await pull.discover()).chunks} == {"call", "report"}
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
        for _ in range(2):
            await pull.to_duckdb(connection, "facts")
        names = "AD_ACCOUNT_ID, CAMPAIGN_ID, DATE, TARGETING_TYPE, TARGETING_VALUE"
        found = connection.execute(
            f"SELECT count(*), count(DISTINCT ({names})), min(DATE), max(DATE) FROM facts"  # noqa: S608 - fixed names
        ).fetchone()
    assert found is not None
    assert found[0] == found[1] > 0
    assert (found[2], found[3]) == (TODAY - 100 * DAY, TODAY)


async def test_options_of_reports_reach_pinterest(bench: Bench) -> None:
    account = bench.local.ad_account_ids[0]
    campaigns = bench.local.service.store.table("campaign", account)
    chosen, *others = campaigns
    for each in others:
        campaigns[each] |= {"status": "PAUSED", "summary_status": "PAUSED"}
    campaigns[chosen] |= {"status": "ACTIVE", "summary_status": "RUNNING"}
    asked: dict[str, Any] = {"level": "ad", "columns": COLUMNS, "ad_account_ids": [account]}
    rows = await rows_of(bench.pull(**asked))
    pull = bench.pull(**asked, report_options={"campaign_statuses": ["RUNNING"]})
    running = await rows_of(pull)
    assert {chunk.by for chunk in (await pull.discover()).chunks} == {"report"}
    assert 0 < len(running) < len(rows)
    assert await rows_of(bench.pull(**asked, report_options={"campaign_ids": [chosen]})) == running
    above = {"field": "SPEND_IN_DOLLAR", "operator": "GREATER_THAN", "values": [10**9]}
    assert await rows_of(bench.pull(**asked, report_options={"metrics_filters": [above]})) == []


async def test_options_of_reports_are_settings_of_the_destination(bench: Bench, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"columns": COLUMNS, "method": "report"}
    await bench.pull(**asked).to_parquet(tmp_path / "out")
    running: dict[str, Any] = {"report_options": {"campaign_statuses": ("RUNNING",)}}
    for _ in range(2):
        assert (await bench.pull(**asked, **running).to_parquet(tmp_path / "running")).ok
    with pytest.raises(LedgerError):
        await bench.pull(**asked, **running).to_parquet(tmp_path / "out")
