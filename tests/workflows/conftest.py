"""A local Pinterest with a client, and a clock that jobs wait by: their waits take no time."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from pinterest_async import Pinterest, RetryPolicy
from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Clock, Workflows

QUICK = RetryPolicy(backoff=0.01, longest_backoff=0.02)


class Waiting(Clock):
    """Notes how long it was to wait, and moves the local Pinterest's clock by as much."""

    def __init__(self, local: LocalPinterest) -> None:
        self.local, self.slept = local, list[float]()

    def now(self) -> float:
        return self.local.clock.now()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.local.clock.advance(seconds)


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=2, campaigns=70, ad_groups=1, ads=1, now=1_790_000_000) as running:
        yield running


@pytest.fixture
async def pinterest(local: LocalPinterest) -> AsyncIterator[Pinterest]:
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as client:
        client.ad_account_id = local.ad_account_ids[0]  # as PINTEREST_AD_ACCOUNT_ID sets it
        yield client


@pytest.fixture
def clock(local: LocalPinterest) -> Waiting:
    return Waiting(local)


@pytest.fixture
def w(pinterest: Pinterest, clock: Waiting) -> Workflows:
    return Workflows(pinterest, clock=clock)


@pytest.fixture
def account(local: LocalPinterest) -> str:
    return local.ad_account_ids[0]


def ids_of(local: LocalPinterest, kind: str = "campaign", account: int = 0) -> list[str]:
    """The ids of all entities of a kind."""
    return list(local.service.world.table(kind, local.ad_account_ids[account]))


def row(local: LocalPinterest, identity: str, kind: str = "campaign", account: int = 0) -> dict[str, object]:
    """One entity as the local Pinterest has it."""
    return local.service.world.get(kind, identity, local.ad_account_ids[account])


def written(local: LocalPinterest, operation: str) -> list[str]:
    """The id or name of every item that was written, in order, as often as it was."""
    bodies = [write.body for write in local.writes if write.operation == operation]
    return [str(item.get("id") or item["name"]) for body in bodies for item in body]
