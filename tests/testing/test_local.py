"""The local Pinterest over real sockets: its life, its switches, and the faults of a network."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import os
import re
import signal
import socket
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from pinterest_async_overrides.testing.asgi import App
from pinterest_async_overrides.testing.behaviour import faults
from pinterest_async_overrides.testing.behaviour.faults import Fault
from pinterest_async_overrides.testing.handlers.registry import HANDLERS
from pinterest_async_overrides.testing.local_pinterest import LocalPinterest
from pinterest_async_overrides.testing.serve import serve
from tests.testing.calls import new_campaign

BEARER = {"authorization": "Bearer pina_test"}


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7) as running:
        yield running


@pytest.fixture
async def client(local: LocalPinterest) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=local.url, headers=BEARER, timeout=5) as asking:
        yield asking


async def raw(local: LocalPinterest, request: bytes) -> tuple[bytes, bool]:
    """All bytes that come back until the server ends the connection, and whether it was torn."""
    reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(local.url).port)
    writer.write(request)
    data, torn = b"", False
    try:
        while part := await asyncio.wait_for(reader.read(65536), 5):
            data += part
    except ConnectionResetError:
        torn = True
    writer.close()
    with contextlib.suppress(ConnectionResetError):
        await writer.wait_closed()
    return data, torn


def get(path: str, *lines: str) -> bytes:
    head = [f"GET /v5{path} HTTP/1.1", "host: local", "authorization: Bearer pina_test", *lines, "", ""]
    return "\r\n".join(head).encode()


async def test_it_listens_and_ends_without_a_trace() -> None:
    threads = threading.active_count()
    async with LocalPinterest(seed=7) as local, httpx.AsyncClient(headers=BEARER) as client:
        reply = await client.get(f"{local.url}/ad_accounts")
        assert [item["id"] for item in reply.json()["items"]] == local.ad_account_ids
        assert local.open_connections == 1
        port = httpx.URL(local.url).port
    assert threading.active_count() == threads
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port or 0)):
        pass


def test_it_ends_while_connections_come_in() -> None:
    """A socket that is accepted and in nobody's hands yet is closed too: pytest makes an error of one that is not."""
    for number in range(20):
        with contextlib.ExitStack() as opened:
            local = opened.enter_context(LocalPinterest(accounts=1, campaigns=1))
            address = "127.0.0.1", httpx.URL(local.url).port
            for _ in range(5):
                client = opened.enter_context(contextlib.closing(socket.socket()))
                client.setblocking(False)
                client.connect_ex(address)
            if number % 2:
                with local.down():
                    pass
            local.close()
    gc.collect()


def test_it_works_without_a_loop_of_the_tests_own() -> None:
    with LocalPinterest() as local:
        assert httpx.get(f"{local.url}/boards", headers=BEARER).status_code == 200


def test_a_port_that_is_taken() -> None:
    threads = threading.active_count()
    with LocalPinterest() as local, pytest.raises(OSError, match="in use"):
        LocalPinterest(port=httpx.URL(local.url).port or 0).start()
    assert threading.active_count() == threads


async def test_requests_in_pieces_and_one_after_the_other(local: LocalPinterest) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(local.url).port)
    body = b'{"name": "Plans"}'
    post = b"POST /v5/boards HTTP/1.1\r\nhost: local\r\nauthorization: Bearer pina_test\r\n"
    pieces = [post[:20], post[20:], b"transfer-encoding: chunked\r\n\r\n", b"5\r\n", body[:5], b"\r\nc\r\n", body[5:]]
    for piece in [*pieces, b"\r\n0\r\n\r\n", get("/boards") + get("/user_account", "connection: close")]:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0)
    data = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    assert re.findall(rb"HTTP/1.1 (\d+)", data) == [b"201", b"200", b"200"]
    assert data.count(b"connection: close") == 1


async def test_what_is_no_http_is_refused(local: LocalPinterest) -> None:
    data, _ = await raw(local, b"\x16\x03\x01 hello\r\n\r\n")
    assert data.startswith(b"HTTP/1.1 400")


async def test_expect_continue(local: LocalPinterest) -> None:
    head = (
        b"POST /v5/boards HTTP/1.1\r\nauthorization: Bearer pina_test\r\nconnection: close\r\nexpect: 100-continue\r\n"
    )
    data, _ = await raw(local, head + b'content-length: 12\r\n\r\n{"name":"P"}')
    assert data.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201")


