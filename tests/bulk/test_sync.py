"""Sync: entities and several levels of analytics by one listing, night after night, over the local Pinterest."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb
import polars
import pytest

from pinterest_async.bulk import Sync
from tests.bulk.conftest import HARDLY
from tests.bulk.nights import DAY, Nights, nights_of
from tests.bulk.tables import DELTA, sql_catalog, statement

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


async def test_the_next_night_into_duckdb_pulls_what_is_missing(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        database = tmp_path / "warehouse.duckdb"
        await sync_of(nights, levels=["campaign"]).to_duckdb(database, "pinterest")
        nights.on()
        result = await sync_of(nights, levels=["campaign"]).to_duckdb(database, "pinterest", look_back=2)
        assert result.ok
        assert result.analytics["campaign_analytics"].rows == 2 * 2 * 3
        with duckdb.connect(str(database)) as connection:
            found = connection.execute("SELECT count(*), count(DISTINCT DATE) FROM pinterest.campaign_analytics")
            assert found.fetchall() == [(2 * 2 * 11, 11)]


@pytest.mark.parametrize("kind", ["postgres", "delta", "iceberg"])
async def test_every_table_holds_what_parquet_does(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    url = request.getfixturevalue("postgres") if kind == "postgres" else ""
    place = Place(kind, tmp_path, url)
    async with nights_of(accounts=2) as nights:
        for night in range(3):
            made: dict[str, Any] = {"levels": ["campaign"], "history": True, "targeting_types": ["GENDER"]}
            look_back = 2 if night else None
            assert (await sync_of(nights, "boards", **made).to_parquet(tmp_path / "p", look_back=look_back)).ok
            result = await place.sync(sync_of(nights, "boards", **made), look_back=look_back)
            assert result.ok
            nights.on()
            account = nights.local.ad_account_ids[0]
            (first, *_) = (await nights.client.campaigns.list(account)).items
            body = [{"id": str(first.id), "ad_account_id": account, "name": f"night {night}"}]
            await nights.client.campaigns.update(account, body=body)
        for table in ("campaign_analytics", "campaign_targeting_analytics"):
            names = ("AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", "IMPRESSION_1")
            frame = polars.read_parquet(f"{tmp_path}/p/{table}/**/*.parquet", hive_partitioning=False)
            assert sorted(texts(place.rows(table, names))) == sorted(texts(frame.select(names).rows()))
            assert frame.height > 20
        for kind_of_entities in ("campaigns", "campaigns_history", "boards", "ad_accounts"):
            frame = polars.read_parquet(tmp_path / f"p/{kind_of_entities}/data.parquet")
            rows = sorted(texts(place.rows(kind_of_entities, ("id", "name"))))
            assert rows == sorted(texts(frame.select("id", "name").rows()))
            assert rows


class Place:
    """Where the tables of a sync are, of a kind, and how they are read by other means."""

    def __init__(self, kind: str, folder: Path, url: str) -> None:
        self._kind, self._folder, self._url = kind, folder, url
        self._schema = f"sync_{uuid4().hex[:8]}"
        self._catalog: Any = sql_catalog(folder) if kind == "iceberg" else None

    async def sync(self, made: Sync, look_back: int | None) -> Any:
        if self._kind == "postgres":
            return await made.to_postgres(self._url, self._schema, look_back=look_back)
        if self._kind == "delta":
            return await made.to_delta(self._folder / "lake", look_back=look_back)
        return await made.to_iceberg(self._catalog, self._schema, look_back=look_back)

    def rows(self, table: str, names: tuple[str, ...]) -> list[tuple[Any, ...]]:
        if self._kind == "postgres":
            columns = ", ".join(f'"{name}"' for name in names)
            found: list[tuple[Any, ...]] = statement(self._url, f'SELECT {columns} FROM "{self._schema}"."{table}"')  # noqa: S608 - fixed
            return found
        if self._kind == "delta":
            held = DELTA.DeltaTable(self._folder / "lake" / table).to_pyarrow_table()
        else:
            held = self._catalog.load_table(f"{self._schema}.{table}").scan().to_arrow()
        return list(zip(*(held.column(name).to_pylist() for name in names), strict=True))


def texts(rows: Any) -> list[tuple[str, ...]]:
    return [tuple(f"{value}" for value in row) for row in rows]


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
