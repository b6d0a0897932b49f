"""Batching with bounded concurrency: items per call, calls in flight, constant memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import Final, TypeVar

A_CALL: Final = 30
"""Campaigns, ad groups or ads that one create or update takes (docs/api-facts.md, section 8)."""

AT_A_TIME: Final = 4
"""Calls of one job that are under way at once; the rate limiter sets the pace beyond that."""

T = TypeVar("T")
R = TypeVar("R")
Source = Iterable[T] | AsyncIterable[T]


async def iterate(source: Source[T]) -> AsyncIterator[T]:
    """Iterate over a caller's sync or async iterable. Raises TypeError for a str, bytes or mapping: one item."""
    if isinstance(source, str | bytes):
        raise TypeError(f"give a list of values, not the single {source!r}")
    if isinstance(source, Mapping):
        raise TypeError("give a list of items, not a single mapping")
    async for item in _items(source):
        yield item


async def _items(source: Source[T]) -> AsyncIterator[T]:
    if isinstance(source, AsyncIterable):
        async for item in source:
            yield item
    else:
        for item in source:
            yield item


async def pieces(source: Source[T], size: int) -> AsyncIterator[list[T]]:
    """Yield the items in lists of `size`; the last may be shorter."""
    piece: list[T] = []
    async for item in _items(source):
        piece.append(item)
        if len(piece) >= size:
            yield piece
            piece = []
    if piece:
        yield piece


async def each(source: Source[T], work: Callable[[T], Awaitable[R]], at_a_time: int = AT_A_TIME) -> list[R]:
    """Run `work` for every item, at most `at_a_time` at once, and return the results in input order.

    The source is consumed no faster than work starts. The first exception cancels the running work and is raised.
    """
    running: set[asyncio.Task[R]] = set()
    tasks: list[asyncio.Task[R]] = []

    async def run(item: T) -> R:
        return await work(item)

    try:
        async for item in _items(source):
            if len(running) >= at_a_time:
                ended, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in ended:
                    task.result()
            tasks.append(asyncio.create_task(run(item)))
            running.add(tasks[-1])
        return list(await asyncio.gather(*tasks))
    finally:
        unfinished = [task for task in tasks if not task.done()]
        for task in unfinished:
            task.cancel()
        if unfinished:
            await asyncio.wait(unfinished)
