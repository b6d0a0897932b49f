"""Large bodies are received straight into their place: whole, or not at all, like all others."""

from __future__ import annotations

import asyncio
import itertools
import os
import ssl
import time
from collections.abc import Sequence

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.transport import PooledTransport, ReplyTooLarge, Sender
from tests.transport.servers import Peer, Serve, reply, serving, until

LARGE = os.urandom(600_000)
TOO_LONG = reply(LARGE, content_length=str(len(LARGE) + 100_000))


class Bench:
    """A sender, and what it sends over."""

    def __init__(self, timeout: float = 5.0, verify: ssl.SSLContext | bool = True, most: int = 2**25) -> None:
        self.transport = PooledTransport(verify=verify, trust_env=False)
        self.sender = Sender(timeout=timeout, transport=lambda: self.transport, max_reply_bytes=most)

    async def get(self, url: str, deadline: float | None = None) -> bytes:
        return (await self.sender.send("GET", url, {"accept": "*/*"}, deadline=deadline)).content

    @property
    def open(self) -> str:
        return repr(self.transport).split()[1]


def in_parts(*parts: bytes, pause: float = 0.0) -> Serve:
    """What a server does that sends these, one after the other, for each request."""

    async def serve(peer: Peer) -> None:
        while True:
            await peer.request()
            for part in parts:
                await peer.send(part)
                await asyncio.sleep(pause)

    return serve


async def test_one_connection_serves_large_and_small(server_tls: ssl.SSLContext, client_tls: ssl.SSLContext) -> None:
    bodies = [LARGE, b"small", LARGE[:65_537], b"", LARGE[:-1], LARGE]

    async def serve(peer: Peer) -> None:
        while True:
            await peer.send(reply(bodies[int((await peer.request()).target[1:])]))

    for tls in (None, server_tls):
        bench = Bench(verify=client_tls)
        async with serving(serve, tls) as server:
            for number, body in enumerate(bodies):
                assert await bench.get(f"{server.url}/{number}") == body
            assert server.connections == 1
            assert bench.open == "1"
            await bench.sender.aclose()
            await until(lambda: server.open == 0)


@given(st.lists(st.integers(0, len(TOO_LONG)), max_size=6), st.booleans())
def test_it_does_not_matter_how_it_is_cut(places: list[int], surplus: bool) -> None:
    whole = reply(LARGE)
    sent = whole + b"HTTP/1.1 200 OK\r\n" * surplus
    ends = [0, *sorted({min(place, len(sent)) for place in places}), len(sent)]

    async def main() -> None:
        bench = Bench()
        async with serving(in_parts(*(sent[a:b] for a, b in itertools.pairwise(ends)))) as server:
            for number in (1, 2):
                assert await bench.get(f"{server.url}/") == LARGE
                # What comes behind a reply would be taken for the next one.
                assert server.connections == (number if surplus else 1)
            await bench.sender.aclose()

    asyncio.run(main())


@pytest.mark.parametrize("pause", [0.0, 0.02])
async def test_a_body_that_breaks_off(pause: float) -> None:
    """Faults 5 and 21."""

    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(TOO_LONG[:300_000])
        await asyncio.sleep(pause)
        await peer.send(TOO_LONG[300_000:])

    bench = Bench()
    async with serving(serve) as server:
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)) as broken:
            await bench.get(f"{server.url}/")
        if isinstance(broken.value, httpx.RemoteProtocolError):
            assert "(received 600000 bytes, expected 700000)" in str(broken.value)
        assert bench.open == "0"
    await bench.sender.aclose()


async def test_a_reset_in_the_middle() -> None:
    """Fault 5."""

    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(TOO_LONG[:200_000])
        await asyncio.sleep(0.02)
        peer.reset()

    bench = Bench()
    async with serving(serve) as server:
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            await bench.get(f"{server.url}/")
        assert bench.open == "0"
    await bench.sender.aclose()


async def test_the_read_timeout_is_from_one_piece_to_the_next() -> None:
    pieces: Sequence[bytes] = [reply(LARGE)[at : at + 100_000] for at in range(0, len(reply(LARGE)), 100_000)]

    async def stalling(peer: Peer) -> None:
        await peer.request()
        await peer.send(TOO_LONG)
        await asyncio.sleep(5)

    bench = Bench(timeout=0.3)
    async with serving(in_parts(*pieces, pause=0.1)) as server:
        began = time.monotonic()
        assert await bench.get(f"{server.url}/") == LARGE
        assert time.monotonic() - began > 0.5
        with pytest.raises(httpx.ReadTimeout, match="in time"):  # fault 6: the deadline ends a drip
            await bench.get(f"{server.url}/", deadline=asyncio.get_running_loop().time() + 0.25)
        await until(lambda: bench.open == "0")
    async with serving(stalling) as server:
        with pytest.raises(httpx.ReadTimeout):
            await bench.get(f"{server.url}/")
        await until(lambda: server.open == 0)
    await bench.sender.aclose()


async def test_a_call_that_is_cancelled_in_the_middle() -> None:
    """Fault 49."""

    async def stalling(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(TOO_LONG)

    bench = Bench()
    async with serving(stalling) as server:
        for _ in range(20):
            call = asyncio.create_task(bench.get(f"{server.url}/"))
            await asyncio.sleep(0.02)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        assert bench.open == "0"
        await until(lambda: server.open == 0)
    await bench.sender.aclose()


async def test_what_is_too_large_is_not_received() -> None:
    sent = 0

    async def serve(peer: Peer) -> None:
        nonlocal sent
        await peer.request()
        await peer.send(reply(b"", content_length=str(2**30)))
        while True:
            await peer.send(LARGE)
            sent += len(LARGE)

    bench = Bench(most=2**20)
    async with serving(serve) as server:
        with pytest.raises(ReplyTooLarge):
            await bench.get(f"{server.url}/")
        assert bench.open == "0"
        await until(lambda: server.open == 0)
    assert sent < 2**26
    await bench.sender.aclose()
