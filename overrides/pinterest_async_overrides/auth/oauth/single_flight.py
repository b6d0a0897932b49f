"""Single flight: one task does the work for all waiters, and finishes even if they are cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Flight(Generic[T]):
    """One task at a time, strongly referenced, in the event loop of whoever began it."""

    def __init__(self) -> None:
        self._task: asyncio.Task[T] | None = None
        self._alone = False

    @property
    def flying(self) -> bool:
        """Return whether work is in progress in this event loop."""
        return self._running() is not None

    def begin(self, work: Callable[[], Coroutine[Any, Any, T]], *, alone: bool = False) -> asyncio.Task[T]:
        """Start work that no caller has to wait for, and that others may join unless it is `alone`."""
        self._alone = alone
        self._task = asyncio.create_task(work(), name="pinterest-async token")
        # With nobody left to wait, what it raised is no "exception never retrieved": it was reported.
        self._task.add_done_callback(lambda task: task.cancelled() or task.exception())
        return self._task

    async def join(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Return the result of the same work in progress, or start it."""
        while self._alone and self.flying:
            await self.landed()
        return await self._end(self._running() or self.begin(work))

    async def follow(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Return the result of this work, started after the work in progress has ended."""
        await self.landed()
        return await self._end(self.begin(work, alone=True))

    async def landed(self) -> None:
        """Wait until no work is in progress."""
        while (task := self._running()) is not None:
            await asyncio.wait([task])

    async def _end(self, task: asyncio.Task[T]) -> T:
        # Not `await task`: that would cancel it with the caller.
        await asyncio.wait([task])
        return task.result()

    def _running(self) -> asyncio.Task[T] | None:
        task = self._task
        if task is None or task.done() or task.get_loop() is not asyncio.get_running_loop():
            return None
        return task
