"""Rows 59, 60 and 71: replies that come before a request is whole, and what comes behind a reply; over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from pinterest_async import APIError, ForbiddenError, Pinterest, PinterestError, RetryPolicy, StorageError
from pinterest_async_overrides.transport import PooledTransport
from tests.faults.plugin import Fired
from tests.transport.servers import LOOPS, Peer, reply, runner, serving

ONCE = RetryPolicy(attempts=1, deadline=20)
XML = b"<Error><Code>AccessDenied</Code><Message>No.</Message></Error>"


async def refused(pinterest: Pinterest, port: int, size: int) -> list[BaseException]:
    """What comes of a large upload and of a large call."""
    calls: list[Callable[[], Awaitable[Any]]] = [
        lambda: pinterest.files.put(f"http://127.0.0.1:{port}/x?sig=1", b"z" * size),
        lambda: pinterest.boards.create(body={"name": "n", "description": "d" * size}),
    ]
    found: list[BaseException] = []
    for call in calls:
        try:
            await call()
        except PinterestError as error:
            found.append(error)
    return found


@pytest.mark.fault(59)
@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("size", [200_000, 2 * 2**20, 30 * 2**20])
def test_row_59_an_early_4xx_with_a_half_close(loop: str, size: int, fired: Fired) -> None:
    closed = 0

    async def lingering(peer: Peer) -> None:
        """Like nginx: answer early, close the writing side, read on for a while."""
        nonlocal closed
        head = await peer.reader.readuntil(b"\r\n\r\n")
        if head.startswith(b"GET"):
            await peer.send(reply(b'{"id": "1"}'))
            return
        await peer.reader.read(50_000)
        peer.writer.write(reply(XML, "403 Forbidden", connection="close"))
        peer.writer.write_eof()
        closed += 1
        while await peer.reader.read(2**16):
            pass

    async def main() -> None:
        made: list[PooledTransport] = []

        def make() -> PooledTransport:
            made.append(PooledTransport(limits=httpx.Limits(max_connections=2)))
            return made[-1]

        async with (
            serving(lingering) as server,
            Pinterest("pina_test", base_url=f"{server.url}/v5", retry=ONCE, timeout=5, transport=make) as pinterest,
        ):
            for _ in range(3):  # more often than there are slots
                storage, call = await refused(pinterest, server.port, size)
                assert isinstance(storage, StorageError)
                assert storage.status == 403
                assert isinstance(call, ForbiddenError)
            assert " 0 connections" in repr(made[0])
            assert (await pinterest.user_account.get()).id == "1"

    with runner(loop) as running:
        running.run(main())
    fired("half-closes", closed)


@pytest.mark.fault(60)
@pytest.mark.parametrize("ends", ["keeps the connection", "closes later", "announces the close"])
async def test_row_60_an_early_4xx_and_the_server_stops_reading(ends: str, fired: Fired) -> None:
    stuck = 0

    async def deaf(peer: Peer) -> None:
        nonlocal stuck
        await peer.reader.readuntil(b"\r\n\r\n")
        headers = {"connection": "close"} if ends == "announces the close" else {}
        await peer.send(reply(XML, "403 Forbidden", **headers))
        stuck += 1
        await asyncio.sleep(0.3 if ends == "closes later" else 20)

    async with serving(deaf) as server:
        async with (
            asyncio.timeout(10),
            Pinterest("pina_test", base_url=f"{server.url}/v5", retry=ONCE, timeout=30) as pinterest,
        ):
            storage, call = await refused(pinterest, server.port, 30 * 2**20)
        assert isinstance(storage, StorageError)
        assert isinstance(call, ForbiddenError)
    fired("bodies that were not taken", stuck)


async def test_a_success_before_the_body_is_read_ends_the_wait_for_it() -> None:
    """The body goes on being sent; where the server never takes it, its reply counts in place of a time-out."""

    async def hasty(peer: Peer) -> None:
        await peer.reader.readuntil(b"\r\n\r\n")
        await peer.send(reply(b'{"id": "7"}', "201 Created"))
        await asyncio.sleep(20)

    async with (
        serving(hasty) as server,
        Pinterest("pina_test", base_url=f"{server.url}/v5", retry=ONCE, timeout=0.5) as pinterest,
    ):
        board = await pinterest.boards.create(body={"name": "n", "description": "d" * 30 * 2**20})
        assert board.id == "7"


EVIL = reply(b'{"id": "EVIL"}')


def chunked(size: int) -> bytes:
    text = b'{"id": "1", "about": "%b"}' % (b"x" * size)
    head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(text), text)


def sized(size: int) -> bytes:
    return reply(b'{"id": "1", "about": "%b"}' % (b"x" * size))


@pytest.mark.fault(71)
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("framed", [chunked, sized])
@pytest.mark.parametrize("size", [10, 70_000, 600_000, 5_000_000])
@pytest.mark.parametrize("pause", [0.0, 0.01])
async def test_row_71_what_comes_behind_a_reply(
    tls: bool,
    framed: Callable[[int], bytes],
    size: int,
    pause: float,
    server_tls: ssl.SSLContext,
    client_tls: ssl.SSLContext,
    fired: Fired,
) -> None:
    surplus = 0

    async def talkative(peer: Peer) -> None:
        nonlocal surplus
        while True:
            await peer.request()
            if pause:
                await peer.send(framed(size))
                await asyncio.sleep(pause)
                await peer.send(EVIL)
            else:
                await peer.send(framed(size) + EVIL)
            surplus += 1

    async with (
        serving(talkative, server_tls if tls else None) as server,
        Pinterest("pina_test", base_url=f"{server.url}/v5", retry=ONCE, verify=client_tls) as pinterest,
    ):
        for _ in range(3):
            assert (await pinterest.user_account.get()).id == "1"
            await asyncio.sleep(2 * pause)
        assert server.connections == 3
    fired("surplus replies", surplus)


@pytest.mark.fault(71)
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
async def test_row_71_a_close_that_is_pending(
    tls: bool, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext, fired: Fired
) -> None:
    closes = 0

    async def leaving(peer: Peer) -> None:
        nonlocal closes
        await peer.request()
        await peer.send(reply(b'{"id": "1"}'))
        closes += 1  # and the connection is closed

    async with (
        serving(leaving, server_tls if tls else None) as server,
        Pinterest("pina_test", base_url=f"{server.url}/v5", retry=ONCE, verify=client_tls) as pinterest,
    ):
        for _ in range(5):
            with contextlib.suppress(APIError):
                assert (await pinterest.user_account.get()).id == "1"
            await asyncio.sleep(0.01)
        assert server.connections == 5
    fired("closes after a reply", closes)