async def test_scripted_statuses_fire_as_often_as_asked(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    local.fail("boards/list", 2, faults.status(503))
    local.fail("boards/*", 1, faults.throttled(5), after=1)
    replies = [await client.get("/boards") for _ in range(5)]
    assert [reply.status_code for reply in replies] == [503, 503, 200, 429, 200]
    assert replies[3].headers["retry-after"] == "5"
    assert [(each.operation, each.fault) for each in local.fired] == [("boards/list", "status 503")] * 2 + [
        ("boards/list", "status 429")
    ]
    assert (local.waiting_faults, local.calls("boards/list")) == (0, 5)
    with pytest.raises(ValueError, match="no operation"):
        local.fail("board/list")


@pytest.mark.parametrize(
    ("fault", "status", "content"),
    [
        (faults.html(), 502, "<!DOCTYPE html>"),
        (faults.nothing(), 200, ""),
        (faults.status(418, {"code": 7, "message": "no"}), 418, '{"code":7'),
        (faults.throttled(spam=True), 429, '{"code":8,"message":"Blocked as spam."}'),
        (faults.throttled(5, as_400=True), 400, '{"code":1,"message":"Too many requests. Retry after 5 seconds"}'),
        (faults.cut_json(), 200, '{"items":['),
    ],
)
async def test_bodies_that_are_not_what_was_hoped_for(
    local: LocalPinterest, client: httpx.AsyncClient, fault: Fault, status: int, content: str
) -> None:
    local.fail("boards/list", 1, fault)
    reply = await client.get("/boards")
    assert reply.status_code == status
    assert reply.text.startswith(content)
    assert (await client.get("/boards")).status_code == 200


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.closed(), httpx.RemoteProtocolError),
        (faults.reset("before"), httpx.ReadError),
        (faults.reset("headers"), httpx.ReadError),
        (faults.reset("body"), httpx.ReadError),
        (faults.cut(), httpx.RemoteProtocolError),
        (faults.cut(10), httpx.RemoteProtocolError),
        (faults.wrong_length(), httpx.RemoteProtocolError),
        (faults.late(30), httpx.ReadTimeout),
        (faults.drip(30), httpx.ReadTimeout),
    ],
)
async def test_faults_of_the_network(
    local: LocalPinterest, client: httpx.AsyncClient, fault: Fault, error: type[Exception]
) -> None:
    local.fail("boards/list", 1, fault)
    with pytest.raises(error):
        await client.get("/boards", timeout=0.3)
    assert [each.fault for each in local.fired] == [fault.name]
    assert (await client.get("/boards")).status_code == 200


async def test_resets_tear_the_connection_where_they_say(local: LocalPinterest) -> None:
    sizes: dict[str, int] = {}
    for when in ("before", "headers", "body"):
        local.fail("boards/list", 1, faults.reset(when))
        data, torn = await raw(local, get("/boards"))
        assert torn
        head, _, body = data.partition(b"\r\n\r\n")
        sizes[when] = len(body)
        assert bool(head) == (when != "before")
    assert sizes["before"] == sizes["headers"] == 0 < sizes["body"]


