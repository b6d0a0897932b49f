"""Sync: entities and several levels of analytics by one listing, night after night, over the local Pinterest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import polars
import pytest

from pinterest_async.bulk import Sync
from tests.bulk.conftest import HARDLY
from tests.bulk.nights import DAY, Nights, nights_of

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"]


def sync_of(nights: Nights, *names: str, days: int = 10, **arguments: Any) -> Sync:
    usual: dict[str, Any] = {
        "start_date": nights.day - days * DAY,
        "end_date": nights.day - DAY,
        "columns": COLUMNS,
        "retry": HARDLY,
        "clock": nights.clock,
    }
    return nights.client.bulk.sync(*names, **{**usual, **arguments})


def facts(folder: Path, level: str) -> polars.DataFrame:
    return polars.read_parquet(f"{folder}/{level}_analytics/**/*.parquet", hive_partitioning=False)


async def test_entities_and_levels_by_one_listing(tmp_path: Path) -> None:
    async with nights_of(accounts=3) as nights:
        made = sync_of(nights, "boards", levels=["account", "campaign", "ad"])
        assert set(made.tables) == {
            "ad_accounts", "boards", "campaigns", "ads", "account_analytics", "campaign_analytics", "ad_analytics",
        }  # fmt: skip
        result = await made.to_parquet(tmp_path / "out")
        assert result.ok
        # Each list is read once: one page of ad accounts, and one of campaigns and of ads for each ad account.
        assert nights.local.calls("ad_accounts/list") == 1
        assert nights.local.calls("campaigns/list") == 3
        assert nights.local.calls("ads/list") == 3
        assert result.requests == len(nights.local.requests)
        campaigns = polars.read_parquet(tmp_path / "out/campaigns/data.parquet")
        joined = facts(tmp_path / "out", "campaign").join(
            campaigns.select(polars.col("id").alias("CAMPAIGN_ID"), "name"), on="CAMPAIGN_ID"
        )
        assert joined.height == facts(tmp_path / "out", "campaign").height == 3 * 2 * 10
        assert joined["name"].null_count() == 0
        spend = [
            facts(tmp_path / "out", level)["SPEND_IN_MICRO_DOLLAR"].sum() for level in ("account", "campaign", "ad")
        ]
        assert len(set(spend)) == 1


async def test_the_next_nights_go_on(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        await sync_of(nights, levels=["campaign"]).to_parquet(tmp_path / "out")
        before = facts(tmp_path / "out", "campaign").height
        nights.on()
        result = await sync_of(nights, levels=["campaign"]).to_parquet(tmp_path / "out", look_back=3)
        assert result.ok
        assert result.entities.entities["campaigns"].changed == 0
        assert facts(tmp_path / "out", "campaign").height == before + 2 * 2
        again = await sync_of(nights, levels=["campaign"]).to_parquet(tmp_path / "out", look_back=3)
        assert facts(tmp_path / "out", "campaign").height == before + 2 * 2
        assert again.ok


async def test_an_ad_account_that_refuses_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    async with nights_of(accounts=3) as nights:
        bad = nights.local.ad_account_ids[1]
        nights.between.refuse(bad, "campaigns")
        nights.between.refuse(bad, "campaigns/analytics")
        result = await sync_of(nights, levels=["campaign"]).to_parquet(tmp_path / "out")
        assert not result.ok
        assert [failure.ad_account_id for failure in result.entities.failed] == [bad]
        assert {failure.ad_account_id for failure in result.analytics["campaign_analytics"].failed} == {bad}
        assert facts(tmp_path / "out", "campaign")["AD_ACCOUNT_ID"].n_unique() == 2
        nights.between.relent()
        nights.on()
        result = await sync_of(nights, levels=["campaign"]).to_parquet(tmp_path / "out", look_back=1)
        assert result.ok
        assert facts(tmp_path / "out", "campaign").filter(polars.col("AD_ACCOUNT_ID") == bad)["DATE"].n_unique() >= 10


async def test_into_csv_and_duckdb(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        made = sync_of(nights, levels=["campaign", "ad_group"])
        await made.to_csv(tmp_path / "csv")
        assert sorted(path.name for path in (tmp_path / "csv").glob("*.csv")) == [
            "ad_accounts.csv",
            "ad_group_analytics.csv",
            "ad_groups.csv",
            "campaign_analytics.csv",
            "campaigns.csv",
        ]
        database = tmp_path / "warehouse.duckdb"
        for _ in range(2):
            assert (await sync_of(nights, levels=["campaign"]).to_duckdb(database, "pinterest")).ok
        with duckdb.connect(str(database)) as connection:
            (rows, named) = connection.execute(
                "SELECT count(*), count(c.name) FROM pinterest.campaign_analytics a "
                "JOIN pinterest.campaigns c ON c.id = a.CAMPAIGN_ID"
            ).fetchall()[0]
        assert rows == named == 2 * 2 * 10


async def test_entities_of_other_statuses_are_listed_and_not_pulled(tmp_path: Path) -> None:
    async with nights_of(accounts=1, campaigns=3) as nights:
        (account,) = nights.local.ad_account_ids
        listed = await nights.client.campaigns.list(account)
        first = str(listed.items[0].id)
        await nights.client.campaigns.update(
            account, body=[{"id": first, "ad_account_id": account, "status": "PAUSED"}]
        )
        result = await sync_of(nights, levels=["campaign"], statuses=["ACTIVE"]).to_parquet(tmp_path / "out")
        assert result.entities.entities["campaigns"].there == 3
        assert first not in set(facts(tmp_path / "out", "campaign")["CAMPAIGN_ID"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"levels": []}, "levels takes a list"),
        ({"levels": ["campaigns"]}, "level takes one of"),
        ({"levels": ["campaign"], "columns": {"ad": COLUMNS}}, "not among the levels"),
        ({"levels": ["campaign"], "columns": ["SPENT"]}, "has no column"),
    ],
)
async def test_what_makes_no_sense_is_refused(arguments: dict[str, Any], words: str) -> None:
    async with nights_of(accounts=1) as nights:
        with pytest.raises(ValueError, match=words):
            sync_of(nights, **arguments)
        with pytest.raises(ValueError, match="did you mean boards"):
            sync_of(nights, "boadrs")
        assert not nights.local.requests
