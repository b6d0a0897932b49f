"""The pool's decisions, with connections that are none and a clock that is set by hand."""

from __future__ import annotations

import asyncio
import random
from itertools import count

import httpx
import pytest

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport.pool.idle import Shelf
from pinterest_async_overrides.transport.pool.pool import Pool

A, B = ("http", "a", 80), ("http", "b", 80)


class Line:
    """Stands for a connection."""

    def __init__(self) -> None:
        self.good, self.aborted = True, False

    def usable(self) -> bool:
        return self.good and not self.aborted

    def abort(self) -> None:
        self.aborted = True


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def pool_of(most: int = 2, idle: int | None = None, expiry: float | None = 5.0) -> tuple[Pool[Line], Clock]:
    clock = Clock()
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)
    return Pool(limits, clock), clock


async def opened(pool: Pool[Line], origin: tuple[str, str, int] = A) -> Line:
    """A connection that had to be opened."""
    assert await pool.acquire(origin, None) is None
    return Line()


async def test_the_connection_used_last_comes_first() -> None:
    pool, _ = pool_of()
    first, second = await opened(pool), await opened(pool)
    pool.put(A, first)
    pool.put(A, second)
    assert await pool.acquire(A, None) is second
    assert await pool.acquire(A, None) is first


async def test_connections_of_another_server_are_not_given_but_make_room() -> None:
    pool, _ = pool_of()
    older, newer = await opened(pool, A), await opened(pool, A)
    pool.put(A, older)
    pool.put(A, newer)
    await opened(pool, B)
    assert (older.aborted, newer.aborted) == (True, False)
    assert (pool.held, pool.idle) == (2, 1)


async def test_what_is_idle_too_long_is_neither_used_nor_kept() -> None:
    pool, clock = pool_of(expiry=5.0)
    first, second = await opened(pool), await opened(pool)
    pool.put(A, first)
    clock.now += 3
    pool.put(A, second)
    assert pool.cull() == 2.0
    clock.now += 2
    assert pool.cull() == 3.0
    assert (first.aborted, second.aborted) == (True, False)
    clock.now += 3
    assert await pool.acquire(A, None) is None
    assert second.aborted
    assert (pool.held, pool.cull()) == (1, None)


async def test_without_an_expiry_connections_stay() -> None:
    pool, clock = pool_of(expiry=None)
    line = await opened(pool)
    pool.put(A, line)
    clock.now += 1e6
    assert pool.cull() is None
    assert await pool.acquire(A, None) is line


async def test_a_connection_that_broke_while_idle_is_passed_over() -> None:
    pool, _ = pool_of()
    broken, good = await opened(pool), await opened(pool)
    pool.put(A, good)
    pool.put(A, broken)
    broken.good = False
    assert await pool.acquire(A, None) is good
    assert broken.aborted
    assert pool.held == 1


async def test_a_connection_the_server_closed_gives_its_slot_back_once() -> None:
    pool, _ = pool_of()
    line = await opened(pool)
    pool.put(A, line)
    pool.lost(line)
    pool.lost(line)
    assert (pool.held, pool.idle) == (0, 0)
    busy = await opened(pool)
    pool.lost(busy)
    assert pool.held == 1
    pool.drop(busy)
    assert pool.held == 0


async def test_no_more_than_allowed_are_kept_idle() -> None:
    pool, _ = pool_of(idle=1)
    first, second = await opened(pool), await opened(pool)
    pool.put(A, first)
    pool.put(A, second)
    assert (first.aborted, second.aborted, pool.idle, pool.held) == (False, True, 1, 1)


async def test_who_waits_is_served_in_the_order_of_coming() -> None:
    pool, _ = pool_of(most=1)
    line = await opened(pool)
    served: list[int] = []

    async def caller(number: int, origin: tuple[str, str, int]) -> None:
        got = await pool.acquire(origin, None) or Line()
        served.append(number)
        await asyncio.sleep(0)
        pool.put(origin, got)

    tasks = [asyncio.create_task(caller(number, (A, B)[number % 2])) for number in range(10)]
    await asyncio.sleep(0)
    assert pool.waiting == 10
    pool.put(A, line)
    await asyncio.gather(*tasks)
    assert served == list(range(10))
    assert (pool.held, pool.waiting) == (1, 0)


