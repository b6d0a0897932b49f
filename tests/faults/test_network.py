"""Rows 1 to 7: what a network does, over real sockets and both transports."""

# pyright: reportUnknownMemberType=false
# trustme's types name pyOpenSSL's, which is not installed.

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
import trustme

from pinterest_async import OutcomeUnknownError, Pinterest, RetryPolicy, TransportError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.events.types import ResponseEvent, RetryEvent
from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from tests.faults.conftest import until
from tests.faults.plugin import Fired
from tests.transport.servers import serving

BOARD = {"name": "a board"}
SHORT = RetryPolicy(attempts=50, backoff=0.2, longest_backoff=0.2, deadline=1.0)
"""Room for five attempts 0.2 s apart (see `no_jitter`): even a busy machine makes two of them."""

Call = Callable[[Pinterest], Awaitable[Any]]


def longest(low: float, high: float) -> float:
    """The longest wait there may be, in the place of a random one."""
    return high


@pytest.fixture
def no_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Attempts come as far apart as they may."""
    monkeypatch.setattr(random, "uniform", longest)


async def read(pinterest: Pinterest) -> Any:
    return await pinterest.boards.list()


async def write(pinterest: Pinterest) -> Any:
    return await pinterest.boards.create(body=BOARD)


async def ends_unsent(pinterest: Pinterest, call: Call, transport: str) -> None:
    """The call ends at its deadline, and knows that nothing of it was sent.

    aiohttp does not say when it begins to send: where the deadline finds it connecting, what it was given counts as
    sent.
    """
    start = time.monotonic()
    with pytest.raises(TransportError, match="deadline of 1 s") as caught:
        await call(pinterest)
    assert 1 <= time.monotonic() - start < 5
    if transport != "aiohttp":
        assert not isinstance(caught.value, OutcomeUnknownError)
        assert not caught.value.sent


@pytest.mark.fault(1)
@pytest.mark.usefixtures("no_jitter")
@pytest.mark.parametrize("reason", [socket.EAI_AGAIN, socket.EAI_NONAME], ids=["for now", "for good"])
@pytest.mark.parametrize("call", [read, write])
async def test_row_1_a_name_that_is_not_found(
    transport: str, call: Call, reason: int, fired: Fired, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        if host != "pinterest.invalid":
            return real(host, *rest, **more)
        asked.append(host)
        raise socket.gaierror(reason, "no such luck")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    async with Pinterest(
        "pina_test", base_url="http://pinterest.invalid/v5", allow_http=True, retry=SHORT
    ) as pinterest:
        if reason == socket.EAI_AGAIN:
            await ends_unsent(pinterest, call, transport)
            assert len(asked) >= 2
        else:  # a name that does not exist is looked up once more, no longer
            with pytest.raises(TransportError, match="no such luck") as caught:
                await call(pinterest.with_options(retry=RetryPolicy(backoff=0.001)))
            assert not caught.value.sent
            assert len(asked) == 2
        fired("names not found", len(asked))


@pytest.mark.fault(2)
@pytest.mark.usefixtures("no_jitter")
@pytest.mark.parametrize("call", [read, write])
async def test_row_2_nobody_listens(local: LocalPinterest, transport: str, call: Call, fired: Fired) -> None:
    retries: list[object] = []
    async with Pinterest("pina_test", base_url=local.url, retry=SHORT, on_event=retries.append) as pinterest:
        with local.down():
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", httpx.URL(local.url).port)
            await ends_unsent(pinterest, call, transport)
        repeated = [event for event in retries if isinstance(event, RetryEvent)]
        assert repeated
        fired("refused connections", len(repeated))
        assert (local.requests, local.writes) == ((), ())
        await call(pinterest)
    assert len(local.writes) == (call is write)


@pytest.mark.fault(3)
@pytest.mark.parametrize("call", [read, write])
async def test_row_3_a_certificate_that_is_not_valid(transport: str, call: Call, fired: Fired) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    async with serving(tls=context) as server:
        events: list[object] = []
        async with (
            Pinterest("pina_test", base_url=f"{server.url}/v5", on_event=events.append) as pinterest,
            asyncio.timeout(5),
        ):
            with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
                await call(pinterest)
        assert not isinstance(caught.value, OutcomeUnknownError)
        assert server.requests == []
        assert not [event for event in events if isinstance(event, RetryEvent)]
        fired("certificates refused", [isinstance(event, ResponseEvent) for event in events].count(True))


@pytest.mark.fault(4)
async def test_row_4_a_stale_connection_is_dropped_and_a_read_made_again(
    local: LocalPinterest, transport: str, pinterest: Pinterest, fired: Fired
) -> None:
    expected = [board.id for board in await pinterest.boards.list()]
    local.fail("boards/list", 1, faults.closed())
    assert [board.id for board in await pinterest.boards.list()] == expected
    assert (len(local.fired), local.calls("boards/list")) == (1, 3)
    fired(local)


@pytest.mark.fault(4)
@pytest.mark.parametrize("effect", [True, False])
async def test_row_4_a_write_on_a_stale_connection_is_of_unknown_outcome(
    local: LocalPinterest, transport: str, pinterest: Pinterest, effect: bool, fired: Fired
) -> None:
    await pinterest.boards.list()
    local.fail("boards/create", 5, faults.closed(effect=effect))
    with pytest.raises(OutcomeUnknownError) as caught:
        await pinterest.with_options(idempotency_key="order-7").boards.create(body=BOARD)
    assert caught.value.idempotency_key == "order-7"
    assert (local.calls("boards/create"), len(local.writes)) == (1, effect)
    fired(local)
    assert (await pinterest.boards.list()).items


@pytest.mark.fault(5)
async def test_row_5_a_body_that_breaks_off_is_read_again_whole(
    local: LocalPinterest, transport: str, pinterest: Pinterest, fired: Fired
) -> None:
    account = local.ad_account_ids[0]
    expected = [campaign.to_dict() async for campaign in pinterest.campaigns.list(account, page_size=2)]
    local.fail("campaigns/list", 2, faults.reset("body"), after=1)
    found = [campaign.to_dict() async for campaign in pinterest.campaigns.list(account, page_size=2)]
    assert found == expected
    assert len(local.fired) == 2
    fired(local)


@pytest.mark.fault(6)
@pytest.mark.parametrize("call", [read, write])
async def test_row_6_a_drip_ends_at_the_deadline(
    local: LocalPinterest, transport: str, call: Call, fired: Fired
) -> None:
    async with Pinterest("pina_test", base_url=local.url, timeout=1.0) as patient:
        pinterest = patient.with_options(retry=RetryPolicy(deadline=1.0))
        await patient.boards.list()  # the connection is there: the deadline is the reply's alone
        local.fail("boards/*", 1, faults.drip(0.02))
        start = time.monotonic()
        with pytest.raises(TransportError, match="deadline of 1 s") as caught:
            await call(pinterest)
        assert 1 <= time.monotonic() - start < 5
        assert isinstance(caught.value, OutcomeUnknownError) == (call is write)
        fired(local)
        await until(lambda: not local.open_connections)  # a reply that still drips is of no use to the next call
        assert (await pinterest.boards.list()).items
    assert len(local.writes) == (call is write)


@pytest.mark.fault(7)
async def test_row_7_a_pool_that_is_exhausted(local: LocalPinterest, transport: str, fired: Fired) -> None:
    limits = httpx.Limits(max_connections=2)
    under = (
        AiohttpPooledTransport(verify=False, trust_env=False, limits=limits)
        if transport == "aiohttp"
        else PooledTransport(limits=limits)
    )
    time_out = httpx.Timeout(5, pool=0.1)
    async with httpx.AsyncClient(transport=under) as http:
        pinterest = Pinterest(
            "pina_test", base_url=local.url, http_client=http, timeout=time_out, retry=RetryPolicy(attempts=1)
        )
        local.fail("boards/list", 2, faults.late(0.5))
        busy = [asyncio.ensure_future(read(pinterest)) for _ in range(2)]
        await until(lambda: len(local.fired) == 2)
        start = time.monotonic()
        for call in (read, write):
            with pytest.raises(TransportError) as caught:
                await call(pinterest)
            assert not isinstance(caught.value, OutcomeUnknownError)
            assert not caught.value.sent
        assert time.monotonic() - start < 0.45
        fired("calls without a connection", 2)
        assert all(page.items for page in await asyncio.gather(*busy))
        pages = await asyncio.gather(*(read(pinterest) for _ in range(2)))
        assert all(page.items for page in pages)
    assert not local.writes
