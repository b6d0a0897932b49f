"""Benchmark of a call, typed and over each transport, against bare aiohttp with orjson: CPU, and calls a second.

The server is a process of its own on a core of its own; the client's CPU is measured, not the time, wherever CPU is
meant. All in one event loop, in turn, so that a noisy machine is noisy for everybody; the official SDK, in threads and
in an environment of its own, takes its turns too.
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
from functools import partial
from pathlib import Path

import aiohttp
import httpx
import orjson

from pinterest_async import Pinterest
from pinterest_async_overrides.transport import LIMITS, PooledTransport, Sender
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from tests.benchmarks.harness import Result
from tests.benchmarks.peers_env import PeerUnavailable, peer

HEADERS = {"authorization": "Bearer pina_bench", "accept": "application/json", "user-agent": "bench"}
ACCOUNT = "549755885175"
TARGET = f"/v5/ad_accounts/{ACCOUNT}/campaigns?page_size=250"
OFFICIAL_CALLS = Path(__file__).parent / "contenders/official_calls.py"
ROUNDS, TOLD_ROUNDS = 21, 5
DELAY = 0.05

# A page of campaigns of 2 KB, as the contract has them.
SERVER = """
import asyncio, json, sys
campaign = {
    "id": "626735565838", "ad_account_id": "549755885175", "name": "Autumn Tools", "status": "ACTIVE",
    "lifetime_spend_cap": 1432744744, "daily_spend_cap": None, "order_line_id": "549755885175", "tracking_urls": None,
    "objective_type": "AWARENESS", "created_time": 1680000000, "updated_time": 1680000001, "type": "campaign",
    "is_flexible_daily_budgets": True, "is_campaign_budget_optimization": True, "summary_status": "RUNNING",
}
BODY = json.dumps({"items": [campaign] * 4, "bookmark": None}).encode()
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

TYPED, TYPED_EXTRA, OFFICIAL = "typed", "typed over aiohttp", "official SDK in threads"
# The targets are those of a typed call through the whole client; the rest is printed for comparison.
OTHERS = {TYPED_EXTRA: None, "sender": None, "sender over aiohttp": None, "httpx": None}
AT_ONE = {TYPED: 1.1, **OTHERS}
CPU = {TYPED: 0.8, **OTHERS, OFFICIAL: None}
BURST = {TYPED: 1.1, **OTHERS, OFFICIAL: None}
DELAYED = {TYPED: 1.0, **OTHERS, OFFICIAL: None}

Call = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Run:
    """CPU seconds of a call, and calls a second."""

    cpu: float
    rate: float


Drive = Callable[[int, int], Awaitable[Run]]
"""Makes so many calls, so many of them at once."""

Work = dict[tuple[str, int], tuple[Drive, int]]
"""Who makes how many calls, by the name and how many are in flight."""


def results() -> Iterator[Result]:
    """Typed calls, and what is under them, against bare aiohttp; httpx and the official SDK for comparison."""
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
    """What has a target by itself, one right after the other and often; the rest, which is only told, after that."""
    found: list[Result] = []
    for delay in (0, DELAY):
        async with _server(delay, core) as url, _drives(url) as drives:
            aimed = {name: drives[name] for name in ("bare", TYPED)}
            told = {name: drive for name, drive in drives.items() if name != TYPED}
            for group, rounds in ((aimed, ROUNDS), (told, TOLD_ROUNDS)):
                found += await (_delayed(group, rounds) if delay else _undelayed(group, rounds))
    return found


async def _undelayed(drives: dict[str, Drive], rounds: int) -> list[Result]:
    found: list[Result] = []
    work: Work = {}
    for at_once, count in ((64, 1024), (256, 1536), (1, 300)):
        for name, drive in drives.items():
            if at_once > 1 or name not in {"bare", OFFICIAL}:
                # The calls of httpx's own pool would take minutes.
                work[name, at_once] = drive, at_once if name == "httpx" and at_once > 1 else count
    runs = await _rounds(work, rounds)
    for name in drives:
        if name in AT_ONE:
            what = f"CPU a call at 256 in flight, {name}"
            found.append(_cpu(what, runs[name, 256], "at 1 in flight", runs[name, 1], AT_ONE[name]))
        if name in CPU:
            what = f"CPU a call at 256 in flight, {name}"
            found.append(_cpu(what, runs[name, 256], "bare aiohttp", runs["bare", 256], CPU[name]))
        if name in BURST:
            what = f"calls/s at 64 in flight, no delay, {name}"
            found.append(_rate(what, runs[name, 64], runs["bare", 64], BURST[name]))
    return found


