"""Views for dbt over a sync's tables: names and units that the public dbt package for Pinterest reads."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pinterest_async import ConfigurationError
from pinterest_async_overrides.bulk import dbt
from tests.bulk.nights import DAY, nights_of
from tests.contract import SINCE_5_28

NUMBERS = ("impression_1", "impression_2", "clickthrough_1", "clickthrough_2", "spend_in_micro_dollar")
# Columns that dbt_pinterest's sources name (facts, read from its public repository).
EXPECTED: dict[str, tuple[str, ...]] = {
    "advertiser_report": ("date", "advertiser_id", *NUMBERS),
    "campaign_report": ("date", "campaign_id", "advertiser_id", *NUMBERS),
    "ad_group_report": ("date", "ad_group_id", "campaign_id", "advertiser_id", *NUMBERS),
    "pin_promotion_report": ("date", "pin_promotion_id", "ad_group_id", "campaign_id", "advertiser_id", *NUMBERS),
    "advertiser_history": ("id", "name", "country", "created_time", "currency", "updated_time", "permissions"),
    "campaign_history": ("id", "created_time", "advertiser_id", "name", "status", "lifetime_spend_cap",
                         "objective_type", "start_time", "end_time", "is_campaign_budget_optimization",
                         "default_ad_group_budget_in_micro_currency", "is_flexible_daily_budgets",
                         "is_automated_campaign"),
    "ad_group_history": ("id", "campaign_id", "ad_account_id", "created_time", "name", "status", "start_time",
                         "end_time", "pacing_delivery_type", "placement_group", "summary_status"),
    "pin_promotion_history": ("id", "ad_account_id", "ad_group_id", "created_time", "destination_url", "name",
                              "pin_id", "status", "creative_type"),
    "keyword_history": ("id", "value", "advertiser_id", "archived", "bid", "match_type", "parent_type"),
}  # fmt: skip
COLUMNS_OF = (
    "SELECT column_name FROM information_schema.columns WHERE table_schema = 'pinterest_ads' AND table_name = ?"
)
PACKAGES = "PINTEREST_DBT"
"""Names a folder with dbt_pinterest, dbt_fivetran_utils and dbt_utils, and the program dbt in bin/."""


async def synced(database: Path, sources: Path, **options: Any) -> None:
    async with nights_of(accounts=2) as nights:
        made = nights.client.bulk.sync(
            "keywords",
            levels=["account", "campaign", "ad_group", "ad"],
            start_date=nights.day - 10 * DAY,
            end_date=nights.day - DAY,
            columns=[name.upper() for name in NUMBERS],
            clock=nights.clock,
            **options,
        )
        assert (await made.to_duckdb(database, "raw", dbt_sources=sources)).ok


@SINCE_5_28
@pytest.mark.parametrize("history", [False, True])
async def test_names_and_units(tmp_path: Path, history: bool) -> None:
    database = tmp_path / "warehouse.duckdb"
    await synced(database, tmp_path / "sources.yml", history=history)
    with duckdb.connect(str(database)) as connection:
        for view, columns in EXPECTED.items():
            found = [row[0] for row in connection.execute(COLUMNS_OF, [view]).fetchall()]
            assert {*columns, "_fivetran_synced"} <= set(found), view
            assert len(found) == len(set(found))
        for view in ("advertiser_report", "campaign_report", "ad_group_report"):
            same = connection.execute(
                f"SELECT (SELECT sum(spend_in_micro_dollar) FROM pinterest_ads.{view}) = "  # noqa: S608 - own names
                "(SELECT sum(SPEND_IN_MICRO_DOLLAR) FROM raw.ad_analytics)"
            ).fetchall()
            assert same == [(True,)]
        (rows, parents) = connection.execute(
            "SELECT count(*), count(ad_group_id) FROM pinterest_ads.pin_promotion_report WHERE campaign_id IS NOT NULL"
        ).fetchall()[0]
        (facts,) = connection.execute("SELECT count(*) FROM raw.ad_analytics").fetchall()[0]
        assert rows == parents == facts > 0
        kinds = connection.execute(
            "SELECT DISTINCT typeof(created_time) FROM pinterest_ads.campaign_history"
        ).fetchall()
        assert kinds == [("TIMESTAMP WITH TIME ZONE",)]
    named = (tmp_path / "sources.yml").read_text("utf-8")
    assert all(f"- name: {view}\n" in named for view in EXPECTED)
    assert "schema: pinterest_ads\n" in named


def test_a_database_without_a_sync_is_refused() -> None:
    with duckdb.connect() as connection, pytest.raises(ConfigurationError, match="has no tables of a sync"):
        dbt.create(connection)


def ran(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


async def test_the_dbt_package_gives_the_same_sums(tmp_path: Path) -> None:
    """Runs dbt_pinterest's models over a sync, from a folder that a variable names."""
    if not (folder := os.environ.get(PACKAGES)):
        pytest.skip(f"{PACKAGES} names no folder with dbt_pinterest, dbt_fivetran_utils, dbt_utils and bin/dbt")
    database = tmp_path / "warehouse.duckdb"
    await synced(database, tmp_path / "sources.yml", history=True)
    (tmp_path / "dbt_project.yml").write_text(
        "name: pulled\nversion: 1.0.0\nprofile: pulled\nvars:\n  pinterest__using_keywords: false\n"
        "  pinterest__using_pin_promotion_targeting_report: false\n  pinterest__using_targeting_geo: false\n"
        "  pinterest__using_targeting_geo_region: false\n  pinterest_database: warehouse\n"
        "  pinterest_schema: pinterest_ads\n",
        "utf-8",
    )
    for name in ("dbt_pinterest", "dbt_fivetran_utils", "dbt_utils"):  # `dbt deps` would ask the package hub
        shutil.copytree(f"{folder}/{name}", tmp_path / "dbt_packages" / name)
    (tmp_path / "profiles.yml").write_text(
        f"pulled:\n  target: dev\n  outputs:\n    dev:\n      type: duckdb\n      path: {database}\n", "utf-8"
    )
    ended = await asyncio.to_thread(ran, [f"{folder}/bin/dbt", "run", "--profiles-dir", "."], tmp_path)
    assert ended.returncode == 0, ended.stdout[-4000:] + ended.stderr[-2000:]
    with duckdb.connect(str(database)) as connection:
        schema = connection.execute(
            "SELECT table_schema FROM information_schema.tables WHERE table_name = 'pinterest_ads__campaign_report'"
        ).fetchall()[0][0]
        (expected,) = connection.execute(
            "SELECT sum(SPEND_IN_MICRO_DOLLAR) / 1000000, sum(IMPRESSION_1) + sum(IMPRESSION_2), count(*) "
            "FROM raw.campaign_analytics"
        ).fetchall()
        for model in ("advertiser", "campaign", "ad_group", "pin_promotion"):
            (found,) = connection.execute(
                f'SELECT round(sum(spend), 6), sum(impressions), count(*) FROM "{schema}".pinterest_ads__{model}_report'  # noqa: S608
            ).fetchall()
            print(f"{model}_report: spend {found[0]}, impressions {found[1]}, {found[2]} rows")
            assert float(found[0]) == pytest.approx(float(expected[0]))
            assert found[1] == expected[1]
