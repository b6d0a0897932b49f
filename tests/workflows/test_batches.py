"""Work cut into calls: in order, so many at a time, and ended by the first failure."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from pinterest_async_overrides.workflows.batches import each, iterate, pieces


async def count(last: int) -> AsyncIterator[int]:
    for number in range(last):
        yield number


async def test_pieces_of_either_kind_of_source() -> None:
    assert [piece async for piece in pieces(range(7), 3)] == [[0, 1, 2], [3, 4, 5], [6]]
    assert [piece async for piece in pieces(count(4), 2)] == [[0, 1], [2, 3]]
    none: list[int] = []
    assert [piece async for piece in pieces(none, 2)] == []
    with pytest.raises(TypeError, match="not the single '626'"):
        _ = [one async for one in iterate("626")]


async def test_results_are_in_order_and_the_source_is_read_no_faster() -> None:
    taken, running, most = 0, 0, 0

    async def source() -> AsyncIterator[int]:
        nonlocal taken
        for number in range(20):
            taken += 1
            yield number

    async def work(number: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        assert taken <= number + 6
        for _ in range(5 + number % 3):
            await asyncio.sleep(0)
        running -= 1
        return -number

    assert await each(source(), work, 3) == [-number for number in range(20)]
    assert most == 3


async def test_the_first_failure_ends_what_is_under_way() -> None:
    ended: list[int] = []

    async def work(number: int) -> None:
        try:
            await asyncio.sleep(0 if number == 1 else 30)
            raise ValueError(f"number {number}")
        finally:
            ended.append(number)

    with pytest.raises(ValueError, match="number 1"):
        await each(range(9), work, 3)
    assert sorted(ended) == [0, 1, 2]
    assert len(asyncio.all_tasks()) == 1


async def test_a_cancelled_caller_leaves_nothing_behind() -> None:
    async def work(number: int) -> None:
        await asyncio.sleep(30)

    task = asyncio.create_task(each(range(9), work, 3))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(asyncio.all_tasks()) == 1
