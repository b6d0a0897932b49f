"""Pulls into S3: a real S3 server (moto's), by s3fs and by pyarrow, with stale listings and with a slow network."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pinterest_async.bulk import PullResult
from tests.bulk.bucket import Bucket, rows_in
from tests.bulk.nights import DAY, Nights, nights_of

DELAY = 0.04


async def pulled(
    nights: Nights, filesystem: Any, ledger: Path, days: int, until: int = 1, name: str = "spend", **options: Any
) -> PullResult:
    """Pull `days` days that end `until` days ago."""
    last = nights.day - until * DAY
    pull = nights.pull(start_date=last - (days - 1) * DAY, end_date=last)
    return await pull.to_parquet(f"lake/{name}", filesystem=filesystem, ledger=ledger, **options)


@pytest.mark.parametrize("kind", ["s3fs", "arrow"])
async def test_what_another_process_added_is_never_overwritten(bucket: Bucket, tmp_path: Path, kind: str) -> None:
    """Case 07: a file system that caches listings, in a process that lives long."""
    make: Callable[[], Any] = getattr(bucket, kind)
    async with nights_of(accounts=2) as nights:
        ours, ledger, per_day = make(), tmp_path / "ledger", 2 * 2
        assert (await pulled(nights, ours, ledger, 10)).ok
        if kind == "s3fs":
            assert ours.find("lake/spend")  # the listing is cached from now on
            assert ours.ls("lake/spend")
        assert (await pulled(nights, make(), ledger, 27, until=20)).ok
        assert rows_in(bucket, "lake/spend") == (37 * per_day,) * 2
        assert (await pulled(nights, ours, ledger, 5, until=55)).ok
        assert rows_in(bucket, "lake/spend") == (42 * per_day,) * 2
        assert (await pulled(nights, ours, ledger, 5)).ok
        assert rows_in(bucket, "lake/spend") == (42 * per_day,) * 2


async def test_the_next_nights_go_on_in_a_bucket(bucket: Bucket, tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        ledger = tmp_path / "ledger"
        assert (await pulled(nights, bucket.s3fs(), ledger, 30)).ok
        nights.on()
        result = await pulled(nights, bucket.s3fs(), ledger, 30, look_back=3)
        assert result.ok
        assert rows_in(bucket, "lake/spend") == (31 * 2 * 2,) * 2


@pytest.mark.parametrize("kind", ["s3fs", "arrow"])
async def test_150_files_at_40_ms_a_request(bucket: Bucket, tmp_path: Path, kind: str) -> None:
    """Case 08: side by side, in the fewest requests a file. A busy machine has three tries."""
    async with nights_of(accounts=50) as nights:
        seconds = 0.0
        for attempt in range(3):
            name = f"spend{attempt}"
            bucket.delay, before, began = DELAY, bucket.requests, time.monotonic()
            assert (await pulled(nights, getattr(bucket, kind)(), tmp_path / name, 85, name=name)).ok
            seconds, requests = time.monotonic() - began, bucket.requests - before
            bucket.delay = 0.0
            files = len(bucket.s3fs().find(f"lake/{name}"))
            print(
                f"{kind}: {files} files in {seconds:.1f} s, {requests / files:.2f} requests a file, at 40 ms a request"
            )
            assert files >= 150
            assert rows_in(bucket, f"lake/{name}") == (50 * 2 * 85,) * 2
            if seconds < 10:
                break
        assert seconds < 10
