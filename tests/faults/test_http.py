"""Rows 8 to 18: what the API answers instead of what was asked for."""

from __future__ import annotations

import asyncio
import json
import time

import httpx
import pytest

from pinterest_async import (
    APIError,
    OutcomeUnknownError,
    Pinterest,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TransportError,
)
from pinterest_async.testing import Fault, LocalPinterest, faults
from pinterest_async_overrides.events.types import RetryEvent
from tests.faults.conftest import QUICK, StandingClock, first, until
from tests.faults.plugin import Fired

BOARD = {"name": "a board"}


@pytest.mark.fault(8)
async def test_row_8_a_delay_is_kept_by_the_call_and_its_siblings(
    local: LocalPinterest, standing: Pinterest, clock: StandingClock, fired: Fired
) -> None:
    local.fail("boards/list", 1, faults.throttled(5))
    throttled = asyncio.ensure_future(first(standing.boards.list()))
    await until(lambda: clock.asleep)
    siblings = [asyncio.ensure_future(first(standing.pins.list())) for _ in range(5)]
    assert (await standing.ad_accounts.list()).items, "another category goes on"
    await until(lambda: clock.asleep == 6)
    clock.advance(4.9)
    await asyncio.sleep(0.02)
    assert clock.asleep == 6
    assert (local.calls("boards/list"), local.calls("pins/list")) == (1, 0)
    clock.advance(0.1)
    assert (await throttled).items
    assert all(page.items for page in await asyncio.gather(*siblings))
    assert clock.slept == pytest.approx([5.0] * 6)
    assert (local.calls("boards/list"), local.calls("pins/list")) == (2, 5)
    fired(local)


@pytest.mark.fault(8)
async def test_row_8_a_delay_by_the_machines_clock(local: LocalPinterest, pinterest: Pinterest, fired: Fired) -> None:
    local.fail("boards/list", 1, faults.throttled(0.3))
    start = time.monotonic()
    assert (await pinterest.boards.list()).items
    assert time.monotonic() - start >= 0.3
    fired(local)


@pytest.mark.fault(9)
@pytest.mark.parametrize("header", ["retry-after", "x-ratelimit-reset"])
async def test_row_9_an_hour_is_not_slept(
    local: LocalPinterest, standing: Pinterest, clock: StandingClock, header: str, fired: Fired
) -> None:
    for operation in ("boards/list", "boards/create"):
        local.fail(operation, 1, faults.status(429, headers={header: "3600"}))
    for call in (first(standing.boards.list()), standing.boards.create(body=BOARD)):
        with pytest.raises(RateLimitError) as caught:
            await asyncio.wait_for(call, 5)
        assert caught.value.retry_after == 3600
    assert clock.slept == []
    assert (local.calls("boards/list"), local.calls("boards/create")) == (1, 1)
    assert len(local.fired) == 2
    fired(local)


GARBAGE = [
    "-1",
    "-0.5",
    "nan",
    "NaN",
    "inf",
    "-inf",
    "Infinity",
    "1e999",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    '60, 100;w=1;name="safety_net_app_id_user_id", 60;w=60;name="org_analytics_app_id_user_id"',
    "5, 5",
    "5 seconds",
    "PT5S",
    "0x10",
    "1_000",
    "\xb2",
    "soon",
    "",
    "9" * 400,
]


@pytest.mark.fault(10)
@pytest.mark.parametrize("header", ["retry-after", "x-ratelimit-reset"])
async def test_row_10_a_delay_that_makes_no_sense_means_own_backoff(
    local: LocalPinterest, header: str, fired: Fired
) -> None:
    for value in GARBAGE:
        local.fail("boards/*", 3, faults.status(429, headers={header: value}))
        async with Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest, asyncio.timeout(5):
            assert (await pinterest.boards.list()).items, value
            local.fail("boards/create", 1, faults.status(429, headers={header: value}))
            await pinterest.boards.create(body=BOARD)
    assert (len(local.fired), len(local.writes)) == (4 * len(GARBAGE), len(GARBAGE))
    fired(local)


