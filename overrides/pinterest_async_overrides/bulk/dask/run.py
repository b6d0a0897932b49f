"""Run of a pull's chunks in a Dask cluster; plan, ledger and assembling stay with the caller."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.dask.cluster import Cluster, distributed, joined
from pinterest_async_overrides.bulk.dask.importable import Named
from pinterest_async_overrides.bulk.dask.messages import ChunkDone, ChunkFailed, ChunkRequest, Job
from pinterest_async_overrides.bulk.dask.shared_storage import Inbox
from pinterest_async_overrides.bulk.fetch.fair_queue import Task
from pinterest_async_overrides.bulk.fetch.scheduler import MOST_BYTES, Runner
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.session import PullSession

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.output.file_sink import FileSink

_FROM_ENVIRONMENT: Final = Named("pinterest_async", "Pinterest.from_env")

LOOK: Final = 1.0
"""Seconds between looks at which workers there are."""


@asynccontextmanager
async def spread(
    session: PullSession,
    cluster: Any,
    connect: Callable[..., BulkClient] | None,
    path: str | os.PathLike[str],
    filesystem: Any,
) -> AsyncGenerator[Spread]:
    """Connect a run to a cluster's workers. Raises ConfigurationError before any request is made."""
    run = uuid.uuid4().hex
    distributed()
    named = _FROM_ENVIRONMENT if connect is None else Named.of("connect", connect)
    inbox = Inbox.beside(path, filesystem, run)
    async with joined(cluster, run) as workers:
        yield Spread(session, workers, run, named, inbox)


class Spread:
    """Execution of a run whose chunks are fetched by a cluster's workers."""

    def __init__(self, session: PullSession, cluster: Cluster, run: str, connect: Named, inbox: Inbox) -> None:
        self._session, self._cluster, self._run, self._connect, self._inbox = session, cluster, run, connect, inbox

    @asynccontextmanager
    async def running(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str]
    ) -> AsyncGenerator[Runner[ChunkDone]]:
        """Fetch these chunks."""
        session, spec, cluster = self._session, self._session.spec, self._cluster
        callers = spec.callers
        several = len(callers.clients) > 1
        job = Job(
            self._run, session.query, self._connect, several, spec.retry, spec.at_once, self._inbox, spec.clock.moment()
        )
        # A client for each token: the first of the ad accounts that share it stands for all of them.
        first: dict[int, str | None] = {}
        for chunk in chunks:
            first.setdefault(callers.number(chunk.account), chunk.account)

        async def get(task: Task) -> ChunkDone:
            account = task.chunk.account
            request = ChunkRequest(task.chunk, currencies.get(account or ""), first[task.token] if several else None)
            result = await cluster.get(job, request, task.failures)
            session.count(result.requests)
            if isinstance(result, ChunkFailed):
                raise result.error
            return result

        most = MOST_BYTES * cluster.size
        runner = Runner(
            session.query,
            callers,
            chunks,
            get,
            at_once=spec.at_once * cluster.size,
            clock=session.clock,
            most_bytes=most,
        )
        await asyncio.to_thread(self._inbox.open)
        watching = asyncio.create_task(self._watch_workers(runner))
        try:
            yield runner
        finally:
            watching.cancel()
            await asyncio.wait([watching])
            await cluster.end()
            await asyncio.to_thread(self._inbox.remove)

    def take(self, sink: FileSink, result: ChunkDone) -> int:
        """Have the sink adopt a file that a worker staged."""
        with self._inbox.take(result.request.file) as path:
            return sink.adopt(result.chunk, result.staged, path)

    async def _watch_workers(self, runner: Runner[ChunkDone]) -> None:
        """Keep as many chunks in flight as there are workers for."""
        while True:
            await asyncio.sleep(LOOK)
            with suppress(OSError, TimeoutError):
                await self._cluster.check()
                runner.widen(self._session.spec.at_once * self._cluster.size)
