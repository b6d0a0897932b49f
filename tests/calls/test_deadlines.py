"""Errors of a deadline that passes: whether anything was sent by then, in each phase of a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from pinterest_async import OAuth, OutcomeUnknownError, Pinterest, RetryPolicy, TransportError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.transport import PooledTransport, Sender
from tests.auth.world import FakeClock
from tests.test_client import listening

BOARD = {"name": "a board"}
SHORT = RetryPolicy(deadline=0.5, backoff=0.001)


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, boards=3, pins=3) as local:
        yield local


def boards_made(local: LocalPinterest) -> int:
    return sum(write.operation == "boards/create" for write in local.writes)


async def test_a_write_that_waited_for_its_token_was_not_sent() -> None:
    async with LocalPinterest(strict=True) as local:
        local.fail("oauth/token", 1, faults.late(1.0))
        auth = OAuth(local.client_id, local.client_secret, refresh_token=local.refresh_token(), base_url=local.url)
        async with Pinterest(auth=auth, base_url=local.url, retry=SHORT) as pinterest:
            with pytest.raises(TransportError, match=r"the deadline of 0\.5 s has passed") as caught:
                await pinterest.boards.create(body=BOARD)
            assert not isinstance(caught.value, OutcomeUnknownError)
            assert not caught.value.sent
            assert len(local.fired) == 1
            await pinterest.with_options(retry=RetryPolicy()).boards.create(body=BOARD)
        assert (boards_made(local), local.calls("boards/create")) == (1, 1)


async def test_a_write_that_waited_for_a_new_token_after_a_401_was_not_done() -> None:
    async with LocalPinterest(strict=True) as local:
        app, clock = (local.client_id, local.client_secret), FakeClock()
        auth = OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url, clock=clock)
        async with Pinterest(auth=auth, base_url=local.url, retry=SHORT) as pinterest:
            await auth.refresh()
            clock.advance(1000)  # a token that has only just come is not renewed for a 401
            local.fail("boards/create", 1, faults.status(401, {"code": 2, "message": "Authentication failed."}))
            local.fail("oauth/token", 1, faults.late(1.0))
            with pytest.raises(TransportError, match="deadline") as caught:
                await pinterest.boards.create(body=BOARD)
            assert not isinstance(caught.value, OutcomeUnknownError)
            assert len(local.fired) == 2
        assert boards_made(local) == 0


async def test_a_write_that_waited_for_a_connection_was_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pinterest_async_overrides.transport.transport.default_transport", PooledTransport)

    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()  # and never a word of TLS

    async with listening(silent) as url:
        base_url = url.replace("http://", "https://")
        async with Pinterest("pina_test", base_url=base_url, retry=SHORT) as pinterest:
            with pytest.raises(TransportError, match="deadline") as caught:
                await pinterest.boards.create(body=BOARD)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert not caught.value.sent


async def test_a_write_that_waited_for_its_reply_may_have_happened(local: LocalPinterest) -> None:
    local.fail("boards/create", 1, faults.late(5))
    async with Pinterest("pina_test", base_url=local.url, retry=SHORT) as pinterest:
        with pytest.raises(OutcomeUnknownError, match="may or may not") as caught:
            await pinterest.boards.create(body=BOARD)
        assert caught.value.sent
        assert caught.value.idempotency_key
        await asyncio.sleep(0)  # aiohttp closes its socket in the loop's next turn


async def test_what_a_repeated_write_may_have_done_stays_in_doubt(local: LocalPinterest) -> None:
    """Its deadline passes while it waits to be made again."""
    local.fail("boards/create", 9, faults.reset("before", effect=True))
    policy = RetryPolicy(deadline=0.6, backoff=60, longest_backoff=60, repeat_writes=True)
    async with Pinterest("pina_test", base_url=local.url, retry=policy) as pinterest:
        with pytest.raises(OutcomeUnknownError):
            await pinterest.boards.create(body=BOARD)
    assert boards_made(local) == len(local.fired) == 1


async def test_an_attempt_that_takes_too_long_is_made_again(local: LocalPinterest) -> None:
    policy = RetryPolicy(deadline=None, attempt_deadline=0.4, backoff=0.001)
    local.fail("boards/list", 1, faults.late(5))
    local.fail("boards/list", 1, faults.drip(0.05))
    async with Pinterest("pina_test", base_url=local.url, retry=policy) as pinterest:
        assert (await pinterest.boards.list()).items
        assert (len(local.fired), local.calls("boards/list")) == (2, 3)
        await asyncio.sleep(0)  # aiohttp closes its socket in the loop's next turn


async def test_of_a_write_whose_attempt_takes_too_long_nothing_is_known(local: LocalPinterest) -> None:
    policy = RetryPolicy(deadline=None, attempt_deadline=0.4)
    local.fail("boards/create", 1, faults.late(5))
    async with Pinterest("pina_test", base_url=local.url, retry=policy) as pinterest:
        with pytest.raises(OutcomeUnknownError):
            await pinterest.boards.create(body=BOARD)
        assert local.calls("boards/create") == 1
        await asyncio.sleep(0)  # aiohttp closes its socket in the loop's next turn


async def test_waiting_for_the_token_is_no_part_of_an_attempt() -> None:
    async with LocalPinterest(strict=True) as local:
        local.fail("oauth/token", 1, faults.late(0.6))
        auth = OAuth(local.client_id, local.client_secret, refresh_token=local.refresh_token(), base_url=local.url)
        policy = RetryPolicy(attempts=1, attempt_deadline=0.5)
        async with Pinterest(auth=auth, base_url=local.url, retry=policy) as pinterest:
            await pinterest.boards.create(body=BOARD)
        assert (len(local.fired), boards_made(local)) == (1, 1)


async def test_a_deadline_holds_where_our_transport_sends_through_httpx(local: LocalPinterest) -> None:
    """With HTTP/2 or a SOCKS proxy; httpx itself knows of no deadline for the whole."""
    local.fail("boards/list", 1, faults.drip(0.02))
    sender = Sender(transport=lambda: PooledTransport(http2=True))
    loop = asyncio.get_running_loop()
    began = loop.time()
    headers = {"authorization": "Bearer pina_test"}
    with pytest.raises(httpx.ReadTimeout, match="longer than it may"):
        await sender.send("GET", f"{local.url}/boards", headers, deadline=began + 0.3)
    assert len(local.fired) == 1
    assert loop.time() - began < 3
    await sender.aclose()


async def test_a_time_out_of_somebody_else_s_is_no_deadline() -> None:
    class Slow:
        async def authorization(self, operation: object) -> str:
            raise TimeoutError("no token in time")

        def secrets(self) -> tuple[str, ...]:
            return ()

    for deadline in (None, 20.0):
        pinterest = Pinterest(auth=Slow(), retry=RetryPolicy(deadline=deadline))
        with pytest.raises(TimeoutError, match="no token in time"):
            await pinterest.boards.list()
