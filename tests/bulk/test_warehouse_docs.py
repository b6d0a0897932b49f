"""The recipes of docs/warehouse.md run, and the names on docs/migrating-from-connectors.md exist."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb
import polars
import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.bulk.dbt import HISTORIES, REPORTS
from pinterest_async_overrides.bulk.entities.entity_kind import kinds
from pinterest_async_overrides.bulk.plan.levels import LEVELS
from pinterest_async_overrides.bulk.sync import table_of
from tests.bulk.tables import DELTA, sql_catalog, statement

DOCS = Path(__file__).parents[2] / "docs"
WAREHOUSE = (DOCS / "warehouse.md").read_text("utf-8")
CONNECTORS = (DOCS / "migrating-from-connectors.md").read_text("utf-8")


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    """A small local Pinterest, of today."""
    async with LocalPinterest(seed=7, accounts=2, campaigns=2, job_seconds=0.0) as running:
        yield running


@pytest.fixture
async def pinterest(local: LocalPinterest) -> AsyncIterator[Pinterest]:
    """A client of it."""
    async with Pinterest("pina_x", base_url=local.url, rate_limits="off") as client:
        yield client


def recipes() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.*?)^```", WAREHOUSE, re.MULTILINE | re.DOTALL):
        exec(compile(code, "docs/warehouse.md", "exec"), names)  # noqa: S102 - the project's own page
    return names


async def test_duckdb_twice(pinterest: Pinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    counts: list[Any] = []
    for _ in range(2):
        await recipes()["nightly_duckdb"](pinterest, str(tmp_path / "warehouse.duckdb"))
        with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
            counts += connection.execute(
                'SELECT count(*), count(DISTINCT "DATE") FROM pinterest.ad_analytics'
            ).fetchall()
    assert counts[0] == counts[1]
    assert counts[0][1] == 30
    assert (tmp_path / "sources.yml").exists()


async def test_postgres_twice(
    pinterest: Pinterest, tmp_path: Path, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    schema = f"docs_{uuid4().hex[:8]}"
    for _ in range(2):
        await recipes()["nightly_postgres"](pinterest, postgres, schema)
    counted = f'SELECT count(*), count(DISTINCT "DATE") FROM {schema}.'  # noqa: S608 - fixed names
    assert statement(postgres, f"{counted}campaign_analytics") == [(2 * 2 * 60, 60)]
    assert statement(postgres, f"{counted}campaign_targeting_analytics")[0][1] == 60
    await recipes()["one_table"](pinterest, postgres, f"{schema}.ad_facts", str(tmp_path / "ledger"))
    ((rows, days),) = statement(postgres, f"{counted}ad_facts")
    assert (rows > 0, days) == (True, 60)


async def test_lakes(pinterest: Pinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    await recipes()["nightly_delta"](pinterest, str(tmp_path / "lake"))
    held = DELTA.DeltaTable(tmp_path / "lake/campaign_analytics").to_pyarrow_table()
    catalog = sql_catalog(tmp_path)
    await recipes()["nightly_iceberg"](pinterest, catalog, "ads")
    assert held.num_rows == catalog.load_table("ads.campaign_analytics").scan().to_arrow().num_rows == 2 * 2 * 30


async def test_parquet_checked(pinterest: Pinterest, tmp_path: Path) -> None:
    folder = tmp_path / "pinterest"
    for _ in range(2):
        await recipes()["nightly_parquet"](pinterest, str(folder))
    rows = polars.read_parquet(f"{folder}/campaign_analytics/**/*.parquet", hive_partitioning=False)
    assert rows.height == 2 * 2 * 60
    assert polars.read_parquet(folder / "campaigns_history/data.parquet").height == 4
    assert await recipes()["check"](pinterest, str(folder / "campaign_analytics"))


async def test_an_object_store(pinterest: Pinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path}")
    filesystem: Any = import_module("fsspec").filesystem("memory")
    await recipes()["nightly_bucket"](pinterest, filesystem)
    await recipes()["nightly_bucket_of_tables"](pinterest, filesystem)
    assert filesystem.exists("bucket/campaigns.pull.sqlite")
    assert filesystem.glob("bucket/campaigns/**/*.parquet")
    filesystem.rm("bucket", recursive=True)


async def test_three_years(pinterest: Pinterest, tmp_path: Path) -> None:
    assert await recipes()["backfill"](pinterest, str(tmp_path / "out")) == 2 * 2 * 913


def test_every_name_on_the_pages_exists() -> None:
    rows = re.findall(r"^\| .* \| entities ([^|]*) \|$", CONNECTORS, re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert {"campaigns", "boards_pins", "board_sections_pins", "feeds", "product_groups"} <= listed
    assert listed <= kinds().keys()
    levels = set(re.findall(r'level="(\w+)"', CONNECTORS))
    assert levels <= LEVELS.keys()
    for report in REPORTS:
        assert f"`{report.view}`" in WAREHOUSE
        assert f"`{table_of(report.level)}`" in WAREHOUSE
    for view in HISTORIES.values():
        assert f"`{view}`" in WAREHOUSE
        assert f"`{view}`" in CONNECTORS
