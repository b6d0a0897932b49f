"""Fixtures of bulk tests: a local Pinterest whose clock stands still, and a pull that goes by that clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from pinterest_async import Pinterest, RetryPolicy
from pinterest_async.bulk import AnalyticsPull, Clock
from pinterest_async.testing import LocalPinterest
from tests.bulk.bucket import Bucket

NOW = datetime(2026, 3, 18, 12, tzinfo=UTC)
TODAY = NOW.date()
DAY = timedelta(days=1)
HARDLY = RetryPolicy(attempts=2, deadline=None, backoff=0.0, longest_backoff=0.0, longest_wait=5.0)


class LocalClock(Clock):
    """The local Pinterest's clock: a wait moves it on at once."""

    def __init__(self, local: LocalPinterest) -> None:
        self._local = local
        self.waits: list[float] = []

    def today(self) -> date:
        return self._local.clock.today()

    def now(self) -> float:
        return self._local.clock.now()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._local.clock.advance(seconds)
        await asyncio.sleep(0)


class Bench:
    """A local Pinterest, a client of it, and pulls of the last 30 days that try hardly more than once."""

    def __init__(self, local: LocalPinterest, client: Pinterest) -> None:
        self.local, self.client, self.clock = local, client, LocalClock(local)

    def pull(self, **arguments: Any) -> AnalyticsPull:
        usual: dict[str, Any] = {
            "level": "campaign",
            "start_date": TODAY - 29 * DAY,
            "end_date": TODAY,
            "retry": HARDLY,
            "clock": self.clock,
        }
        return self.client.bulk.analytics(**{**usual, **arguments})

    @property
    def sent(self) -> int:
        """All requests that the API had so far."""
        return sum(self.local.service.log.calls.values())


@asynccontextmanager
async def bench_of(**options: Any) -> AsyncGenerator[Bench]:
    usual: dict[str, Any] = {"seed": 7, "now": NOW, "accounts": 3, "campaigns": 4, "job_seconds": 4.0}
    async with LocalPinterest(**{**usual, **options}) as local, Pinterest("pina_test", base_url=local.url) as client:
        yield Bench(local, client)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    async with bench_of() as made:
        yield made


async def rows_of(pull: AnalyticsPull) -> list[dict[str, Any]]:
    return [row async for row in pull.rows()]


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Generator[Bucket]:
    """A server with the bucket `lake`."""
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    made = Bucket()
    try:
        httpx.post(f"{made.url}/moto-api/reset").raise_for_status()  # its buckets are those of the process
        made.arrow().create_dir("lake")
        yield made
    finally:
        made.close()
