"""Calls cancelled at any moment: afterwards no connection, slot or socket is missing, and nothing is slower."""

from __future__ import annotations

import asyncio
import gc
import os
import random

import httpx
import pytest

from pinterest_async_overrides.transport import PooledTransport
from tests.transport.servers import Peer, reply, serving, until

CALLS = 10_000
AT_ONCE = 200
CONNECTIONS = 50


def sockets() -> int:
    """How many this process has open."""
    names = list[str]()
    for number in os.listdir("/proc/self/fd"):
        try:
            names.append(os.readlink(f"/proc/self/fd/{number}"))
        except OSError:
            continue
    return sum(name.startswith("socket:") for name in names)


async def server(peer: Peer) -> None:
    """Answers in three parts, with a breath in between: a client can be anywhere in it when it is cancelled."""
    while True:
        await peer.request()
        await asyncio.sleep(0)
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n")
        await asyncio.sleep(0)
        await peer.send(b"\r\n01234")
        await asyncio.sleep(0)
        await peer.send(b"56789")


async def call(transport: PooledTransport, url: str) -> bytes:
    """A call as a client makes it."""
    request = httpx.Request("GET", url, extensions={"timeout": {"pool": 30.0, "read": 30.0, "connect": 30.0}})
    response = await transport.handle_async_request(request)
    try:
        return await response.aread()
    finally:
        await response.aclose()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts open files as Linux shows them")
async def test_ten_thousand_cancelled_calls_cost_nothing() -> None:
    """Fault 49."""
    transport = PooledTransport(limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=60))
    chance, outcomes = random.Random(7), {"cancelled": 0, "done": 0}
    limit = asyncio.Semaphore(AT_ONCE)

    async def one(url: str) -> None:
        async with limit:
            task = asyncio.create_task(call(transport, url))
            for _ in range(chance.choice((0, 1, 2, 4, 8, 16, 32, 64))):
                await asyncio.sleep(0)
            task.cancel()
            try:
                assert await task == b"0123456789"
                outcomes["done"] += 1
            except asyncio.CancelledError:
                outcomes["cancelled"] += 1

    async with serving(server) as served:
        before = sockets()
        await asyncio.gather(*(one(served.url) for _ in range(CALLS)))
        assert outcomes["cancelled"] > CALLS / 2
        # Full speed: as many at once as there are connections, none of them waiting for a slot that was lost.
        for _ in range(3):
            assert await asyncio.gather(*(call(transport, served.url) for _ in range(CONNECTIONS * 4)))
        assert served.connections > CONNECTIONS
        state = repr(transport)
        assert state.endswith(", 0 calls waiting>")
        held, idle = (int(part.split()[-2]) for part in state.split(",")[:2])
        assert held == idle <= CONNECTIONS
        await until(lambda: served.open == idle)
        assert sockets() == before + 2 * idle
        await transport.aclose()
        await until(lambda: served.open == 0)
    gc.collect()
    assert sockets() <= before


@pytest.mark.parametrize("steps", range(12))
async def test_cancelled_after_so_many_steps_of_the_loop(steps: int) -> None:
    """One connection only: were it or its slot lost, the next call would wait for ever."""
    transport = PooledTransport(limits=httpx.Limits(max_connections=1, keepalive_expiry=60))
    async with serving(server) as served, asyncio.timeout(10):
        for warm in (False, True):
            task = asyncio.create_task(call(transport, served.url))
            for _ in range(steps):
                await asyncio.sleep(0 if warm else 0.0005)
            task.cancel()
            await asyncio.wait([task])
            assert await call(transport, served.url) == b"0123456789"
    await transport.aclose()


async def test_cancelled_while_queued() -> None:
    """Fault 49."""

    async def slow(peer: Peer) -> None:
        while True:
            await peer.request()
            await asyncio.sleep(0.02)
            await peer.send(reply())

    transport = PooledTransport(limits=httpx.Limits(max_connections=1, keepalive_expiry=60))
    async with serving(slow) as served:
        tasks = [asyncio.create_task(call(transport, served.url)) for _ in range(20)]
        await until(lambda: len(served.requests) == 1)
        for task in tasks[1:]:
            task.cancel()
        await asyncio.wait(tasks)
        assert (tasks[0].result(), len(served.requests)) == (b"{}", 1)
        assert await call(transport, served.url) == b"{}"
    await transport.aclose()