@pytest.mark.fault(11)
@pytest.mark.parametrize("fault", [faults.status(500), faults.html(500), faults.nothing(500)])
async def test_row_11_one_500_gives_one_result(
    local: LocalPinterest, transport: str, pinterest: Pinterest, fault: Fault, fired: Fired
) -> None:
    local.fail("boards/list", 1, fault)
    found = [board.id async for board in pinterest.boards.list()]
    assert len(found) == len(set(found)) == 7
    assert local.calls("boards/list") == 2
    fired(local)


@pytest.mark.fault(12)
@pytest.mark.parametrize(
    ("policy", "most"),
    [
        pytest.param(QUICK, QUICK.attempts, id="attempts"),
        # A reserve of ten retries, a tenth for each call.
        pytest.param(RetryPolicy(attempts=1000, backoff=0.0), 11, id="budget"),
        pytest.param(RetryPolicy(attempts=1000, backoff=0.2, longest_backoff=0.2, deadline=0.3), 10, id="deadline"),
    ],
)
async def test_row_12_a_server_that_stays_down(
    local: LocalPinterest, pinterest: Pinterest, policy: RetryPolicy, most: int, fired: Fired
) -> None:
    local.fail("boards/list", 10_000, faults.status(503))
    start = time.monotonic()
    error: type[Exception] = TransportError if policy.deadline == 0.3 else ServerError
    with pytest.raises(error):
        await pinterest.with_options(retry=policy).boards.list()
    assert time.monotonic() - start < 2
    assert 2 <= local.calls("boards/list") <= most
    fired(local)
    local.service.faults.clear()
    assert (await pinterest.boards.list()).items


@pytest.mark.fault(13)
@pytest.mark.parametrize(
    "fault",
    [
        faults.status(502),
        faults.status(502, effect=True),
        faults.status(503, headers={"retry-after": "0"}),
        faults.late(5),
        faults.reset("before", effect=True),
        faults.reset("headers"),
        faults.reset("body"),
        faults.cut(),
    ],
    ids=lambda fault: f"{fault.name}{' after it was done' if fault.effect else ''}",
)
async def test_row_13_a_write_whose_reply_is_lost_is_not_made_again(
    local: LocalPinterest, transport: str, fault: Fault, fired: Fired
) -> None:
    local.fail("boards/create", 9, fault)
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, timeout=0.3) as pinterest:
        with pytest.raises(OutcomeUnknownError, match="may or may not") as caught:
            await pinterest.with_options(idempotency_key="order-7").boards.create(body=BOARD)
        assert caught.value.idempotency_key == "order-7"
        with pytest.raises(OutcomeUnknownError) as caught:
            await pinterest.boards.create(body=BOARD)
    keys = [seen.headers["idempotency-key"] for seen in local.requests]
    assert keys == ["order-7", caught.value.idempotency_key]
    assert (local.calls("boards/create"), len(local.writes)) == (2, 2 if fault.effect else 0)
    fired(local)


@pytest.mark.fault(14)
async def test_row_14_a_write_that_was_never_sent_is_made_again(
    local: LocalPinterest, transport: str, fired: Fired
) -> None:
    events: list[object] = []
    policy = RetryPolicy(attempts=11, backoff=0.05, longest_backoff=0.05, deadline=10)
    async with Pinterest("pina_test", base_url=local.url, retry=policy, on_event=events.append) as pinterest:

        def refused() -> int:
            return sum(isinstance(event, RetryEvent) for event in events)

        with local.down():
            write = asyncio.ensure_future(pinterest.boards.create(body=BOARD))
            await until(lambda: refused() >= 2)
        assert (await write).name == "a board"
        fired("writes that found nobody", refused())
    assert (len(local.writes), local.calls("boards/create")) == (1, 1)


