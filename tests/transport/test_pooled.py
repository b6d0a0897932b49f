"""Calls through the transport: connections used again, time-outs, breakages, and nothing left open afterwards."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.timeouts import TIMEOUTS, Timeouts
from tests.transport.servers import Peer, echo, reply, serving, until


@pytest.fixture
async def transport() -> AsyncIterator[PooledTransport]:
    made = PooledTransport()
    yield made
    await made.aclose()


def request(url: str, method: str = "GET", content: bytes | None = None, **timeout: float) -> httpx.Request:
    return httpx.Request(method, url, content=content, extensions={"timeout": timeout})


async def call(transport: PooledTransport, url: str, **timeout: float) -> bytes:
    response = await transport.handle_async_request(request(url, "GET", None, **timeout))
    return await response.aread()


def state(transport: PooledTransport) -> str:
    return repr(transport)


async def test_one_connection_serves_call_after_call(transport: PooledTransport) -> None:
    async with serving() as server:
        for number in range(20):
            assert await call(transport, f"{server.url}/{number}?a=%2F") == f"/{number}?a=%2F".encode()
        assert server.connections == 1
        assert state(transport) == "<PooledTransport: 1 connections, 1 idle, 0 calls waiting>"


async def test_what_goes_over_the_wire(transport: PooledTransport) -> None:
    async with serving() as server:
        await transport.handle_async_request(request(f"{server.url}/x", "POST", b"a=1"))
        (sent,) = server.requests
        assert (sent.method, sent.target, sent.body) == ("POST", "/x", b"a=1")
        assert sent.headers["host"] == f"127.0.0.1:{server.port}"
        assert sent.headers["content-length"] == "3"


async def test_it_is_a_transport_for_httpx(transport: PooledTransport) -> None:
    async with serving() as server, httpx.AsyncClient(transport=transport) as client:
        response = await client.get(f"{server.url}/x")
        assert (response.text, response.http_version, response.reason_phrase) == ("/x", "HTTP/1.1", "OK")


async def test_calls_beyond_the_limit_wait_for_one_another() -> None:
    async def slow(peer: Peer) -> None:
        while True:
            await peer.request()
            await asyncio.sleep(0.01)
            await peer.send(reply())

    transport = PooledTransport(limits=httpx.Limits(max_connections=3, keepalive_expiry=5))
    async with serving(slow) as server:
        await asyncio.gather(*(call(transport, server.url) for _ in range(30)))
        assert server.connections == 3
    await transport.aclose()


async def test_an_exhausted_pool_says_so_and_works_afterwards() -> None:
    """Fault 7."""
    transport = PooledTransport(limits=httpx.Limits(max_connections=1, keepalive_expiry=5))

    async def stubborn(peer: Peer) -> None:
        if peer.number == 1:
            await peer.request()
            await peer.reader.read()
        await echo(peer)

    async with serving(stubborn) as server:
        stuck = asyncio.create_task(call(transport, f"{server.url}/stuck"))
        await until(lambda: server.connections == 1)
        with pytest.raises(httpx.PoolTimeout):
            await call(transport, server.url, pool=0.02)
        stuck.cancel()
        assert await call(transport, f"{server.url}/free", pool=1) == b"/free"
    await transport.aclose()


async def test_idle_connections_are_closed_by_themselves() -> None:
    transport = PooledTransport(limits=httpx.Limits(max_connections=9, keepalive_expiry=0.05))
    async with serving() as server:
        await asyncio.gather(*(call(transport, server.url) for _ in range(5)))
        assert server.open == 5
        await until(lambda: server.open == 0)
        assert state(transport) == "<PooledTransport: 0 connections, 0 idle, 0 calls waiting>"
        assert await call(transport, f"{server.url}/again") == b"/again"
    await transport.aclose()


async def test_a_connection_the_server_closed_is_not_used_again(transport: PooledTransport) -> None:
    async def once(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply())

    async with serving(once) as server:
        for number in range(1, 6):
            await call(transport, server.url)
            assert server.connections == number
        await until(lambda: server.open == 0)
        # The end has come, but this side's event loop has not had the chance to see it:
        await call(transport, server.url)
        await until(lambda: server.open == 0)


async def test_the_end_of_an_idle_connection_is_seen_without_the_loop(transport: PooledTransport) -> None:
    """The check before reuse looks at the socket itself: the loop may not have looked since."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    served: list[socket.socket] = []

    def answer() -> None:
        peer, _ = listener.accept()
        served.append(peer)
        peer.recv(65536)
        peer.sendall(reply())

    first = asyncio.to_thread(answer)
    _, body = await asyncio.gather(first, call(transport, url))
    assert body == b"{}"
    second = asyncio.get_running_loop().run_in_executor(None, answer)
    served[0].close()
    time.sleep(0.01)  # noqa: ASYNC251 - the loop shall not run between the close and the call
    assert await call(transport, url) == b"{}"
    await second
    assert len(served) == 2
    served[1].close()
    listener.close()


