"""Benchmark of the rate limiter: cost a call, and the share of the allowed rate; in process, and over a real Redis."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import httpx

from pinterest_async import OPERATIONS, Pinterest, RateLimitError, RateLimits, RetryPolicy
from pinterest_async.testing import LocalPinterest
from pinterest_async.testing import RateLimits as Quotas
from pinterest_async_overrides.limits.buckets import Routes
from pinterest_async_overrides.limits.headers import RawHeaders
from pinterest_async_overrides.limits.identity import Identity
from pinterest_async_overrides.limits.queue.local import LocalLimiter
from tests.auth.redis_server import redis_server
from tests.benchmarks.harness import Result, compare

CALLS = 20_000
ROOMY = 9_000_000
LIMIT, SECONDS, WINDOWS, CALLERS = 200, 2, 3, 16
HEADERS = httpx.Headers(
    {
        "content-type": "application/json",
        "x-pinterest-rid": "1234567890",
        "x-ratelimit-limit": f'{ROOMY}, {ROOMY};w=60;name="ads_read_app_id_user_id"',
        "x-ratelimit-remaining": str(ROOMY - 1),
        "x-ratelimit-reset": "60",
    }
)


def results() -> Iterator[Result]:
    """Costs against a bare semaphore, and shares of what a local Pinterest allows."""
    yield compare("a permit taken and given back", _timer(_permits), "asyncio.Semaphore", _timer(_semaphore), None)
    yield compare("the same, its headers read", _timer(_told), "asyncio.Semaphore", _timer(_semaphore), None)
    yield from _shares("in process", None)
    if shutil.which("redis-server"):
        with redis_server() as server:
            yield from _shares("over Redis", server.url)


def microseconds() -> dict[str, float]:
    """A call's cost each way, for people to read."""
    ways = {"permit": _permits, "permit and headers": _told, "semaphore": _semaphore}
    return {name: min(_timer(way)() for _ in range(5)) / CALLS * 1e6 for name, way in ways.items()}


def _timer(work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], float]:
    def once() -> float:
        begun = time.perf_counter()
        asyncio.run(work())
        return time.perf_counter() - begun

    return once


async def _permits() -> None:
    await _take_and_give(None)


async def _told() -> None:
    await _take_and_give(HEADERS.raw)


async def _take_and_give(headers: RawHeaders | None) -> None:
    settings = RateLimits(calls={"ads_read": ROOMY, "universal": (ROOMY, 1.0)})
    limiter, operation = LocalLimiter(Routes(settings, Identity("bench", "bench"))), OPERATIONS["campaigns/list"]
    for _ in range(CALLS):
        (await limiter.acquire(operation, "549755885175", None)).done(200, headers)


async def _semaphore() -> None:
    semaphore = asyncio.Semaphore(100)
    for _ in range(CALLS):
        await semaphore.acquire()
        semaphore.release()


def _shares(where: str, redis: str | None) -> Iterator[Result]:
    shares, refused = zip(*(asyncio.run(_saturate(redis)) for _ in range(3)), strict=True)
    middle = sorted(shares)
    yield Result(
        f"calls made {where}, {CALLERS} callers", "calls allowed", middle[1], middle[0], middle[2], 0.98, False
    )
    most = max(refused)
    yield Result(f"429s provoked {where}", "calls allowed", most, min(refused), most, 0.0)


async def _saturate(redis: str | None) -> tuple[float, float]:
    """The share of what is allowed in so many windows, and of it what was refused."""
    quotas = Quotas({"org_read": LIMIT}, window=SECONDS, a_second=None)
    settings = RateLimits(
        calls={"org_read": (LIMIT, float(SECONDS)), "universal": None}, redis=redis, redis_timeout=5.0
    )
    refused = 0
    async with (
        LocalPinterest(seed=1, accounts=1, boards=1, rate_limits=quotas) as local,
        Pinterest("pina_b", base_url=local.url, rate_limits=settings, retry=RetryPolicy(attempts=1)) as pinterest,
    ):
        await pinterest.ad_accounts.list()  # all is loaded

        async def caller() -> None:
            nonlocal refused
            while True:
                try:
                    await pinterest.boards.list()
                except RateLimitError:
                    refused += 1

        try:
            async with asyncio.timeout(WINDOWS * SECONDS - 0.2):
                await asyncio.gather(*(caller() for _ in range(CALLERS)))
        except TimeoutError:
            pass
        allowed = LIMIT * WINDOWS
        return local.calls("boards/list") / allowed, refused / allowed


if __name__ == "__main__":
    for name, cost in microseconds().items():
        print(f"{name}: {cost:.2f} us")
    for result in results():
        print(result, flush=True)
