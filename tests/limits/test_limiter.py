"""One client's limiters, one for each account: gone with the client that had them, closed together."""

from __future__ import annotations

import asyncio
import gc
import weakref
from typing import Any

import pytest

from pinterest_async import OPERATIONS, ConfigurationError, RateLimits
from pinterest_async_overrides.limits.limiter import Limiter
from tests.auth.redis_server import RedisServer
from tests.limits.named_auth import NamedAuth

READ = OPERATIONS["boards/list"]


async def called(limiter: Limiter) -> weakref.ref[Any]:
    """What let a call of this account out."""
    admission = limiter.open()
    (await admission.acquire(READ)).done()
    return weakref.ref(admission)


async def gone(admissions: list[weakref.ref[Any]]) -> bool:
    """Whether nobody holds them, once Redis was told of their calls."""
    async with asyncio.timeout(5):
        while any(admission() is not None for admission in admissions):
            await asyncio.sleep(0.01)
            gc.collect()
    return True


async def test_an_account_that_was_used_once_leaves_nothing_behind() -> None:
    limiter = Limiter("standard", NamedAuth("me"))
    kept = limiter.for_account(NamedAuth("kept"))
    assert await gone([await called(limiter.for_account(NamedAuth(f"user{number}"))) for number in range(20)])
    staying = [await called(each) for each in (limiter, kept)]
    gc.collect()
    assert all(admission() is not None for admission in staying)
    await kept.aclose()
    for each in (limiter, kept):
        with pytest.raises(ConfigurationError, match="closed"):
            await each.open().acquire(READ)


async def test_accounts_share_their_connections_to_redis_and_all_is_told_at_the_end(redis_server: RedisServer) -> None:
    client: Any = redis_server.client()
    async with client:
        await client.flushall()
        before = int((await client.info("clients"))["connected_clients"])
        limiter = Limiter(RateLimits(redis=redis_server.url), NamedAuth("me"))
        assert await gone([await called(limiter.for_account(NamedAuth(f"user{number}"))) for number in range(20)])
        # One account's report may go out while another asks.
        assert 1 <= int((await client.info("clients"))["connected_clients"]) - before <= 5
        (await limiter.for_account(NamedAuth("last")).open().acquire(READ)).unused()
        await limiter.aclose()
        slots = [key async for key in client.scan_iter("*:org_read:log")]
        assert len(slots) == 20
        assert not any(b"{last}" in key for key in slots)
        assert int((await client.info("clients"))["connected_clients"]) == before