@pytest.mark.fault(14)
@pytest.mark.parametrize("as_400", [False, True])
async def test_row_14_a_write_that_was_throttled_is_made_again(
    local: LocalPinterest, pinterest: Pinterest, as_400: bool, fired: Fired
) -> None:
    local.fail("boards/create", 2, faults.throttled(0.01, as_400=as_400))
    await pinterest.boards.create(body=BOARD)
    assert (len(local.writes), local.calls("boards/create")) == (1, 3)
    assert len({seen.headers["idempotency-key"] for seen in local.requests}) == 1
    fired(local)


@pytest.mark.fault(15)
@pytest.mark.parametrize("status", [400, 403, 404, 409, 422])
async def test_row_15_a_refusal_is_one_attempt(
    local: LocalPinterest, pinterest: Pinterest, status: int, fired: Fired
) -> None:
    for operation in ("boards/list", "boards/create"):
        local.fail(operation, 5, faults.status(status))
    for call in (first(pinterest.boards.list()), pinterest.boards.create(body=BOARD)):
        with pytest.raises(APIError) as caught:
            await call
        assert caught.value.status == status
        assert not isinstance(caught.value, OutcomeUnknownError)
    assert (local.calls("boards/list"), local.calls("boards/create"), local.writes) == (1, 1, ())
    fired(local)


@pytest.mark.fault(16)
async def test_row_16_an_outage_is_not_made_worse(local: LocalPinterest, transport: str, fired: Fired) -> None:
    calls = 1000
    local.fail("boards/list", 10 * calls, faults.status(500))
    # Without the rate limits, which would hold the callers up for a while.
    async with Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest:
        outcomes = await asyncio.gather(*(first(pinterest.boards.list()) for _ in range(calls)), return_exceptions=True)
        assert all(isinstance(outcome, ServerError) for outcome in outcomes)
        assert calls < local.calls("boards/list") <= 1.2 * calls
        fired(local)
        local.service.faults.clear()
        assert (await pinterest.boards.list()).items


@pytest.mark.fault(17)
async def test_row_17_a_400_that_names_a_wait_is_a_throttle(
    local: LocalPinterest, standing: Pinterest, clock: StandingClock, fired: Fired
) -> None:
    local.fail("boards/list", 1, faults.throttled(5, as_400=True))
    throttled = asyncio.ensure_future(first(standing.boards.list()))
    await until(lambda: clock.asleep)
    sibling = asyncio.ensure_future(first(standing.pins.list()))
    await until(lambda: clock.asleep == 2)
    assert (local.calls("boards/list"), local.calls("pins/list")) == (1, 0)
    clock.advance(5)
    assert (await throttled).items
    assert (await sibling).items
    assert clock.slept == pytest.approx([5.0, 5.0])
    fired(local)


@pytest.mark.fault(18)
@pytest.mark.parametrize(
    "body",
    [
        {"code": 8, "message": "Blocked as spam."},
        {"code": 8, "message": "This request exceeded a rate limit.", "message_detail": "Looks like SPAM"},
    ],
    ids=["message", "message_detail"],
)
async def test_row_18_a_block_for_spam_is_not_provoked_further(
    local: LocalPinterest, pinterest: Pinterest, body: object, fired: Fired
) -> None:
    for operation in ("boards/list", "boards/create"):
        local.fail(operation, 9, faults.status(429, body, headers={"retry-after": "0"}))
    for call in (first(pinterest.boards.list()), pinterest.boards.create(body=BOARD)):
        with pytest.raises(RateLimitError):
            await call
    assert (local.calls("boards/list"), local.calls("boards/create"), local.writes) == (1, 1, ())
    fired(local)


@pytest.mark.fault(18)
async def test_row_18_what_the_block_looks_like_over_the_wire(local: LocalPinterest, fired: Fired) -> None:
    """The fault is what it says it is."""
    local.fail("boards/list", 1, faults.throttled(0, spam=True))
    async with httpx.AsyncClient() as http:
        response = await http.get(f"{local.url}/boards", headers={"authorization": "Bearer pina_test"})
    assert response.status_code == 429
    assert "spam" in json.loads(response.content)["message"]
    fired(local)
