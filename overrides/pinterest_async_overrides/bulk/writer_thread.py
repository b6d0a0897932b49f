"""Worker threads beside the event loop, which decode and write answers while more arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar

_T = TypeVar("_T")


class Worker:
    """Runs functions in one thread or in several; a function that has started finishes, cancelled or not."""

    def __init__(self, threads: int = 1) -> None:
        self._threads = ThreadPoolExecutor(threads, "pinterest-bulk")

    async def run(self, function: Callable[..., _T], *arguments: Any, undo: Callable[[_T], object] | None = None) -> _T:
        """Run a function and return its result. When cancelled, wait for its end: half a file is of no use.

        What a cancelled function has opened is given to `undo`, in the thread too.
        """
        ended = asyncio.get_running_loop().run_in_executor(self._threads, function, *arguments)
        try:
            return await asyncio.shield(ended)
        except asyncio.CancelledError:
            await _over(ended)
            if ended.exception() is None and undo is not None:
                undone = asyncio.get_running_loop().run_in_executor(self._threads, undo, ended.result())
                await _over(undone)
                undone.exception()
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown()  # no wait to speak of: each `run` waited for its end


async def _over(future: asyncio.Future[Any]) -> None:
    """Wait for the end of what cannot be cancelled, however often the caller is cancelled."""
    while not future.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([future])
