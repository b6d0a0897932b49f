"""The limiter of a process: whose turn it is, what is refused at once, and that nothing is lost on the way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pinterest_async import (
    OPERATIONS,
    Budget,
    ConfigurationError,
    Pinterest,
    QuotaStatus,
    RateLimitError,
    RateLimits,
    RetryPolicy,
    WaitEvent,
)
from pinterest_async.testing import LocalPinterest
from pinterest_async.testing import RateLimits as Quotas
from pinterest_async_overrides.limits.buckets import Routes
from pinterest_async_overrides.limits.identity import Identity
from pinterest_async_overrides.limits.queue.local import LocalLimiter
from pinterest_async_overrides.testing.behaviour import faults
from tests.faults.plugin import Fired
from tests.limits.virtual import limiter, now, run

READ, ADS = OPERATIONS["boards/list"], OPERATIONS["campaigns/list"]
ONCE = RetryPolicy(attempts=1)


def few(calls: int, seconds: float = 10.0, **more: Any) -> RateLimits:
    return RateLimits("off", calls={"org_read": (calls, seconds), "ads_read": (calls, seconds)}, **more)


async def state(limits: LocalLimiter, name: str = "org_read") -> QuotaStatus:
    return next(each for each in await limits.quotas() if each.name == name)


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_a_backlog_of_one_account_does_not_hold_up_another() -> None:
    async def work() -> None:
        limits, order = limiter(few(10)), list[str]()

        async def call(account: str) -> None:
            permit = await limits.acquire(ADS, account)
            order.append(account)
            permit.done()

        backlog = [asyncio.ensure_future(call("big")) for _ in range(10_000)]
        await settle()
        assert len(order) == 10
        others = [asyncio.ensure_future(call(name)) for name in ("small", "tiny", "small")]
        await asyncio.sleep(10.1)
        assert order[10:16] == ["big", "small", "tiny", "big", "small", "big"]
        assert len(order) == 20
        for task in backlog:
            task.cancel()
        await asyncio.gather(*backlog, *others, return_exceptions=True)

    run(work())


@pytest.mark.parametrize("before", [1.5, 2.5, 3.5])
async def test_a_limit_that_opens_while_a_call_joins_its_line(before: float) -> None:
    """Time goes on between two looks at the clock."""
    time, step = 0.0, 0.0

    def clock() -> float:
        nonlocal time
        time += step
        return time

    settings = few(1, 10.0)
    limits = LocalLimiter(Routes(settings, Identity("me", "me")), settings.gates, clock=clock)
    (await limits.acquire(READ)).done()
    time += (await state(limits)).reset - before
    step = 1.0
    async with asyncio.timeout(5):
        (await limits.acquire(READ, None, 10_000.0)).done()


def test_a_call_of_another_category_goes_out_meanwhile() -> None:
    async def work() -> None:
        limits = limiter(few(1))
        (await limits.acquire(READ)).done()
        waiting = asyncio.ensure_future(limits.acquire(READ))
        await settle()
        (await limits.acquire(ADS, "7")).done()
        assert not waiting.done()
        (await waiting).done()
        assert now() == pytest.approx(10, abs=0.01)

    run(work())


def test_the_universal_limit_holds_for_all_categories_together() -> None:
    async def work() -> None:
        limits = limiter(RateLimits(calls={"universal": (4, 1.0)}))
        for number in range(9):
            (await limits.acquire(READ if number % 2 else ADS)).done()
        assert now() == pytest.approx(2, abs=0.01)

    run(work())


def test_a_budget_of_ones_own_for_each_ad_account() -> None:
    async def work() -> None:
        limits = limiter(RateLimits("off", budgets=[Budget(3, 3600, per=("app", "ad_account"))]))
        for account in ("a", "b"):
            for _ in range(3):
                (await limits.acquire(ADS, account)).done()
        (await limits.acquire(READ)).done()
        assert now() == 0
        (await limits.acquire(ADS, "a")).done()
        assert now() == pytest.approx(3600, rel=0.001)

    run(work())


def test_clients_of_one_object_share_its_limits() -> None:
    async def work() -> None:
        settings = few(2)
        one, other = limiter(settings), limiter(settings)
        (await one.acquire(READ)).done()
        (await other.acquire(READ)).done()
        waiting = [asyncio.ensure_future(each.acquire(READ)) for each in (one, other)]
        await settle()
        await one.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await waiting[0]
        (await waiting[1]).done()
        assert now() == pytest.approx(10, abs=0.01)

    run(work())


def test_a_wait_beyond_the_deadline_is_refused_at_once() -> None:
    async def work() -> None:
        limits = limiter(few(2))
        for _ in range(2):
            (await limits.acquire(READ)).done()
        with pytest.raises(RateLimitError, match=r"not sent.*org_read") as caught:
            await limits.acquire(READ, deadline=9.0)
        assert caught.value.status == 429
        assert caught.value.retry_after == pytest.approx(10, abs=0.01)
        places = [asyncio.ensure_future(limits.acquire(READ, deadline=25.0)) for _ in range(5)]
        await settle()
        assert [place.done() for place in places] == [False] * 4 + [True]  # two windows' worth, and one too many
        assert isinstance(places[4].exception(), RateLimitError)
        assert now() == 0
        for place in places[:4]:
            (await place).done()
        assert now() < 25

    run(work())


def test_who_waits_to_the_deadline_after_all_hears_that_nothing_was_sent() -> None:
    async def work() -> None:
        limits = limiter(few(1))
        held = await limits.acquire(READ)
        waiting = asyncio.ensure_future(limits.acquire(READ, deadline=15.0))
        await asyncio.sleep(8)
        held.done()
        with pytest.raises(RateLimitError, match="not sent"):
            await waiting
        assert now() == pytest.approx(15, abs=0.05)

    run(work())


@pytest.mark.fault(49)
def test_row_49_a_storm_of_cancellations_takes_no_slot(fired: Fired) -> None:
    async def work() -> int:
        limits = limiter(few(5))
        held = [await limits.acquire(READ) for _ in range(5)]
        storm = [asyncio.ensure_future(limits.acquire(READ, str(n % 9), 1e6)) for n in range(10_000)]
        await settle()
        for task in storm[::2]:
            task.cancel()
        held[0].unused()  # one of the others has it now, and is cancelled before it can tell
        for task in storm[1::2]:
            task.cancel()
        outcomes = await asyncio.gather(*storm, return_exceptions=True)
        assert (await state(limits)).used == 4
        (await limits.acquire(READ)).done()
        assert now() == 0
        return sum(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)

    fired("waiting calls cancelled", run(work()))


def test_nothing_is_late_after_everybody_who_waited_has_gone() -> None:
    async def work() -> None:
        limits = limiter(few(1))
        held = await limits.acquire(READ)
        gone = asyncio.ensure_future(limits.acquire(READ))
        await settle()
        gone.cancel()
        await settle()
        held.unused()
        await limits.acquire(READ)
        assert now() == 0

    run(work())


def test_a_closed_limiter_wakes_those_who_wait() -> None:
    async def work() -> None:
        limits = limiter(few(1))
        await limits.acquire(READ)
        waiting = [asyncio.ensure_future(limits.acquire(READ)) for _ in range(3)]
        await settle()
        await limits.aclose()
        for outcome in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(outcome, ConfigurationError)
        with pytest.raises(ConfigurationError, match="closed"):
            await limits.acquire(ADS)

    run(work())


@pytest.mark.parametrize("user", [True, False])
async def test_all_that_a_local_pinterest_allows_and_no_429(user: bool) -> None:
    limit, windows = 30, 2
    quotas = Quotas({"org_read": limit}, window=1, user=user)
    settings = RateLimits(calls={"org_read": (limit, 1.0)})
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2, rate_limits=quotas) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=settings, retry=ONCE) as pinterest,
    ):
        await pinterest.ad_accounts.list()  # all is loaded

        async def caller() -> None:
            while True:
                await pinterest.boards.list()

        # A 429 would be raised in a caller, and here.
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(windows - 0.05):
                await asyncio.gather(*(caller() for _ in range(16)))
        assert local.calls("boards/list") >= 0.98 * limit * windows


async def test_what_somebody_else_uses_is_seen() -> None:
    quotas = Quotas({"org_read": 20}, window=2)
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2, rate_limits=quotas) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits="off", retry=ONCE) as other,
        Pinterest("pina_test", base_url=local.url, retry=ONCE) as ours,  # which thinks of 1,000 a minute
    ):
        for _ in range(12):
            await other.boards.list()
        await ours.boards.list()
        left = next(quota for quota in await ours.quotas() if quota.name == "org_read")
        assert (left.limit, left.seconds, left.used, left.remaining) == (20, 2.0, 13, 7)
        for _ in range(9):
            await ours.boards.list()  # the last two wait for the reset


async def test_a_wait_is_told_and_a_call_without_one_is_not() -> None:
    heard: list[WaitEvent] = []

    def hear(event: object) -> None:
        if isinstance(event, WaitEvent):
            heard.append(event)

    async with (
        LocalPinterest(seed=1, accounts=1, boards=2) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=few(1, 0.3), on_event=hear) as pinterest,
    ):
        await pinterest.boards.list()
        assert heard == []
        await pinterest.boards.list()
    assert [(event.why, event.call.operation) for event in heard] == [("rate_limit", "boards/list")]
    assert 0 < heard[0].seconds <= 0.31


async def test_a_429_closes_its_category_for_all() -> None:
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2) as local,
        Pinterest("pina_test", base_url=local.url, retry=ONCE) as pinterest,
    ):
        local.fail("boards/list", 1, faults.throttled(3600))
        with pytest.raises(RateLimitError, match="429"):
            await pinterest.boards.list()
        with pytest.raises(RateLimitError, match="not sent") as caught:
            await pinterest.pins.list()
        assert caught.value.retry_after == pytest.approx(3600, abs=1)
        assert local.calls("pins/list") == 0
        assert await pinterest.ad_accounts.list()
        assert await pinterest.with_options(access_token="pina_another").pins.list()


async def test_a_call_that_never_left_leaves_its_slot() -> None:
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=few(2, 60.0), retry=ONCE) as pinterest,
    ):
        with local.down():
            for _ in range(5):
                with pytest.raises(Exception, match="no reply came"):
                    await pinterest.boards.list()
        await pinterest.boards.list()


async def test_a_write_that_would_wait_too_long_is_not_sent() -> None:
    settings = RateLimits("off", calls={"org_write": (1, 60.0)})
    async with (
        LocalPinterest(seed=1, accounts=1, boards=2) as local,
        Pinterest("pina_test", base_url=local.url, rate_limits=settings) as pinterest,
    ):
        await pinterest.boards.create(body={"name": "one"})
        with pytest.raises(RateLimitError, match="not sent"):
            await pinterest.with_options(retry=RetryPolicy(deadline=0.2)).boards.create(body={"name": "two"})
        assert len(local.writes) == 1