async def test_a_reply_with_connection_close_is_the_last_on_its_connection(transport: PooledTransport) -> None:
    async def closing(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(connection="close"))

    async with serving(closing) as server:
        await call(transport, server.url)
        await call(transport, server.url)
        assert server.connections == 2


@pytest.mark.parametrize(
    ("sent", "body"),
    [
        (reply(b"5\r\nhello\r\n0\r\n\r\n", transfer_encoding="chunked"), b"hello"),
        (reply(b"", "204 No Content", content_length="0"), b""),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + reply(b"late"), b"late"),
        (reply(b"x" * 3_000_000), b"x" * 3_000_000),
        (b"HTTP/1.0 200 OK\r\n\r\nuntil the end", b"until the end"),
    ],
    ids=["chunked", "none", "after 1xx", "large", "until closed"],
)
async def test_bodies_in_each_framing(transport: PooledTransport, sent: bytes, body: bytes) -> None:
    async def serve(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(sent)
            if sent.startswith(b"HTTP/1.0"):
                return

    async with serving(serve) as server:
        assert await call(transport, server.url) == body
        assert await call(transport, server.url) == body


async def test_a_body_that_nobody_reads_does_not_fill_the_memory(transport: PooledTransport) -> None:
    pushed = 0

    async def flood(peer: Peer) -> None:
        nonlocal pushed
        await peer.request()
        await peer.send(reply(b"", content_length=str(2**30)))
        while True:
            await peer.send(b"x" * 65536)
            pushed += 65536

    async with serving(flood) as server:
        response = await transport.handle_async_request(request(server.url))
        seen = -1
        while seen != pushed:  # until the server cannot push any more
            seen = pushed
            await asyncio.sleep(0.1)
        assert pushed < 32 * 2**20
        await response.aclose()
        await until(lambda: server.open == 0)


async def test_a_large_body_is_sent_as_the_server_takes_it(transport: PooledTransport) -> None:
    content = os.urandom(4 * 2**20)

    async def parts() -> AsyncIterator[bytes]:
        for start in range(0, len(content), 100_000):
            yield content[start : start + 100_000]

    async with serving() as server:
        await transport.handle_async_request(request(server.url, "PUT", content))
        headers = {"content-length": str(len(content))}
        await transport.handle_async_request(httpx.Request("PUT", server.url, content=parts(), headers=headers))
        assert [sent.body == content for sent in server.requests] == [True, True]


async def test_a_server_that_takes_nothing_ends_in_a_write_timeout(transport: PooledTransport) -> None:
    async def deaf(peer: Peer) -> None:
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await peer.reader.read()

    async with serving(deaf) as server:
        with pytest.raises(httpx.WriteTimeout):
            await transport.handle_async_request(request(server.url, "PUT", b"x" * 2**25, write=0.1))
        await until(lambda: " 0 connections" in state(transport))


async def test_an_answer_before_the_whole_request_was_taken_is_an_answer(transport: PooledTransport) -> None:
    async def hasty(peer: Peer) -> None:
        await peer.reader.readuntil(b"\r\n\r\n")
        await peer.send(reply(b"too much", "413 Content Too Large", connection="close"))
        while await peer.reader.read(65536):
            pass

    async with serving(hasty) as server:
        response = await transport.handle_async_request(request(server.url, "PUT", b"x" * 2**22))
        assert response.status_code == 413


async def test_dns_failure(transport: PooledTransport, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 1."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(httpx.ConnectError, match="Name or service not known"):
        await call(transport, "http://unknown.example/")
    assert " 0 connections" in state(transport)


async def test_connection_refused(transport: PooledTransport) -> None:
    """Fault 2."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(httpx.ConnectError):
        await call(transport, f"http://127.0.0.1:{port}/")
    assert " 0 connections" in state(transport)


async def test_a_server_that_cannot_be_reached_in_time(transport: PooledTransport) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        clogs = [socket.socket() for _ in range(4)]
        for clog in clogs:
            clog.setblocking(False)
            clog.connect_ex(("127.0.0.1", port))
        with pytest.raises(httpx.ConnectTimeout):
            await call(transport, f"http://127.0.0.1:{port}/", connect=0.05)
        for clog in clogs:
            clog.close()
    assert " 0 connections" in state(transport)


async def test_a_keep_alive_connection_closed_without_an_answer(transport: PooledTransport) -> None:
    """Fault 4: what was sent is gone, and repeating it is not this layer's to decide."""

    async def rude(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply())
        await peer.request()

    async with serving(rude) as server:
        await call(transport, server.url)
        with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
            await call(transport, server.url)
        assert len(server.requests) == 2
        assert await call(transport, server.url) == b"{}"


async def test_a_reset_in_the_middle_of_a_body(transport: PooledTransport) -> None:
    """Fault 5."""

    async def breaking(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"half", content_length="8"))
        await asyncio.sleep(0.02)
        peer.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        peer.reset()

    async with serving(breaking) as server:
        response = await transport.handle_async_request(request(server.url))
        with pytest.raises(httpx.ReadError):
            await response.aread()
        assert " 0 connections" in state(transport)


async def test_a_body_shorter_than_it_says(transport: PooledTransport) -> None:
    """Fault 21."""

    async def short(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"half", content_length="8"))

    async with serving(short) as server:
        with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
            await call(transport, server.url)
        assert " 0 connections" in state(transport)


