"""Fixtures of the fault tests: a local Pinterest, a client of each transport, and a clock that only they move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from pinterest_async import Page, Pager, Pinterest, RetryPolicy
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.calls.retrying import Attempts, Pauses
from pinterest_async_overrides.transport import AiohttpPooledTransport, PooledTransport
from tests.transport.conftest import authority, client_tls, server_tls

__all__ = ["authority", "client_tls", "server_tls"]  # fixtures of the transport's tests

QUICK = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=20)


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=7, pins=3, boards=7) as local:
        yield local


@pytest.fixture(params=["pooled", "aiohttp"])
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both transports in turn, for a client that was given none."""
    made = PooledTransport if request.param == "pooled" else AiohttpPooledTransport
    monkeypatch.setattr("pinterest_async_overrides.transport.transport.default_transport", made)
    chosen: str = request.param
    return chosen


@pytest.fixture
async def pinterest(local: LocalPinterest) -> AsyncIterator[Pinterest]:
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest:
        yield pinterest


class StandingClock:
    """A steady clock and the sleeps by it: who sleeps wakes when a test has moved the clock far enough."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        waking: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now + seconds, waking))
        await waking

    @property
    def asleep(self) -> int:
        """How many sleep."""
        return sum(not waking.done() for _, waking in self._sleepers)

    def advance(self, seconds: float) -> None:
        self.now += seconds
        for until, waking in self._sleepers:
            if until <= self.now and not waking.done():
                waking.set_result(None)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
async def standing(local: LocalPinterest, clock: StandingClock) -> AsyncIterator[Pinterest]:
    """A client that waits by the standing clock, and for what replies say alone: it keeps no rate limits of its own."""
    async with Pinterest("pina_test", base_url=local.url, rate_limits="off") as pinterest:
        attempts = Attempts(RetryPolicy(deadline=None), sleep=clock.sleep)
        attempts.pauses = Pauses(lambda: clock.now)
        pinterest._attempts = attempts  # pyright: ignore[reportPrivateUsage]
        yield pinterest


async def first(pager: Pager[Any]) -> Page[Any]:
    """Its first page, as a coroutine: what asyncio makes tasks of."""
    return await pager


async def until(reached: Callable[[], Any], seconds: float = 5.0) -> None:
    """Waits for a state that comes about by itself."""
    async with asyncio.timeout(seconds):
        while not reached():  # noqa: ASYNC110 - what is waited for knows no events
            await asyncio.sleep(0.002)
