"""What a call costs over each transport, against bare aiohttp with orjson: CPU, and calls a second.

The server is a process of its own on a core of its own; the client's CPU is measured, not the time, wherever CPU is
meant. All in one event loop, in turn, so that a noisy machine is noisy for everybody.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from dataclasses import dataclass

import aiohttp
import httpx
import orjson

from pinterest_async_overrides.transport import LIMITS, PooledTransport, Sender
from pinterest_async_overrides.transport.over_aiohttp import AiohttpPooledTransport
from tests.benchmarks.harness import Result

HEADERS = {"authorization": "Bearer pina_bench", "accept": "application/json", "user-agent": "bench"}
TARGET = "/v5/ad_accounts/549755885175/campaigns?page_size=250"
ROUNDS = 7
DELAY = 0.05

SERVER = """
import asyncio, sys
BODY = b'{"x":"' + b"y" * 2030 + b'"}'
HEAD = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n" % len(BODY)
RATES = b"x-pinterest-rid: 1234567890\\r\\nx-ratelimit-limit: 1000\\r\\nx-ratelimit-reset: 60\\r\\n"
REPLY = HEAD + RATES + b"\\r\\n" + BODY
delay = float(sys.argv[1])
class Protocol(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.seen = transport, b""
    def data_received(self, data):
        self.seen += data
        while b"\\r\\n\\r\\n" in self.seen:
            _, _, self.seen = self.seen.partition(b"\\r\\n\\r\\n")
            if delay:
                loop.call_later(delay, self.transport.write, REPLY)
            else:
                self.transport.write(REPLY)
async def main():
    global loop
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Protocol, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.sleep(300)  # a server that is forgotten ends by itself
asyncio.run(main())
"""

Call = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Run:
    """CPU seconds of a call, and calls a second."""

    cpu: float
    rate: float


def results() -> Iterator[Result]:
    """Ours and httpx-aiohttp against bare aiohttp; httpx as it comes, for comparison."""
    gc.collect()
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set[int]()
    server_core, client_cores = (min(cores), cores - {min(cores)}) if len(cores) > 1 else (None, cores)
    if server_core is not None:
        os.sched_setaffinity(0, client_cores)
    try:
        yield from asyncio.run(_measure(server_core))
    finally:
        if server_core is not None:
            os.sched_setaffinity(0, cores)


async def _measure(core: int | None) -> list[Result]:
    found: list[Result] = []
    async with _server(0, core) as url, _callers(url) as calls:
        several = {name: call for name, call in calls.items() if name != "httpx"}  # it would take minutes
        runs = await _rounds(
            {f"{name} 1": (call, 1, 300) for name, call in calls.items()}
            | {f"{name} 64": (call, 64, 1024) for name, call in several.items()}
            | {f"{name} 256": (call, 256, 1536 if name in several else 256) for name, call in calls.items()}
        )
        for name, target in (("ours", 1.2), ("httpx-aiohttp", 1.2), ("httpx", None)):
            what = f"CPU a call at 256 in flight, {name}"
            found.append(_cpu(what, runs[f"{name} 256"], "at 1 in flight", runs[f"{name} 1"], target))
        for name, target in (("ours", 3.0), ("httpx-aiohttp", 2.2), ("httpx", None)):
            found.append(_cpu(f"CPU a call, {name}", runs[f"{name} 256"], "bare aiohttp", runs["aiohttp 256"], target))
        for name, target in (("ours", 0.3), ("httpx-aiohttp", 0.5)):
            what = f"calls/s at 64 in flight, no delay, {name}"
            found.append(_rate(what, runs[f"{name} 64"], runs["aiohttp 64"], target))
    async with _server(DELAY, core) as url, _callers(url) as calls:
        runs = await _rounds({name: (call, 256, 2048 if name != "httpx" else 256) for name, call in calls.items()})
        for name, target in (("ours", 0.93), ("httpx-aiohttp", 0.97), ("httpx", None)):
            what = f"calls/s at 256 in flight, {DELAY * 1000:.0f} ms, {name}"
            found.append(_rate(what, runs[name], runs["aiohttp"], target))
    return found


async def _rounds(work: dict[str, tuple[Call, int, int]]) -> dict[str, list[Run]]:
    for call, at_once, _ in work.values():
        await _drive(call, at_once, at_once)
    runs: dict[str, list[Run]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, (call, at_once, count) in work.items():
            runs[name].append(await _drive(call, at_once, count))
    return runs


async def _drive(call: Call, at_once: int, count: int) -> Run:
    numbers = iter(range(count))

    async def worker() -> None:
        for _ in numbers:
            await call()

    cpu, started = time.process_time(), time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    return Run((time.process_time() - cpu) / count, count / (time.perf_counter() - started))


@contextlib.asynccontextmanager
async def _callers(url: str) -> AsyncGenerator[dict[str, Call]]:
    address = url + TARGET
    ours = Sender(transport=lambda: PooledTransport(trust_env=False))
    over = Sender(transport=lambda: AiohttpPooledTransport(verify=True, trust_env=False, limits=LIMITS))
    limits = httpx.Limits(max_connections=256, max_keepalive_connections=256)
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
        httpx.AsyncClient(base_url=url, headers=HEADERS, limits=limits, timeout=60, trust_env=False) as client,
    ):

        async def bare() -> None:
            async with session.get(address, headers=HEADERS) as response:
                orjson.loads(await response.read())

        async def through_ours() -> None:
            orjson.loads((await ours.send("GET", address, HEADERS)).content)

        async def through_aiohttp() -> None:
            orjson.loads((await over.send("GET", address, HEADERS)).content)

        async def through_httpx() -> None:
            orjson.loads((await client.get(TARGET)).content)

        yield {"aiohttp": bare, "ours": through_ours, "httpx-aiohttp": through_aiohttp, "httpx": through_httpx}
    await ours.aclose()
    await over.aclose()


@contextlib.asynccontextmanager
async def _server(delay: float, core: int | None) -> AsyncGenerator[str]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", SERVER, str(delay), stdout=subprocess.PIPE)
    try:
        if core is not None:
            os.sched_setaffinity(process.pid, {core})
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.terminate()
        await process.communicate()


def _cpu(what: str, subject: list[Run], against: str, base: list[Run], target: float | None) -> Result:
    return _result(what, [one.cpu / other.cpu for one, other in zip(subject, base, strict=True)], against, target)


def _rate(what: str, subject: list[Run], base: list[Run], target: float | None) -> Result:
    ratios = [one.rate / other.rate for one, other in zip(subject, base, strict=True)]
    return _result(what, ratios, "bare aiohttp", target, at_most=False)


def _result(what: str, ratios: list[float], against: str, target: float | None, at_most: bool = True) -> Result:
    low, middle, high = statistics.quantiles(ratios, n=4)
    return Result(what, against, middle, low, high, target, at_most)