async def test_bytes_beyond_the_reply_are_not_taken_for_the_next(transport: PooledTransport) -> None:
    async def chatty(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b"mine") + reply(b"not asked for"))

    async with serving(chatty) as server:
        for _ in range(3):
            assert await call(transport, server.url) == b"mine"
        assert server.connections == 3


async def test_a_reply_to_head_ends_with_its_head(transport: PooledTransport) -> None:
    async def serve(peer: Peer) -> None:
        while True:
            request = await peer.request()
            await peer.send(reply(b"" if request.method == "HEAD" else b"five!", content_length="5"))

    async with serving(serve) as server:
        response = await transport.handle_async_request(request(server.url, "HEAD"))
        assert (response.headers["content-length"], await response.aread()) == ("5", b"")
        assert await call(transport, server.url) == b"five!"


async def test_an_upgrade_that_nobody_asked_for_is_refused(transport: PooledTransport) -> None:
    async def serve(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: a\r\n\r\nnot HTTP")
        await peer.reader.read()

    async with serving(serve) as server:
        with pytest.raises(httpx.RemoteProtocolError, match="status 101"):
            await call(transport, server.url)
        await until(lambda: server.open == 0)


async def test_what_is_no_http_is_said_to_be_none(transport: PooledTransport) -> None:
    async def ssh(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")

    async with serving(ssh) as server:
        with pytest.raises(httpx.RemoteProtocolError):
            await call(transport, server.url)


async def test_a_read_timeout(transport: PooledTransport) -> None:
    async def silent(peer: Peer) -> None:
        await peer.request()
        await peer.reader.read()

    async with serving(silent) as server:
        with pytest.raises(httpx.ReadTimeout):
            await call(transport, server.url, read=0.05)
        await until(lambda: server.open == 0)


async def test_a_slow_drip_ends_at_the_deadline(transport: PooledTransport) -> None:
    """Fault 6: no single wait is long, all of them together are."""

    async def drip(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"", content_length="100000"))
        while True:
            await peer.send(b"x")
            await asyncio.sleep(0.01)

    async with serving(drip) as server:
        loop = asyncio.get_running_loop()
        asked = request(server.url, read=5)
        started = loop.time()
        asked.extensions[TIMEOUTS] = Timeouts(read=5, until=started + 0.2)
        response = await transport.handle_async_request(asked)
        with pytest.raises(httpx.ReadTimeout):
            await response.aread()
        assert 0.15 < loop.time() - started < 1.0
        await until(lambda: server.open == 0)


@pytest.mark.parametrize("secret", ["Bearer pina_secret\r\nX-Evil: 1", "Bearer pina_secret\n", "Bearer pina_secret\0"])
async def test_a_header_with_a_line_break_is_refused_and_not_shown(transport: PooledTransport, secret: str) -> None:
    """Faults 53 and 57."""
    async with serving() as server:
        asked = request(server.url)
        asked.headers["authorization"] = secret
        with pytest.raises(httpx.LocalProtocolError) as refused:
            await transport.handle_async_request(asked)
        assert server.requests == []
        chain = [refused.value, refused.value.__cause__, refused.value.__context__]
        assert not any("pina_secret" in str(error) for error in chain)


async def test_redirects_are_not_followed(transport: PooledTransport) -> None:
    """Fault 54."""

    async def away(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b"", "302 Found", location="http://127.0.0.1:1/"))

    async with serving(away) as server:
        response = await transport.handle_async_request(request(server.url))
        assert response.status_code == 302