async def test_waiting_has_an_end_and_costs_nobody_a_slot() -> None:
    pool, _ = pool_of(most=1)
    line = await opened(pool)
    with pytest.raises(httpx.PoolTimeout, match="none of 1 connections"):
        await pool.acquire(A, asyncio.get_running_loop().time() + 0.01)
    assert pool.waiting == 0
    pool.put(A, line)
    assert await pool.acquire(A, None) is line


async def test_a_caller_cancelled_in_the_moment_of_being_served_hands_on() -> None:
    pool, _ = pool_of(most=1)
    line = await opened(pool)
    first, second = (asyncio.create_task(pool.acquire(A, None)) for _ in range(2))
    await asyncio.sleep(0)
    pool.put(A, line)
    first.cancel()
    assert await second is line
    assert first.cancelled()
    third = asyncio.create_task(pool.acquire(A, None))
    await asyncio.sleep(0)
    pool.drop(line)
    third.cancel()
    await asyncio.wait([third])
    assert (pool.held, pool.waiting) == (0, 0)


async def test_closing_sends_home_who_waits() -> None:
    pool, _ = pool_of(most=1)
    await opened(pool)
    waiting = asyncio.create_task(pool.acquire(A, None))
    await asyncio.sleep(0)
    pool.clear("closed")
    with pytest.raises(ConfigurationError, match="closed"):
        await waiting


@pytest.mark.parametrize("seed", range(20))
async def test_slots_add_up_whatever_happens(seed: int) -> None:
    """Callers that are cancelled at any step, connections that break at any time: the count is right in the end."""
    pool, clock = pool_of(most=4, idle=3, expiry=50.0)
    chance, busy, most, lines = random.Random(seed), 0, 0, list[Line]()

    async def caller() -> None:
        nonlocal busy, most
        origin = chance.choice([A, B])
        line = await pool.acquire(origin, None)
        busy += 1
        most = max(most, busy)
        try:
            if line is None:
                lines.append(line := Line())
            for _ in range(chance.randrange(3)):
                await asyncio.sleep(0)
            line.good = chance.random() > 0.1
        except asyncio.CancelledError:
            busy -= 1
            pool.drop(line)
            raise
        busy -= 1
        pool.put(origin, line) if chance.random() > 0.2 else pool.drop(line)

    tasks = [asyncio.create_task(caller()) for _ in range(300)]
    while not all(task.done() for task in tasks):
        clock.now += chance.random()
        pool.cull()
        chance.choice(tasks).cancel()
        await asyncio.sleep(0)
    assert most <= 4
    assert pool.waiting == 0
    assert pool.held == pool.idle == sum(not line.aborted for line in lines)


def test_the_shelf_agrees_with_a_plain_list() -> None:
    chance, shelf, plain = random.Random(1), Shelf[int](), list[tuple[str, int, float]]()
    numbers = count()
    for moment in range(5000):
        step, origin = chance.randrange(5), chance.choice("abc")
        if step <= 1:
            plain.append((origin, number := next(numbers), float(moment)))
            shelf.put(origin, number, float(moment))
        elif step == 2:
            expected = next((line for line in reversed(plain) if line[0] == origin), None)
            assert shelf.newest(origin) == (expected and (expected[1], expected[2]))
            plain = [line for line in plain if line is not expected]
        elif step == 3:
            assert shelf.oldest() == (plain.pop(0)[1] if plain else None)
        else:
            gone = chance.choice(plain)[1] if plain else -1
            assert shelf.remove(gone) == bool(plain)
            plain = [line for line in plain if line[1] != gone]
        assert len(shelf) == len(plain)
        assert shelf.idle_since() == (plain[0][2] if plain else None)