async def test_a_refusal_meets_its_fault_too(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    local.fail("pins/get", 1, faults.cut(3))
    with pytest.raises(httpx.RemoteProtocolError):
        await client.get("/pins/12")
    assert [each.fault for each in local.fired] == ["cut"]


async def test_a_drip_is_whole_in_the_end(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    local.fail("pins/get", 1, faults.status(404, b"0123456789", headers={"x-mark": "1"}))
    local.fail("pins/get", 1, Fault("slow", faults.status(200, b"0123456789").reply, effect=False, drip=0.005))
    assert (await client.get("/pins/1")).headers["x-mark"] == "1"
    start = time.monotonic()
    assert (await client.get("/pins/1")).text == "0123456789"
    assert time.monotonic() - start >= 0.04


async def test_a_bomb_is_small_on_the_wire(local: LocalPinterest) -> None:
    local.fail("boards/list", 1, faults.bomb(64 << 20))
    data, _ = await raw(local, get("/boards", "connection: close"))
    head, _, body = data.partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head
    assert len(body) < 200_000
    assert len(gzip.decompress(body)) == 64 << 20


async def test_the_ledger_tells_a_lost_reply_from_a_lost_request(
    local: LocalPinterest, client: httpx.AsyncClient
) -> None:
    lost = faults.reset("before"), faults.status(502)
    done = faults.reset("body"), faults.closed(effect=True), faults.status(502, effect=True)
    for fault in (*lost, *done):
        local.fail("boards/create", 1, fault)
    for name in ("a", "b", "c", "d", "e"):
        with contextlib.suppress(httpx.TransportError):
            await client.post("/boards", json={"name": name})
    assert [write.body["name"] for write in local.writes] == ["c", "d", "e"]
    assert {write.operation for write in local.writes} == {"boards/create"}


async def test_refused_items_of_a_batch(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    account = local.ad_account_ids[0]
    new = new_campaign(local.service)
    local.fail("campaigns/create", 1, faults.refuse(1))
    reply = await client.post(f"/ad_accounts/{account}/campaigns", json=[new] * 3)
    assert [bool(item["exceptions"]) for item in reply.json()["items"]] == [False, True, False]


async def test_down_and_up_again(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    assert (await client.get("/boards")).status_code == 200
    with local.down(), pytest.raises(httpx.ConnectError):
        await client.get("/boards")
    assert (await client.get("/boards")).status_code == 200
    assert local.open_connections == 1
    local.drop_connections()
    assert local.open_connections == 0


async def test_latency_is_for_every_reply() -> None:
    async with LocalPinterest(latency=0.05) as local, httpx.AsyncClient(base_url=local.url, headers=BEARER) as client:
        start = time.monotonic()
        await asyncio.gather(*(client.get("/boards") for _ in range(10)))
        assert 0.05 <= time.monotonic() - start < 0.45


async def test_storage_has_a_port_of_its_own(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    values, body = local.arguments("analytics/create_report")
    path = f"/ad_accounts/{values['ad_account_id']}/reports"
    token = (await client.post(path, json=body)).json()["token"]
    local.clock.advance(1)
    url = httpx.URL((await client.get(path, params={"token": token})).json()["url"])
    assert url.port != httpx.URL(local.url).port
    async with httpx.AsyncClient() as anonymous:
        assert (await anonymous.get(url)).status_code == 200
        assert (await anonymous.get(url, headers=BEARER)).status_code == 400
        local.fail("storage/get", 1, faults.cut(1))
        local.fail("storage/get", 1, faults.status(503))
        with pytest.raises(httpx.RemoteProtocolError):
            await anonymous.get(url)
        assert (await anonymous.get(url)).status_code == 503
    assert [seen.status for seen in local.storage_requests] == [200, 400, 200, 503]
    assert ["authorization" in seen.headers for seen in local.storage_requests] == [False, True, False, False]


async def test_tokens_of_the_test(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    async with LocalPinterest(strict=True) as strict, httpx.AsyncClient(base_url=strict.url) as asking:
        assert (await asking.get("/boards", headers=BEARER)).status_code == 401
        token = strict.access_token(["boards:read"])
        headers = {"authorization": f"Bearer {token}"}
        assert (await asking.get("/boards", headers=headers)).status_code == 200
        strict.revoke(token)
        assert (await asking.get("/boards", headers=headers)).status_code == 401
        form = {"grant_type": "refresh_token", "refresh_token": strict.refresh_token()}
        reply = await asking.post("/oauth/token", data=form, auth=(strict.client_id, strict.client_secret))
        assert reply.status_code == 200


async def test_the_page_for_people(local: LocalPinterest, client: httpx.AsyncClient) -> None:
    await client.get("/boards")
    async with httpx.AsyncClient(base_url=local.root) as browser:
        page = await browser.get("/")
        assert page.headers["content-type"].startswith("text/html")
        assert "http" not in page.text.replace("http-equiv", "")
        state = (await browser.get("/state")).json()
    assert state["requests"][0]["target"] == "/v5/boards"
    assert state["rows"]["board"] == 10
    assert [each["id"] for each in state["accounts"]] == local.ad_account_ids


async def test_as_an_asgi_app() -> None:
    app = App(LocalPinterest(seed=7).service)
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://local/v5", headers=BEARER) as client:
        assert (await client.get("/boards", params={"page_size": 2})).json()["bookmark"]
        assert (await client.post("/boards", json={"name": "Plans"})).status_code == 201


async def test_an_asgi_app_cannot_tear_a_connection() -> None:
    local = LocalPinterest(seed=7)
    local.fail("boards/list", 1, faults.reset("before"))
    transport = httpx.ASGITransport(App(local.service))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://local/v5", headers=BEARER) as client:
        with pytest.raises(ConnectionError, match="scripted fault: reset before"):
            await client.get("/boards")
        assert (await client.get("/boards")).status_code == 200


async def test_an_asgi_app_lives_and_ends_with_its_server() -> None:
    told: list[dict[str, Any]] = []
    messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive() -> dict[str, Any]:
        return next(messages)

    async def send(message: dict[str, Any]) -> None:
        told.append(message)

    await App(LocalPinterest().service)({"type": "lifespan"}, receive, send)
    assert [each["type"] for each in told] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    with pytest.raises(NotImplementedError, match="websocket"):
        await App(LocalPinterest().service)({"type": "websocket"}, receive, send)


def test_serve_runs_until_it_is_interrupted() -> None:
    def interrupt(local: LocalPinterest) -> None:
        assert httpx.get(f"{local.url}/boards", headers=BEARER).status_code == 200
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    serve(0, ready=interrupt, seed=7, accounts=1)
    assert signal.getsignal(signal.SIGTERM) is before


async def test_a_defect_of_its_own_is_no_bad_request(
    local: LocalPinterest, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(HANDLERS, "boards/list", lambda _: 1 // 0)
    assert (await client.get("/boards")).status_code == 500
    assert "ZeroDivisionError" in caplog.text
    assert (await client.get("/user_account")).status_code == 200
