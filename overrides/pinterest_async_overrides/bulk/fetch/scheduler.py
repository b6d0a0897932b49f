"""Scheduler: fetches the chunks of a plan concurrently within bounds, and yields each complete answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Final, Generic, Protocol, TypeVar

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.fetch.clients import Callers
from pinterest_async_overrides.bulk.fetch.failure_policy import TRIES, ends_the_pull, rest, worth_another_try
from pinterest_async_overrides.bulk.fetch.fair_queue import FairQueue, Task
from pinterest_async_overrides.bulk.fetch.memory_budget import Sizes
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import AuthenticationError, ReauthorizationRequired

MOST_BYTES: Final = 48 * 2**20
"""What answers in flight and answers that wait may hold together. One that is larger comes alone.

Six of the largest, 250 entities x 90 days x 12 columns: with four, a pull waits for the network a third of its time.
"""

_log = logging.getLogger("pinterest_async.bulk")


class HeldAnswer(Protocol):
    """Answer to a chunk that holds memory until it is closed."""

    @property
    def size(self) -> int: ...

    def close(self) -> None: ...


T = TypeVar("T", bound=HeldAnswer)


class Runner(Generic[T]):
    """Run over some chunks, each fetched by `get`. `failed` are those that could not be fetched, each with its error.

    At most `at_once` calls are in flight (at least one for each token), and as many reports in progress. Nothing more
    starts while that many answers wait for their consumer, or while `most_bytes` are held.
    """

    def __init__(
        self,
        query: AnalyticsQuery,
        callers: Callers,
        chunks: Iterable[Chunk],
        get: Callable[[Task], Coroutine[Any, Any, T]],
        *,
        at_once: int,
        clock: Clock,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        tasks = [Task(chunk, callers.number(chunk.account)) for chunk in chunks]
        self._get, self._clock = get, clock
        self._tokens = len({task.token for task in tasks})
        self._at_once = max(at_once, self._tokens)
        calls, reports = ([task for task in tasks if task.chunk.by == by] for by in ("call", "report"))
        self._lanes = [(FairQueue(each), set[asyncio.Task[T]]()) for each in (calls, reports)]
        self._sizes = Sizes(query, most_bytes)
        self._ended: asyncio.Queue[tuple[Task, asyncio.Task[T]]] = asyncio.Queue()
        self._left = len(tasks)
        self._handed: Task | None = None
        self._in_a_row = 0
        self._resting: asyncio.Task[None] | None = None
        self._closed = False
        self.failed: list[tuple[Chunk, Exception]] = []

    async def answers(self) -> AsyncGenerator[T]:
        """Yield the answers as they arrive. Each is closed when the next one is requested.

        Raises what ends a pull: an invalid token, a wrong configuration, a defect. When the consumer leaves or is
        cancelled, everything in flight is cancelled and finished before this returns.
        """
        try:
            self._start()
            while self._left:
                task, ended = await self._ended.get()
                if (error := ended.exception()) is not None:
                    self._failed(task, error)
                else:
                    answer = ended.result()
                    self._left -= 1
                    self._handed = task
                    try:
                        yield answer
                    finally:
                        answer.close()
                        self._sizes.let_go(task.chunk)
                self._start()
        finally:
            await self._close()

    @property
    def held(self) -> int:
        """Bytes that answers hold, and that those in flight are expected to hold."""
        return self._sizes.held

    def widen(self, at_once: int) -> None:
        """Set how many may be in flight from now on."""
        self._at_once = max(at_once, self._tokens)
        self._start()

    def refuse(self, error: Exception) -> None:
        """Reject the latest answer, which cannot be read: its chunk is fetched again, or reported as failed."""
        if self._handed is not None:
            self._left += 1
            self._failed(self._handed, error)

    def _start(self) -> None:
        """Start as many chunks as the bounds allow."""
        if self._closed or self._resting is not None or self._ended.qsize() >= self._at_once:
            return
        for turns, running in self._lanes:
            while len(running) < self._at_once and (task := turns.next(self._sizes.fits)) is not None:
                self._sizes.take(task.chunk)
                begun = asyncio.create_task(self._get(task))
                running.add(begun)
                begun.add_done_callback(partial(self._end, turns, running, task))

    def _end(self, turns: FairQueue, running: set[asyncio.Task[T]], task: Task, ended: asyncio.Task[T]) -> None:
        running.discard(ended)
        turns.done(task)
        if ended.cancelled() or ended.exception() is not None:
            self._sizes.let_go(task.chunk)
        else:
            self._sizes.came(task.chunk, ended.result().size)
            self._in_a_row = 0
        if self._closed:
            return
        self._ended.put_nowait((task, ended))
        self._start()

    def _failed(self, task: Task, error: BaseException) -> None:
        """Queue a failed chunk again, note the failure, or raise it where it ends the pull."""
        if not isinstance(error, Exception):
            raise error
        turns, _ = self._lanes[task.chunk.by == "report"]
        if ends_the_pull(error):
            if self._tokens <= 1 or not isinstance(error, AuthenticationError | ReauthorizationRequired):
                raise error
            # One token of several: its ad accounts fail, the others have nothing to do with it.
            for other in (one for lane in self._lanes for one in lane[0].drop(task.token)):
                self._note(other, error)
        elif task.failures + 1 < TRIES and worth_another_try(error):
            _log.info("%s: %s; asked for again later", task.chunk.key, error)
            turns.again(task)
            self._rest(error)
            return
        self._note(task, error)

    def _rest(self, error: Exception) -> None:
        """Start nothing for a while; what is in flight goes on, and its failures count as one with this."""
        if self._resting is None and (seconds := rest(error, self._in_a_row + 1)):
            self._in_a_row += 1
            self._resting = asyncio.create_task(self._rested(seconds))

    async def _rested(self, seconds: float) -> None:
        try:
            await self._clock.sleep(seconds)
        finally:
            self._resting = None
            self._start()

    def _note(self, task: Task, error: Exception) -> None:
        _log.warning("%s could not be fetched: %s", task.chunk.key, error)
        self.failed.append((task.chunk, error))
        self._left -= 1

    async def _close(self) -> None:
        self._closed = True
        running = [begun for _, lane in self._lanes for begun in lane]
        if self._resting is not None:
            self._resting.cancel()
            await asyncio.gather(self._resting, return_exceptions=True)
        for begun in running:
            begun.cancel()
        for outcome in await asyncio.gather(*running, return_exceptions=True):
            if not isinstance(outcome, BaseException):
                outcome.close()
        while not self._ended.empty():
            _, ended = self._ended.get_nowait()
            if ended.exception() is None:
                ended.result().close()
