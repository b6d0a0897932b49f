"""Worker side of a run: clients of its own, kept open between chunks, in a thread with an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from contextlib import AsyncExitStack
from typing import Any, Final, Literal, TypeVar, cast

from pinterest_async_overrides.bulk.client_protocol import BulkClient, is_client
from pinterest_async_overrides.bulk.dask.messages import Job
from pinterest_async_overrides.bulk.fetch.refusals import Refusals
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import ConfigurationError

IDLE: Final = 60.0
"""Seconds after which the clients of a run that nobody asks for any more are closed: its caller was killed."""

_WRITERS: Final = 4
"""Files that are written at the same time: to an object store it is mostly waiting."""

_T = TypeVar("_T")
_engines: dict[str, Engine] = {}
_over: deque[str] = deque(maxlen=100)  # a chunk may come after the word that its run is over
_lock = threading.Lock()


class Engine:
    """State of one run in this process. `slots` bounds the calls and the reports in flight."""

    def __init__(self, job: Job) -> None:
        self._job, self._clients = job, dict[str | None, BulkClient]()
        self.slots: dict[Literal["call", "report"], asyncio.Semaphore] = {
            "call": asyncio.Semaphore(job.at_once),
            "report": asyncio.Semaphore(job.at_once),
        }
        self.refusals = defaultdict[str | None, Refusals](Refusals)
        self.staging = Worker(_WRITERS)
        self._stop = asyncio.Event()
        self._running = set[asyncio.Task[Any]]()
        self._waiting = 0
        self._used = False
        self._stack = AsyncExitStack()
        started = threading.Event()
        self._thread = threading.Thread(target=self._live, args=(started,), name="pinterest-bulk-run", daemon=True)
        self._thread.start()
        started.wait()

    def client(self, account: str | None) -> BulkClient:
        """Return the client of an ad account, made once."""
        if account not in self._clients:
            arguments = (account,) if self._job.of_account else ()
            try:
                connect = self._job.connect()
            except (ImportError, AttributeError) as error:
                raise ConfigurationError(f"a worker cannot import {self._job.connect}: {error}") from None
            made: Any = connect(*arguments)
            if not is_client(made):
                raise ConfigurationError(f"{self._job.connect} has to return a Pinterest, not {type(made).__name__}")
            self._stack.push_async_callback(made.aclose)
            self._clients[account] = made
        return self._clients[account]

    def begin(self, work: Callable[[Engine], Coroutine[Any, Any, _T]]) -> Future[_T]:
        """Start work in the event loop; called under the lock, so that nothing starts while stopping."""
        self._waiting += 1
        self._used = True
        return asyncio.run_coroutine_threadsafe(self._noted(work), self._loop)

    def ended(self) -> None:
        """Note that work has ended."""
        self._waiting -= 1

    def stop(self) -> None:
        """Cancel what is in flight, close the clients, and wait for both."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _live(self, started: threading.Event) -> None:
        asyncio.run(self._main(started))

    async def _main(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        started.set()
        async with self._stack, self.staging:
            while not await self._stopped():
                with _lock:
                    if not self._waiting and not self._used and _engines.get(self._job.run) is self:
                        del _engines[self._job.run]
                        break
                    self._used = False
            # Only these: a limiter's own tasks have to tell what they know, and end when the clients are closed.
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)

    async def _noted(self, work: Callable[[Engine], Coroutine[Any, Any, _T]]) -> _T:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._running.add(task)
        try:
            return await work(self)
        finally:
            self._running.discard(task)

    async def _stopped(self) -> bool:
        try:
            async with asyncio.timeout(IDLE):
                await self._stop.wait()
        except TimeoutError:
            return False
        return True


def run(job: Job, work: Callable[[Engine], Coroutine[Any, Any, _T]]) -> _T:
    """Run work with the clients of a run, and wait for its end. Raises CancelledError when the run is over."""
    with _lock:
        if job.run in _over:
            raise CancelledError
        if job.run not in _engines:
            _engines[job.run] = Engine(job)
        engine = _engines[job.run]
        future = engine.begin(work)
    try:
        return future.result()
    finally:
        with _lock:
            engine.ended()


def end(run: str) -> None:
    """End a run: cancel what is in flight in this process and close its clients."""
    with _lock:
        engine = _engines.pop(run, None)
        _over.append(run)
    if engine is not None:
        engine.stop()
