"""The limits in a real Redis: one rate for all, fair within a process, and nothing is sent without it."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from pinterest_async import (
    OPERATIONS,
    Budget,
    ConfigurationError,
    Pinterest,
    RateLimitError,
    RateLimiterUnavailable,
    RateLimits,
    RetryPolicy,
)
from pinterest_async.testing import LocalPinterest
from pinterest_async.testing import RateLimits as Quotas
from pinterest_async_overrides.limits.limiter import Limiter
from pinterest_async_overrides.limits.redis.limiter import SharedLimiter
from tests.auth.redis_server import RedisServer
from tests.faults.plugin import Fired
from tests.limits.named_auth import NamedAuth

ROOT = Path(__file__).parents[2]
READ, ADS = OPERATIONS["boards/list"], OPERATIONS["campaigns/list"]


@pytest.fixture(autouse=True)
async def redis(redis_server: RedisServer) -> AsyncIterator[Any]:
    """An empty Redis, and what speaks to it beside the limiter."""
    client: Any = redis_server.client()
    async with client:
        await client.flushall()
        yield client


@asynccontextmanager
async def limiters(server: RedisServer, count: int, **settings: Any) -> AsyncGenerator[list[SharedLimiter]]:
    options: dict[str, Any] = {"profile": "off", "redis": server.url, **settings}
    given = RateLimits(**options)
    made = [Limiter(given, NamedAuth("me")) for _ in range(count)]
    try:
        yield [cast("SharedLimiter", each.open()) for each in made]
    finally:
        for each in made:
            await each.aclose()


def few(calls: int, seconds: float = 0.5) -> dict[str, tuple[int, float]]:
    return {"org_read": (calls, seconds), "ads_read": (calls, seconds)}


async def slots(redis: Any, name: str = "org_read") -> int:
    return int(await redis.zcard(f"pinterest-async:limits:{{me}}:user=me:{name}:log"))


async def stats(redis: Any, section: str, name: str) -> Any:
    return (await redis.info(section)).get(name, 0)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  what it waits for tells nobody
            await asyncio.sleep(0.01)


async def blocked(redis: Any) -> None:
    """Until Redis keeps somebody waiting."""
    async with asyncio.timeout(5):
        while not await stats(redis, "clients", "blocked_clients"):  # noqa: ASYNC110  it tells nobody
            await asyncio.sleep(0.01)


async def test_two_limiters_have_one_limit(redis_server: RedisServer) -> None:
    async with limiters(redis_server, 2, calls=few(10)) as (one, other):
        begun = time.monotonic()
        permits = [await each.acquire(READ) for _ in range(5) for each in (one, other)]
        assert time.monotonic() - begun < 0.4
        for permit in permits:
            permit.done()
        await other.acquire(READ)
        assert time.monotonic() - begun >= 0.5


async def test_what_a_call_needs_is_taken_whole_or_not_at_all(redis_server: RedisServer, redis: Any) -> None:
    budgets = [Budget(1, 60, operations=["boards/list"])]
    async with limiters(redis_server, 1, calls=few(10), budgets=budgets) as (limits,):
        (await limits.acquire(READ)).done()
        with pytest.raises(RateLimitError, match="not sent: the limit budget:1/60"):
            await limits.acquire(READ, deadline=time.monotonic() + 5)
        assert await slots(redis) == 1
        states = {each.name.split(":")[0]: each for each in await limits.quotas()}
        assert (states["org_read"].used, states["org_read"].remaining) == (1, 9)
        assert states["budget"].remaining == 0
        assert states["budget"].reset == pytest.approx(60, abs=1)


async def test_an_account_has_its_turn_before_the_backlog_of_another(redis_server: RedisServer) -> None:
    order: list[str] = []
    async with limiters(redis_server, 1, calls=few(10, 0.3)) as (limits,):

        async def call(account: str) -> None:
            permit = await limits.acquire(ADS, account)
            order.append(account)
            permit.done()

        backlog = [asyncio.ensure_future(call("big")) for _ in range(500)]
        await until(lambda: len(order) >= 10)
        await call("small")
        assert order.index("small") <= 10 + 2
        for task in backlog:
            task.cancel()
        await asyncio.gather(*backlog, return_exceptions=True)


async def test_what_one_learns_all_know(redis_server: RedisServer) -> None:
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
    values = ('40, 40;w=60;name="org_read_app_id_user_id"', "10", "30")
    told: dict[str, str] = dict(zip(names, values, strict=True))
    async with limiters(redis_server, 2, profile="standard") as (one, other):
        (await one.acquire(READ)).done(200, httpx.Headers(told).raw)
        (await one.acquire(ADS)).done(429, [], 100.0)
        await asyncio.sleep(0.1)
        states = {each.name: each for each in await other.quotas()}
        assert (states["org_read"].limit, states["org_read"].used) == (40, 30)
        assert states["ads_read"].reset == pytest.approx(100, abs=1)
        with pytest.raises(RateLimitError, match="ads_read"):
            await other.acquire(ADS, deadline=time.monotonic() + 10)


async def test_closing_wakes_those_who_wait(redis_server: RedisServer) -> None:
    async with limiters(redis_server, 1, calls=few(1, 60.0)) as (limits,):
        await limits.acquire(READ)
        waiting = asyncio.ensure_future(limits.acquire(READ))
        await asyncio.sleep(0.05)
        await limits.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await waiting


async def test_a_call_that_counts_nowhere_needs_no_redis(redis_server: RedisServer) -> None:
    url = f"redis://127.0.0.1:{redis_server.free_port()}/0"
    async with limiters(redis_server, 1, redis=url) as (limits,):
        (await limits.acquire(READ)).done(429, [], 5.0)
        (await limits.acquire(READ)).unused()
        assert await limits.quotas() == []


@pytest.mark.fault(39)
@pytest.mark.parametrize("way", ["down", "slow", "read-only", "out of memory"])
async def test_row_39_without_redis_nothing_is_sent(
    redis_server: RedisServer, redis: Any, way: str, fired: Fired
) -> None:
    url = f"redis://127.0.0.1:{redis_server.free_port()}/0" if way == "down" else redis_server.url
    settings = RateLimits(redis=url, redis_timeout=0.3)
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=settings) as pinterest,
    ):
        if way == "slow":
            await redis.execute_command("CLIENT", "PAUSE", "1000", "WRITE")
        elif way == "read-only":
            await redis.replicaof("127.0.0.1", redis_server.free_port())
        elif way == "out of memory":
            await redis.config_set("maxmemory", 1)
        try:
            begun = time.monotonic()
            outcomes = await asyncio.gather(
                *(pinterest.boards.create(body={"name": "a"}) for _ in range(20)), return_exceptions=True
            )
            assert time.monotonic() - begun < 0.8
            assert {type(outcome) for outcome in outcomes} == {RateLimiterUnavailable}
            fired(str(outcomes[0]), len(outcomes))
            with pytest.raises(RateLimiterUnavailable):
                await pinterest.quotas()
        finally:
            if way == "slow":
                await redis.execute_command("CLIENT", "UNPAUSE")
            elif way == "read-only":
                await redis.replicaof("NO", "ONE")
            elif way == "out of memory":
                await redis.config_set("maxmemory", 0)
        assert local.writes == ()
        assert local.calls("boards/create") == 0
        if way != "down":
            assert (await pinterest.boards.list()).items


@pytest.mark.fault(40)
async def test_row_40_a_script_that_was_flushed_is_loaded_again(
    redis_server: RedisServer, redis: Any, fired: Fired
) -> None:
    async with limiters(redis_server, 4, calls=few(20, 60.0)) as made:
        for _ in range(3):
            permits = await asyncio.gather(*(limits.acquire(READ) for limits in made))
            await redis.script_flush()
            for permit in permits:
                permit.done()
        outcomes = await asyncio.gather(
            *(limits.acquire(READ, deadline=time.monotonic() + 5) for _ in range(10) for limits in made),
            return_exceptions=True,
        )
        assert sum(not isinstance(outcome, BaseException) for outcome in outcomes) == 20 - 12
        assert await slots(redis) == 20
    fired("NOSCRIPT", (await stats(redis, "errorstats", "errorstat_NOSCRIPT"))["count"])


@pytest.mark.fault(41)
async def test_row_41_who_is_cancelled_leaves_no_reply_to_another(
    redis_server: RedisServer, redis: Any, fired: Fired
) -> None:
    async with limiters(redis_server, 1, calls=few(30, 60.0), redis_timeout=5.0) as (limits,):
        (await limits.acquire(READ)).done()
        await redis.execute_command("CLIENT", "PAUSE", "5000", "WRITE")
        calls = [asyncio.ensure_future(limits.acquire(operation)) for _ in range(10) for operation in (READ, ADS)]
        await blocked(redis)
        for call in calls[1::2]:
            call.cancel()
        looking = asyncio.ensure_future(limits.quotas())
        await asyncio.sleep(0.05)
        looking.cancel()
        await redis.execute_command("CLIENT", "UNPAUSE")
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert sum(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes) == 10
        permits = [outcome for outcome in outcomes if not isinstance(outcome, BaseException)]
        assert len(permits) == 10
        for permit in permits:
            permit.done()
        (await limits.acquire(ADS)).unused()
        await limits.aclose()  # what it has to tell, it has told
        assert (await slots(redis), await slots(redis, "ads_read")) == (11, 0)
        fired("callers cancelled while Redis kept them waiting", 10)


@pytest.mark.fault(42)
async def test_row_42_eight_processes_with_clocks_that_differ_keep_one_rate(
    redis_server: RedisServer, fired: Fired
) -> None:
    limit, seconds, windows = 80, 2, 2
    quotas = Quotas({"org_read": limit}, window=seconds)
    async with LocalPinterest(seed=1, accounts=1, boards=2, rate_limits=quotas) as local:

        async def worker(number: int) -> asyncio.subprocess.Process:
            ahead = (-30.0, 0.0, 30.0)[number % 3]
            given = (local.url, redis_server.url, limit, seconds, windows * seconds - 0.2, ahead)
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.limits.worker", *map(str, given)),
                cwd=ROOT,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
            assert process.stdout is not None
            assert (await process.stdout.readline()).strip() == b"ready", (await process.communicate())[1].decode()
            return process

        processes = await asyncio.gather(*(worker(number) for number in range(8)))
        async with asyncio.timeout(30):
            told = await asyncio.gather(*(process.communicate(b"\n") for process in processes))
        # A 429 would have ended its process with a traceback.
        assert [error.decode() for _, error in told if error] == []
        counts = [int(out) for out, _ in told]
        assert local.calls("boards/list") >= 0.98 * limit * windows
        assert limit * windows >= sum(counts) >= 0.98 * limit * windows - 8
        fired("processes 30 s apart", sum(count > 0 for count in counts))


async def test_a_process_that_dies_gives_its_slots_back_in_time(redis_server: RedisServer, redis: Any) -> None:
    async with limiters(redis_server, 1, calls=few(1, 0.2)) as (limits,):
        await limits.acquire(READ, deadline=time.monotonic() + 0.3)  # and nobody ever says that it ended
        begun = time.monotonic()
        await limits.acquire(READ, deadline=time.monotonic() + 10)
        assert 0.4 < time.monotonic() - begun < 3


async def test_a_redis_of_the_callers_is_left_open(redis_server: RedisServer) -> None:
    own: Any = redis_server.client(decode_responses=True)
    async with own:
        async with limiters(redis_server, 1, redis=own, calls=few(5)) as (limits,):
            (await limits.acquire(READ)).done()
        assert await own.ping()


async def test_retries_are_not_spent_on_a_redis_that_is_down(redis_server: RedisServer) -> None:
    settings = RateLimits(redis=f"redis://127.0.0.1:{redis_server.free_port()}/0")
    async with Pinterest(
        "pina_x", base_url="http://127.0.0.1:1/v5", rate_limits=settings, retry=RetryPolicy()
    ) as pinterest:
        begun = time.monotonic()
        with pytest.raises(RateLimiterUnavailable, match="the call was not sent: Redis"):
            await pinterest.boards.list()
        assert time.monotonic() - begun < 1
