"""Never a call too many, whatever the server's windows; and hardly one too few."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import OPERATIONS, RateLimits
from pinterest_async_overrides.limits.headers import Lesson
from pinterest_async_overrides.limits.profiles import Quota
from pinterest_async_overrides.limits.queue.window import DRIFT, Window
from tests.limits.virtual import FixedWindows, SlidingWindow, limiter, now, run

READ = OPERATIONS["boards/list"]
KINDS: list[Any] = [FixedWindows, SlidingWindow]
SECONDS = st.floats(0, 3, allow_nan=False)


@given(
    kind=st.sampled_from(KINDS),
    limit=st.integers(1, 6),
    seconds=st.sampled_from([1.0, 2.5, 60.0]),
    offset=SECONDS,
    calls=st.lists(st.tuples(SECONDS, SECONDS, SECONDS, st.booleans()), min_size=1, max_size=60),
)
def test_no_server_ever_counts_too_many(
    kind: Any, limit: int, seconds: float, offset: float, calls: list[tuple[float, float, float, bool]]
) -> None:
    """Each call comes after a gap, is counted after a while, and answered or given up after another."""

    async def work() -> None:
        server = kind(limit, seconds, offset)
        limits = limiter(RateLimits("off", calls={"org_read": (limit, seconds)}))

        async def call(there: float, back: float, answered: bool) -> None:
            permit = await limits.acquire(READ)
            await asyncio.sleep(there)
            server.count()
            await asyncio.sleep(back)
            permit.done(200 if answered else None)

        async with asyncio.TaskGroup() as group:
            for gap, there, back, answered in calls:
                await asyncio.sleep(gap)
                group.create_task(call(there, back, answered))
        assert server.total == len(calls)
        assert server.refused == 0

    run(work())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("callers", [16, 100])
def test_what_is_allowed_is_used(kind: Any, callers: int) -> None:
    async def work() -> None:
        limit, seconds, windows = 50, 60.0, 20
        server = kind(limit, seconds)
        limits = limiter(RateLimits("off", calls={"org_read": (limit, seconds)}))

        async def caller(number: int) -> None:
            while True:
                permit = await limits.acquire(READ, str(number % 7))
                await asyncio.sleep(0.1)
                server.count()
                await asyncio.sleep(0.1)
                permit.done(200)

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(seconds * windows):
                await asyncio.gather(*(caller(number) for number in range(callers)))
        assert server.refused == 0
        assert server.total >= 0.98 * limit * windows

    run(work())


def window(calls: int | None = 10, *, own: bool = False) -> Window:
    return Window(Quota("org_read", calls, 60.0, frozenset(), own))


def test_a_slot_is_free_a_window_after_the_reply() -> None:
    limit = window(1)
    limit.take()
    assert not limit.has_room(1000)
    assert limit.opens(1000) == 1000 + 60 * DRIFT
    limit.end(1000)
    assert limit.opens(1010) == 1000 + 60 * DRIFT
    assert not limit.has_room(1059.9)
    assert limit.has_room(1060.1)


def test_a_slot_that_was_not_used_is_free_at_once() -> None:
    limit = window(1)
    limit.take()
    limit.put_back()
    assert limit.has_room(0)


def test_what_others_use_counts_until_the_reset() -> None:
    limit = window(10)
    base = limit.take()
    limit.end(0)
    limit.learn(Lesson(10, 60.0, remaining=3, reset=20.0), base, 0)
    assert limit.used(0) == 7
    limit.learn(Lesson(10, 60.0, remaining=9, reset=20.0), base, 1)  # an older view: what is known stands
    assert limit.used(1) == 7
    assert limit.used(21) == 1


def test_calls_of_our_own_under_way_are_not_taken_for_others() -> None:
    limit = window(10)
    base = limit.take()
    for _ in range(4):
        limit.take()
    limit.learn(Lesson(10, 60.0, remaining=5, reset=20.0), base, 0)
    assert limit.used(0) == 5


@pytest.mark.parametrize(
    ("own", "told", "calls", "seconds"),
    [
        (False, (20, 60.0), 20, 60.0),
        (False, (5, 86400.0), 5, 86400.0),
        (True, (20, 60.0), 10, 60.0),
        (True, (5, 60.0), 5, 60.0),
        (True, (5, 1.0), 10, 60.0),
    ],
)
def test_a_limit_that_is_told_is_taken_over(own: bool, told: tuple[int, float], calls: int, seconds: float) -> None:
    limit = window(10, own=own)
    limit.learn(Lesson(*told), limit.take(), 0)
    assert (limit.calls, limit.seconds) == (calls, seconds)


def test_a_limit_without_a_number_learns_it_and_can_be_closed() -> None:
    limit = window(None)
    base = limit.take()
    limit.learn(Lesson(closed=30.0), base, 0)
    assert not limit.has_room(29)
    assert limit.opens(0) == 30
    assert limit.has_room(30)
    limit.learn(Lesson(1, 60.0), base, 31)
    assert not limit.has_room(31)


def test_the_place_in_line_says_how_long() -> None:
    async def work() -> None:
        limit = window(2)
        for _ in range(2):
            limit.take()
            limit.end(now())
        assert [round(limit.opens(0, ahead) / (60 * DRIFT)) for ahead in range(5)] == [1, 1, 2, 2, 3]

    run(work())
