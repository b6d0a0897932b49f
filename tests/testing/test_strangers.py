"""Requests of other clients than this package's, and of attackers, to the local Pinterest: over sockets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio

from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.testing.http.connection import is_public_host

TOKEN = b"Authorization: Bearer pina_x\r\n"


@pytest_asyncio.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=1, accounts=1) as running:
        yield running


async def exchange(local: LocalPinterest, request: bytes, replies: int = 1) -> list[bytes]:
    """Send bytes over one connection, and return the heads of the replies."""
    reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(local.url).port)
    writer.write(request)
    heads: list[bytes] = []
    async with asyncio.timeout(20):
        for _ in range(replies):
            heads.append(head := await reader.readuntil(b"\r\n\r\n"))
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            await reader.readexactly(int(lengths[0].partition(b":")[2]) if lengths else 0)
    writer.close()
    await writer.wait_closed()
    return heads


@pytest.mark.parametrize(
    "upgrade",
    [
        b"Connection: Upgrade\r\nUpgrade: websocket\r\n",
        b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
    ],
)
async def test_an_upgrade_is_not_taken_and_the_connection_goes_on(
    local: LocalPinterest, upgrade: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    request = b"GET /v5/user_account HTTP/1.1\r\nHost: localhost\r\n" + TOKEN
    with caplog.at_level(logging.WARNING):
        first, second = await exchange(local, request + upgrade + b"\r\n" + request + b"\r\n", replies=2)
    assert first.startswith(b"HTTP/1.1 200 ")
    assert second.startswith(b"HTTP/1.1 200 ")
    assert not caplog.records


@pytest.mark.parametrize("at", ["%0d%0aSet-Cookie:%20a=b%0d%0aX:%20", "%0aSet-Cookie:%20a=b", "%E2%82%AC", "%00"])
async def test_no_redirect_address_makes_a_header(local: LocalPinterest, at: str) -> None:
    query = f"client_id=1&redirect_uri=http://x/{at}&response_type=code&scope=ads:read"
    (head,) = await exchange(local, f"GET /oauth/?{query} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    lines = head.split(b"\r\n")
    assert lines[0] == b"HTTP/1.1 302 Found"
    assert [line.partition(b":")[0] for line in lines if line][1:] == [b"content-length", b"location"]
    assert at.upper().encode()[:3] in head.upper()


@pytest.mark.parametrize("depth", [3_000, 200_000])
async def test_a_body_nested_too_deeply_is_refused(local: LocalPinterest, depth: int) -> None:
    head = b"POST /v5/boards HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + TOKEN
    bodies = (b"[" * depth, b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth)
    for body in bodies:
        (reply,) = await exchange(local, head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        assert reply.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("path", [b"/state", b"/", b"/v5/user_account"])
async def test_a_page_of_another_site_reads_nothing(local: LocalPinterest, path: bytes) -> None:
    (head,) = await exchange(local, b"GET " + path + b" HTTP/1.1\r\nHost: evil.example.com\r\n" + TOKEN + b"\r\n")
    assert head.startswith(b"HTTP/1.1 421 ")


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("evil.com", True),
        ("evil.com:8080", True),
        ("EVIL.com.", True),
        ("localhost.evil.com", True),
        ("127.0.0.1.evil.com:80", True),
        ("", False),
        ("localhost", False),
        ("localhost:8080", False),
        ("a.localhost", False),
        ("127.0.0.1:8080", False),
        ("[::1]:8080", False),
        ("pinterest", False),
        ("host.docker.internal:8080", False),
    ],
)
def test_hosts(host: str, public: bool) -> None:
    assert is_public_host(host) is public
