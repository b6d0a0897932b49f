"""Fixtures of the tests of uploads and downloads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest

from pinterest_async import Pinterest, RetryPolicy
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.files import Files, StorageClient

QUICK = RetryPolicy(attempts=4, backoff=0.001, longest_backoff=0.01)
REPORT = {
    "start_date": "2025-06-01",
    "end_date": "2025-06-15",
    "granularity": "DAY",
    "level": "CAMPAIGN",
    "columns": ["SPEND_IN_MICRO_DOLLAR"],
}


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=10, pins=1, boards=1, now=1_750_000_000) as local:
        yield local


@pytest.fixture
async def pinterest(local: LocalPinterest) -> AsyncIterator[Pinterest]:
    async with Pinterest("pina_secret", base_url=local.url, retry=QUICK) as pinterest:
        yield pinterest


@pytest.fixture
async def report(local: LocalPinterest, pinterest: Pinterest) -> str:
    """A link to a report that is done."""
    account = local.ad_account_ids[0]
    asked = await pinterest.reports.create(account, body=REPORT)
    local.clock.advance(10)
    assert asked.token
    done = await pinterest.reports.get(account, token=asked.token)
    assert done.url
    return done.url


MakeFiles = Callable[..., Files]


@pytest.fixture
async def make_files() -> AsyncIterator[MakeFiles]:
    """Files over a storage client made for a test; closed at its end."""
    made: list[StorageClient] = []

    def make(base_url: str = "http://127.0.0.1:1/v5", *, retry: RetryPolicy = QUICK, **options: object) -> Files:
        made.append(StorageClient(base_url, **options))  # type: ignore[arg-type]
        return Files(made[-1], retry)

    yield make
    for storage in made:
        await storage.aclose()
