"""The state of entities beside data in an object store: a sync in another container each night."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from pinterest_async.bulk import LedgerBusy
from pinterest_async_overrides.bulk.entities.entity_pull import EntityPull
from pinterest_async_overrides.bulk.entities.rows import Rows
from pinterest_async_overrides.bulk.entities.targets import FilesTarget
from pinterest_async_overrides.bulk.ledger.ledger import Hold
from tests.bulk.bucket import KEY, SECRET, Bucket, rows_in
from tests.bulk.conftest import DAY, TODAY, Bench, bench_of
from tests.bulk.synced import synced
from tests.bulk.tables import sql_catalog

Disk = Callable[[], None]


@pytest.fixture
def new_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Gives this process the empty disk of another container."""
    disks: Iterator[int] = iter(range(100))

    def change() -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / f'disk{next(disks)}'}")

    change()
    return change


def table_in(bucket: Bucket, path: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = (
        import_module("pyarrow.parquet").read_table(path, filesystem=bucket.arrow()).to_pylist()
    )
    return rows


def sync_of(bench: Bench) -> Any:
    return bench.client.bulk.sync("boards", levels=["campaign"], days=5, history=True, clock=bench.clock)


@pytest.mark.parametrize("kind", ["s3fs", "arrow"])
async def test_a_sync_goes_on_in_another_container(bucket: Bucket, kind: str, new_disk: Disk) -> None:
    async with bench_of(accounts=2) as bench:
        files = getattr(bucket, kind)()
        first = await sync_of(bench).to_parquet("lake/pinterest", filesystem=files)
        assert first.ok
        assert first.entities.entities["campaigns"].changed == 8
        new_disk()
        bench.local.clock.advance(86_400)
        second = await sync_of(bench).to_parquet("lake/pinterest", filesystem=getattr(bucket, kind)(), look_back=2)
        assert second.ok
        assert {name: of.changed for name, of in second.entities.entities.items()} == dict.fromkeys(
            second.entities.entities, 0
        )
        assert second.rows == 8 * 3  # the last two days that were there, and a new one
        assert len(table_in(bucket, "lake/pinterest/campaigns_history/data.parquet")) == 8
        assert rows_in(bucket, "lake/pinterest/campaign_analytics") == (8 * 6, 8 * 6)
        assert [path for path in bucket.objects() if path.endswith("sqlite")] == [
            "lake/pinterest/campaign_analytics.pull.sqlite",
            "lake/pinterest/entities.sqlite",
        ]


async def test_delta_tables_in_a_store(bucket: Bucket, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    async with bench_of(accounts=1, campaigns=2, now=None) as bench:
        days = (today - 5 * DAY, today - DAY)
        for disk, changed in (("a", 2), ("b", 0)):
            found = await asyncio.to_thread(synced, bench.local.url, bucket.url, days, tmp_path / disk)
            assert found == {"ok": True, "rows": 2 * 5, "changed": changed, "there": 2}


class Dies(FilesTarget):
    """A folder of a container that ends when it has written a table."""

    def write(self, rows: Rows, since: int) -> None:
        super().write(rows, since)
        raise KeyboardInterrupt


async def test_a_change_that_was_taken_back_is_written_back(bucket: Bucket, new_disk: Disk) -> None:
    """A run that ended between data and state leaves data that no later change would touch."""
    async with bench_of(accounts=1, campaigns=1) as bench:
        (account,) = bench.local.ad_account_ids
        (campaign,) = [each async for each in bench.client.campaigns.list(account)]

        def pull() -> EntityPull:
            return bench.client.bulk.entities("campaigns", clock=bench.clock)

        async def named(name: str | None) -> None:
            await bench.client.campaigns.update(
                account, body=[{"id": campaign.id, "ad_account_id": account, "name": name}]
            )

        def names() -> list[str]:
            return [row["name"] for row in table_in(bucket, "lake/names/campaigns/data.parquet")]

        await pull().to_parquet("lake/names", filesystem=bucket.s3fs())
        await named("other")
        new_disk()
        dies = Dies("parquet", "lake/names", bucket.s3fs())
        with pytest.raises(KeyboardInterrupt):
            await pull().into(dies, dies.beside(".entities.sqlite"))
        assert names() == ["other"]
        await named(campaign.name)
        bench.local.clock.advance(86_400)  # long after it: its lists are not taken for read
        new_disk()
        await pull().to_parquet("lake/names", filesystem=bucket.s3fs())
        assert names() == [campaign.name]


async def test_two_at_once(bucket: Bucket, new_disk: Disk) -> None:
    async with bench_of(accounts=1, campaigns=1) as bench:
        target = FilesTarget("parquet", "lake/busy", bucket.s3fs())
        held = target.beside(".entities.sqlite")
        hold = Hold(held.ledger, held.remote)
        hold.acquire()
        new_disk()
        with pytest.raises(LedgerBusy, match="process"):
            await bench.client.bulk.entities("campaigns").to_parquet("lake/busy", filesystem=bucket.s3fs())
        hold.release()
        assert (await bench.client.bulk.entities("campaigns").to_parquet("lake/busy", filesystem=bucket.s3fs())).ok
        assert SECRET not in json.dumps([*bucket.objects()])


async def test_the_state_of_a_database_in_a_store(bucket: Bucket, new_disk: Disk, tmp_path: Path) -> None:
    """Iceberg, whose catalog has no place beside it; PostgreSQL goes the same way."""
    state = f"s3://{KEY}:{SECRET}@lake/state?scheme=http&endpoint_override={bucket.url.removeprefix('http://')}"
    async with bench_of(accounts=1, campaigns=2) as bench:
        catalog = sql_catalog(tmp_path)
        sync = bench.client.bulk.sync(levels=["campaign"], start_date=TODAY - 3 * DAY, clock=bench.clock)
        for changed in (2, 0):
            result = await sync.to_iceberg(catalog, "ads", state=state)
            assert (result.ok, result.entities.entities["campaigns"].changed) == (True, changed)
            new_disk()
        assert sorted(bucket.objects()) == [
            "lake/state/ads.campaign_analytics.pull.sqlite",
            "lake/state/ads.entities.sqlite",
        ]
