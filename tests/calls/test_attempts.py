"""Calls that go wrong on a real server: what is made again, what is not, and what the caller is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from pinterest_async import (
    OPERATIONS,
    APIError,
    DecodeError,
    OutcomeUnknownError,
    Pinterest,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TransportError,
)
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.calls.retrying import Attempts
from pinterest_async_overrides.testing.behaviour import faults
from pinterest_async_overrides.testing.behaviour.faults import Fault

QUICK = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=20)
BOARD = {"name": "a board"}


@pytest.fixture
async def local() -> AsyncIterator[LocalPinterest]:
    async with LocalPinterest(seed=7, accounts=1, campaigns=2, pins=3, boards=3) as local:
        yield local


@pytest.fixture
async def pinterest(local: LocalPinterest) -> AsyncIterator[Pinterest]:
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest:
        yield pinterest


@pytest.mark.parametrize(
    "fault",
    [
        faults.status(500),
        faults.status(503, headers={"retry-after": "0"}),
        faults.html(502),
        faults.closed(),
        faults.reset("before"),
        faults.reset("headers"),
        faults.reset("body"),
        faults.cut(),
        faults.wrong_length(),
        faults.throttled(0.01),
        faults.throttled(0, as_400=True),
        faults.status(400, {"code": 12, "message": "Something went wrong on our end"}),
    ],
    ids=lambda fault: fault.name,
)
async def test_a_read_is_made_again_whole(local: LocalPinterest, pinterest: Pinterest, fault: Fault) -> None:
    expected = [board.id async for board in pinterest.boards.list()]
    local.fail("boards/list", 2, fault)
    assert [board.id async for board in pinterest.boards.list()] == expected
    assert len(local.fired) == 2
    assert local.calls("boards/list") == 4


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
async def test_a_refusal_is_one_attempt(local: LocalPinterest, pinterest: Pinterest, status: int) -> None:
    local.fail("boards/list", 2, faults.status(status))
    with pytest.raises(APIError) as caught:
        await pinterest.boards.list()
    assert caught.value.status == status
    assert local.calls("boards/list") == 1


async def test_a_server_that_stays_down_ends_after_the_attempts(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/list", 100, faults.status(503))
    with pytest.raises(ServerError):
        await pinterest.boards.list()
    assert local.calls("boards/list") == QUICK.attempts


async def test_a_block_for_spam_is_not_provoked_further(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/list", 2, faults.throttled(0, spam=True))
    with pytest.raises(RateLimitError, match="spam"):
        await pinterest.boards.list()
    assert local.calls("boards/list") == 1


async def test_an_hour_is_not_slept(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/list", 1, faults.throttled(3600))
    with pytest.raises(RateLimitError) as caught:
        await asyncio.wait_for(pinterest.boards.list()._fetch(None), 5)  # pyright: ignore[reportPrivateUsage]
    assert caught.value.retry_after == 3600
    assert local.calls("boards/list") == 1


@pytest.mark.parametrize("header", ["-1", "nan", "inf", "Thu, 01 Jan 1970 00:00:00 GMT", "60, 100;w=1", "soon"])
async def test_a_delay_that_makes_no_sense_means_own_backoff(
    local: LocalPinterest, pinterest: Pinterest, header: str
) -> None:
    local.fail("boards/list", 1, faults.throttled(header))
    await pinterest.boards.list()
    assert [fired.operation for fired in local.fired] == ["boards/list"]


@pytest.mark.parametrize(
    "fault",
    [faults.status(502, effect=True), faults.closed(effect=True), faults.reset("before", effect=True), faults.cut()],
    ids=lambda fault: fault.name,
)
async def test_a_write_whose_reply_is_lost_is_not_made_again(
    local: LocalPinterest, pinterest: Pinterest, fault: Fault
) -> None:
    local.fail("boards/create", 5, fault)
    with pytest.raises(OutcomeUnknownError, match="may or may not") as caught:
        await pinterest.with_options(idempotency_key="order-7").boards.create(body=BOARD)
    assert caught.value.idempotency_key == "order-7"
    assert local.calls("boards/create") == 1
    assert len(local.writes) == 1


async def test_a_write_is_made_again_where_the_caller_opts_in(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/create", 1, faults.reset("before", effect=False))
    daring = pinterest.with_options(retry=RetryPolicy(backoff=0.001, repeat_writes=True))
    await daring.boards.create(body=BOARD)
    assert local.calls("boards/create") == 2
    assert len(local.writes) == 1


async def test_a_write_that_was_refused_is_made_again(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/create", 1, faults.throttled(0.01))
    await pinterest.boards.create(body=BOARD)
    assert local.calls("boards/create") == 2
    assert len(local.writes) == 1


async def test_a_write_to_nobody_is_known_not_to_have_happened(local: LocalPinterest, pinterest: Pinterest) -> None:
    with local.down(), pytest.raises(TransportError) as caught:
        await pinterest.boards.create(body=BOARD)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert not caught.value.sent
    await pinterest.boards.create(body=BOARD)
    assert len(local.writes) == 1


async def test_each_attempt_carries_the_same_key_and_body(local: LocalPinterest, pinterest: Pinterest) -> None:
    body: dict[str, Any] = {"name": "first"}
    local.fail("boards/create", 1, faults.throttled(0.05))
    call = asyncio.ensure_future(pinterest.boards.create(body=body))
    await asyncio.sleep(0)
    body["name"] = "second"
    made = await call
    assert made.name == "first"


async def test_the_deadline_ends_a_drip(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/list", 1, faults.drip(0.05))
    hurried = pinterest.with_options(retry=RetryPolicy(deadline=0.3))
    with pytest.raises(TransportError, match=r"deadline of 0\.3 s"):
        await hurried.boards.list()
    assert len(local.fired) == 1
    await pinterest.boards.list()


@pytest.mark.parametrize(
    "fault", [faults.status(200, b"<html></html>", html=True), faults.nothing(), faults.cut_json()]
)
async def test_a_reply_that_is_no_json_says_so(local: LocalPinterest, pinterest: Pinterest, fault: Fault) -> None:
    local.fail("boards/list", 1, fault)
    with pytest.raises(DecodeError, match="expected JSON") as caught:
        await pinterest.boards.list()
    assert caught.value.request_id
    assert (await pinterest.boards.list()).items


async def test_an_outage_is_not_made_worse(local: LocalPinterest) -> None:
    calls = 150
    local.fail("boards/list", 10_000, faults.status(500))
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest:
        gate = asyncio.Semaphore(20)

        async def call() -> None:
            async with gate:
                with pytest.raises(ServerError):
                    await pinterest.boards.list()

        await asyncio.gather(*(call() for _ in range(calls)))
    assert calls < local.calls("boards/list") <= 1.2 * calls


async def test_siblings_wait_for_what_one_call_has_learned() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    attempts = Attempts(RetryPolicy(), sleep=sleep)
    failures = [RateLimitError("slow down", status=429, retry_after=5.0)]

    async def once(_: object) -> str:
        if failures:
            raise failures.pop()
        return "done"

    operation = OPERATIONS["boards/list"]
    assert await attempts.make(operation, once, None) == "done"
    assert slept[0] == 5.0
    assert await attempts.make(OPERATIONS["pins/list"], once, None) == "done"  # of the same category
    assert slept[-1] == pytest.approx(5.0, abs=0.5)
    count = len(slept)
    assert await attempts.make(OPERATIONS["campaigns/list"], once, None) == "done"
    assert len(slept) == count


async def test_cancelling_a_wait_leaves_nothing_behind(local: LocalPinterest, pinterest: Pinterest) -> None:
    local.fail("boards/list", 1, faults.throttled(30))
    call = asyncio.ensure_future(pinterest.with_options(retry=RetryPolicy()).boards.list()._fetch(None))  # pyright: ignore[reportPrivateUsage]
    done, _ = await asyncio.wait({call}, timeout=0.3)
    assert not done
    assert len(local.fired) == 1
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    with pytest.raises(RateLimitError, match="not sent") as caught:
        await pinterest.pins.list()  # what the other call learned still holds, and is longer than this one's deadline
    assert caught.value.retry_after == pytest.approx(30, abs=1)
    assert local.calls("pins/list") == 0
    assert (await pinterest.ad_accounts.list()).items
