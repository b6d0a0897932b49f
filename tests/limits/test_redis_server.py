"""Limits over a real Redis that closes idle connections and whose wall clock is set forward and back."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from pinterest_async import OPERATIONS, RateLimitError, RateLimits
from pinterest_async_overrides.limits.limiter import Limiter
from pinterest_async_overrides.limits.redis.limiter import SharedLimiter
from tests.auth.redis_server import RedisServer, redis_server
from tests.faults.plugin import Fired
from tests.limits.named_auth import NamedAuth

READ = OPERATIONS["boards/list"]
SOURCE = Path(__file__).with_name("redis_clock.c")
HOUR = 3600


@asynccontextmanager
async def limiter(server: RedisServer, calls: int, seconds: float) -> AsyncGenerator[SharedLimiter]:
    settings = RateLimits("off", calls={"org_read": (calls, seconds)}, redis=server.url)
    made = Limiter(settings, NamedAuth("me"))
    try:
        yield cast("SharedLimiter", made.open())
    finally:
        await made.aclose()


async def use(limits: SharedLimiter, count: int = 1, within: float = 0.5) -> None:
    for _ in range(count):
        (await limits.acquire(READ, deadline=time.monotonic() + within)).done()


@pytest.mark.fault(66)
async def test_row_66_a_connection_that_redis_closed_while_it_was_idle_is_no_outage(fired: Fired) -> None:
    with redis_server("--timeout", "1", "--hz", "100") as server:
        watching: Any = server.client()
        async with limiter(server, 100, 60.0) as limits, watching:
            for _ in range(3):
                await use(limits)
                async with asyncio.timeout(10):
                    while await connections(watching) > 1:  # noqa: ASYNC110  Redis tells nobody
                        await asyncio.sleep(0.05)
            fired("connections closed by Redis", 2)
            await use(limits)


async def connections(watching: Any) -> int:
    return int((await watching.info("clients"))["connected_clients"])


class SteppedRedis:
    """A Redis whose wall clock a test sets."""

    def __init__(self, server: RedisServer, file: Path) -> None:
        self.server, self._file = server, file

    def step(self, seconds: int) -> None:
        """Set its clock off the true one by so many seconds."""
        self._file.write_text(f"{seconds}\n")


@pytest.fixture
def stepped(tmp_path: Path) -> Generator[SteppedRedis]:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration has to install a C compiler: see .ci/run")
        pytest.skip("needs a C compiler, to set the clock of a Redis server")
    library, offset = tmp_path / "clock.so", tmp_path / "offset"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, SOURCE], check=True)
    with redis_server(environment={"LD_PRELOAD": str(library), "CLOCK_OFFSET_FILE": str(offset)}) as server:
        yield SteppedRedis(server, offset)


async def offset_of(server: RedisServer) -> float:
    client: Any = server.client()
    async with client:
        seconds, micros = await client.time()
    return float(seconds) + float(micros) / 1e6 - time.time()


@pytest.mark.fault(67)
@pytest.mark.parametrize("fresh", [False, True], ids=["same process", "another process"])
async def test_row_67_a_clock_that_is_set_back_stalls_nobody(stepped: SteppedRedis, fresh: bool, fired: Fired) -> None:
    async with limiter(stepped.server, 3, 0.5) as limits:
        await use(limits, 3)
        stepped.step(-HOUR)
        assert await offset_of(stepped.server) < -HOUR / 2
        fired("steps", 1)
        await asyncio.sleep(0.6)
        if not fresh:
            await use(limits, 3, within=1.0)
    async with limiter(stepped.server, 3, 0.5) as other:
        await use(other, 3, within=1.5)


@pytest.mark.fault(67)
async def test_row_67_a_pause_ends_though_the_clock_was_set_back(stepped: SteppedRedis, fired: Fired) -> None:
    async with limiter(stepped.server, 100, 60.0) as limits:
        (await limits.acquire(READ)).done(429, [], 1.0)
        await asyncio.sleep(0.1)
        stepped.step(-HOUR)
        assert await offset_of(stepped.server) < -HOUR / 2
        fired("steps", 1)
        await use(limits, within=3.0)


@pytest.mark.fault(67)
async def test_row_67_a_clock_that_is_set_forward_lets_no_more_out(stepped: SteppedRedis, fired: Fired) -> None:
    async with limiter(stepped.server, 3, 30.0) as limits:
        await use(limits, 3)
        stepped.step(HOUR)
        assert await offset_of(stepped.server) > HOUR / 2
        fired("steps", 1)
        for _ in range(3):
            with pytest.raises(RateLimitError, match="org_read"):
                await use(limits)


@pytest.mark.fault(68)
async def test_row_68_a_header_of_a_month_is_bounded_by_a_day(fired: Fired) -> None:
    month = 31 * 86_400
    header = f'1, 1;w={month};name="org_read_app_id_user_id"'.encode()
    told = [(b"x-ratelimit-limit", header), (b"x-ratelimit-remaining", b"0"), (b"x-ratelimit-reset", b"%d" % month)]
    with redis_server() as server:
        made = Limiter(RateLimits("standard", redis=server.url), NamedAuth("me"))
        own = Limiter(RateLimits("standard"), NamedAuth("me"))
        for each in (made, own):
            limits = each.open()
            (await limits.acquire(READ)).done(200, told)
            await asyncio.sleep(0.1)
            fired("headers", 1)
            state = next(one for one in await limits.quotas() if one.name == "org_read")
            assert state.limit == 1
            assert state.reset <= 86_400 * 1.001
            await each.aclose()