async def test_what_is_neither_http_nor_https_is_refused(transport: PooledTransport) -> None:
    for url in ("ftp://127.0.0.1/", "file:///etc/hosts"):
        with pytest.raises(httpx.UnsupportedProtocol):
            await call(transport, url)


async def test_leaving_a_stream_early_closes_its_connection(transport: PooledTransport) -> None:
    """Fault 50."""

    async def endless(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"", content_length=str(2**40)))
        while True:
            await peer.send(b"x" * 1000)

    async with serving(endless) as server, httpx.AsyncClient(transport=transport) as client:
        async with client.stream("GET", server.url) as response:
            async for _ in response.aiter_bytes():
                break
        await until(lambda: server.open == 0)
        forgotten = await transport.handle_async_request(request(server.url))
        assert " 1 connections" in state(transport)
        del forgotten
        await until(lambda: server.open == 0)
        assert " 0 connections" in state(transport)


async def test_closing_ends_calls_under_way(transport: PooledTransport) -> None:
    async def silent(peer: Peer) -> None:
        await peer.request()
        await peer.reader.read()

    async with serving(silent) as server:
        under_way = asyncio.create_task(call(transport, server.url))
        await until(lambda: len(server.requests) == 1)
        await transport.aclose()
        with pytest.raises(httpx.ReadError, match="closed"):
            await under_way
        await until(lambda: server.open == 0)
        with pytest.raises(ConfigurationError, match="closed"):
            await call(transport, server.url)
        await transport.aclose()


def test_another_event_loop_is_refused() -> None:
    """Fault 51."""
    transport = PooledTransport()

    async def first() -> None:
        async with serving() as server:
            await call(transport, server.url)
            await asyncio.to_thread(asyncio.run, second())
            await transport.aclose()

    async def second() -> None:
        with pytest.raises(ConfigurationError, match="another event loop"):
            await call(transport, "http://127.0.0.1:1/")

    asyncio.run(first())


async def test_a_forked_process_is_refused(transport: PooledTransport, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 51. Only the number is changed: a real fork would take pytest's workers along."""
    async with serving() as server:
        await call(transport, server.url)
        with monkeypatch.context() as forked:
            forked.setattr(os, "getpid", lambda: -1)
            with pytest.raises(ConfigurationError, match="forked"):
                await call(transport, server.url)
        assert await call(transport, f"{server.url}/parent") == b"/parent"


async def test_nothing_is_logged_of_a_call(transport: PooledTransport, caplog: pytest.LogCaptureFixture) -> None:
    """Fault 57: the URL's query can hold secrets."""
    caplog.set_level(logging.DEBUG)
    async with serving() as server:
        await call(transport, f"{server.url}/x?secret=pina_secret")
    assert "pina_secret" not in caplog.text