async def _delayed(drives: dict[str, Drive], rounds: int) -> list[Result]:
    work: Work = {(name, 256): (drive, 256 if name == "httpx" else 2048) for name, drive in drives.items()}
    runs = await _rounds(work, rounds)
    return [
        _rate(
            f"calls/s at 256 in flight, {DELAY * 1000:.0f} ms, {name}",
            runs[name, 256],
            runs["bare", 256],
            DELAYED[name],
        )
        for name in drives
        if name in DELAYED
    ]


async def _rounds(work: Work, rounds: int) -> dict[tuple[str, int], list[Run]]:
    for (_, at_once), (drive, _) in work.items():
        await drive(at_once, at_once)
    runs: dict[tuple[str, int], list[Run]] = {key: [] for key in work}
    for _ in range(rounds):
        for (name, at_once), (drive, count) in work.items():
            runs[name, at_once].append(await drive(at_once, count))
    return runs


def _here(call: Call) -> Drive:
    """In this process and event loop."""

    async def drive(at_once: int, count: int) -> Run:
        numbers = iter(range(count))

        async def worker() -> None:
            for _ in numbers:
                await call()

        cpu, started = time.process_time(), time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(at_once)))
        return Run((time.process_time() - cpu) / count, count / (time.perf_counter() - started))

    return drive


@contextlib.asynccontextmanager
async def _drives(url: str) -> AsyncGenerator[dict[str, Drive]]:
    async with contextlib.AsyncExitStack() as stack:
        drives = {name: _here(call) for name, call in (await stack.enter_async_context(_callers(url))).items()}
        try:
            drives[OFFICIAL] = await stack.enter_async_context(_official(url))
        except PeerUnavailable as error:
            print(f"no figures of the official SDK: {error}", flush=True)
        yield drives


@contextlib.asynccontextmanager
async def _callers(url: str) -> AsyncGenerator[dict[str, Call]]:
    address = url + TARGET
    limits = httpx.Limits(max_connections=256, max_keepalive_connections=256)
    typed = Pinterest("pina_bench", base_url=url + "/v5", rate_limits="off", transport=_ours)
    typed_extra = Pinterest("pina_bench", base_url=url + "/v5", rate_limits="off", transport=_over_aiohttp)
    ours, over = Sender(transport=_ours), Sender(transport=_over_aiohttp)
    async with (
        contextlib.aclosing(ours),
        contextlib.aclosing(over),
        typed,
        typed_extra,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
        httpx.AsyncClient(base_url=url, headers=HEADERS, limits=limits, timeout=60, trust_env=False) as client,
    ):

        async def bare() -> None:
            async with session.get(address, headers=HEADERS) as response:
                orjson.loads(await response.read())

        async def through_httpx() -> None:
            orjson.loads((await client.get(TARGET)).content)

        yield {
            "bare": bare,
            TYPED: partial(_page, typed),
            TYPED_EXTRA: partial(_page, typed_extra),
            "sender": partial(_send, ours, address),
            "sender over aiohttp": partial(_send, over, address),
            "httpx": through_httpx,
        }


def _ours() -> httpx.AsyncBaseTransport:
    return PooledTransport(trust_env=False)


def _over_aiohttp() -> httpx.AsyncBaseTransport:
    return AiohttpPooledTransport(verify=True, trust_env=False, limits=LIMITS)


async def _page(pinterest: Pinterest) -> None:
    await pinterest.campaigns.list(ACCOUNT, page_size=250)


async def _send(sender: Sender, address: str) -> None:
    orjson.loads((await sender.send("GET", address, HEADERS)).content)


@contextlib.asynccontextmanager
async def _official(url: str) -> AsyncGenerator[Drive]:
    """The official SDK in a process of its own, on our cores."""
    python = await asyncio.to_thread(peer, "official")
    process = await asyncio.create_subprocess_exec(
        python, OFFICIAL_CALLS, url + "/v5", ACCOUNT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    stdin, stdout = process.stdin, process.stdout
    assert stdin is not None
    assert stdout is not None

    async def drive(at_once: int, count: int) -> Run:
        stdin.write(f"{at_once} {count}\n".encode())
        cpu, rate = (await stdout.readline()).split()
        return Run(float(cpu), float(rate))

    try:
        yield drive
    finally:
        stdin.close()
        await process.wait()


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
