"""Blocks with a deadline: as with asyncio.timeout, by one timer for all."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.common.deadlines import Deadlines
from tests.limits.virtual import now, run


async def bounded(deadlines: Deadlines, seconds: float | None, takes: float) -> str:
    """What became of a block, and when."""
    block = deadlines.within(seconds)
    try:
        with block:
            await asyncio.sleep(takes)
    except TimeoutError:
        assert block.expired
        return f"late at {now():g}"
    assert not block.expired
    return f"done at {now():g}"


async def by_asyncio(seconds: float | None, takes: float) -> str:
    try:
        async with asyncio.timeout(seconds):
            await asyncio.sleep(takes)
    except TimeoutError:
        return f"late at {now():g}"
    return f"done at {now():g}"


_BLOCKS = st.lists(
    st.tuples(st.integers(0, 8), st.one_of(st.none(), st.sampled_from([2, 3, 5])), st.sampled_from([0, 1.5, 2.5, 9])),
    max_size=30,
)


@given(_BLOCKS)
def test_blocks_end_when_those_of_asyncio_do(blocks: list[tuple[int, float | None, float]]) -> None:
    async def all_of(one: Callable[[float | None, float], Coroutine[Any, Any, str]]) -> list[str]:
        async def later(begins: float, seconds: float | None, takes: float) -> str:
            await asyncio.sleep(begins)
            return await one(seconds, takes)

        return await asyncio.gather(*(later(*block) for block in blocks))

    async def ours() -> list[str]:
        deadlines = Deadlines()
        return await all_of(lambda seconds, takes: bounded(deadlines, seconds, takes))

    assert run(ours()) == run(all_of(by_asyncio))


def test_a_cancelled_task_stays_cancelled() -> None:
    async def main() -> None:
        deadlines = Deadlines()
        for at in (1.0, 2.0, 3.0):  # before its time is up, at that very moment, and after it
            task = asyncio.create_task(bounded(deadlines, 2.0, 9.0))
            loop = asyncio.get_running_loop()
            loop.call_later(at, task.cancel)
            done = (await asyncio.gather(task, return_exceptions=True))[0]
            assert isinstance(done, str if at > 2 else asyncio.CancelledError)

    run(main())


def test_a_block_within_a_block() -> None:
    async def main() -> None:
        deadlines = Deadlines()
        with deadlines.within(5.0) as outer:
            assert await bounded(deadlines, 1.0, 9.0) == "late at 1"
            with pytest.raises(TimeoutError), deadlines.within(1.0):
                raise TimeoutError
            await asyncio.sleep(3.5)
        assert not outer.expired
        with pytest.raises(TimeoutError), deadlines.within(1.0) as outer:
            await bounded(deadlines, 5.0, 9.0)
        assert outer.expired
        assert now() == pytest.approx(5.5)

    run(main())


def test_a_block_that_will_not_be_cancelled_ends_as_it_likes() -> None:
    async def main() -> None:
        with Deadlines().within(1.0) as block:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(9)
            task = asyncio.current_task()
            assert task
        assert block.expired
        assert not task.cancelling()
        await asyncio.sleep(1)

    run(main())


def test_many_blocks_cost_one_timer_and_are_forgotten() -> None:
    async def main() -> None:
        deadlines, loop = Deadlines(), asyncio.get_running_loop()
        scheduled: list[Any] = vars(loop)["_scheduled"]
        long = asyncio.create_task(bounded(deadlines, 60.0, 50.0))
        await asyncio.sleep(0)
        before = len(scheduled)
        for _ in range(500):
            assert await bounded(deadlines, 60.0, 0) == "done at 0"
        assert len(scheduled) == before
        lines: dict[float, Any] = vars(deadlines)["lines"]
        waiting = cast("deque[object]", vars(lines[60.0])["waiting"])
        assert len(waiting) < 100
        for number in range(50):
            await bounded(deadlines, 70.0 + number, 0)
        assert len(lines) < 10
        assert await long == "done at 50"

    run(main())


def test_a_client_that_goes_on_in_another_loop() -> None:
    deadlines = Deadlines()
    for _ in range(2):
        assert run(bounded(deadlines, 1.0, 2.0)) == "late at 1"
    with pytest.raises(RuntimeError):
        deadlines.within(1.0)
