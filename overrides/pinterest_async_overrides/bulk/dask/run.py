"""Runs a pull's chunks in a Dask cluster; plan, ledger and assembling stay with the caller."""

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
from pinterest_async_overrides.bulk.dask.messages import Asked, Came, Job, Missed
from pinterest_async_overrides.bulk.dask.shared_storage import Inbox
from pinterest_async_overrides.bulk.fetch.fair_queue import Task
from pinterest_async_overrides.bulk.fetch.scheduler import MOST_BYTES, Runner
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.session import Asking

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.output.file_sink import FileSink

_FROM_ENVIRONMENT: Final = Named("pinterest_async", "Pinterest.from_env")

LOOK: Final = 1.0
"""Seconds between looks at which workers there are."""


@asynccontextmanager
async def spread(
    asking: Asking,
    cluster: Any,
    connect: Callable[..., BulkClient] | None,
    path: str | os.PathLike[str],
    filesystem: Any,
) -> AsyncGenerator[Spread]:
    """A cluster's workers for one run. Raises ConfigurationError, before anything is sent, for what cannot be."""
    run = uuid.uuid4().hex
    distributed()
    named = _FROM_ENVIRONMENT if connect is None else Named.of("connect", connect)
    inbox = Inbox.beside(path, filesystem, run)
    async with joined(cluster, run) as workers:
        yield Spread(asking, workers, run, named, inbox)


class Spread:
    """A run whose chunks are got by a cluster's workers."""

    def __init__(self, asking: Asking, cluster: Cluster, run: str, connect: Named, inbox: Inbox) -> None:
        self._asking, self._cluster, self._run, self._connect, self._inbox = asking, cluster, run, connect, inbox

    @asynccontextmanager
    async def running(self, chunks: Sequence[Chunk], currencies: Mapping[str, str]) -> AsyncGenerator[Runner[Came]]:
        """A run over these chunks."""
        asking, callers, cluster = self._asking, self._asking.callers, self._cluster
        several = len(callers.clients) > 1
        job = Job(self._run, asking.query, self._connect, several, asking.retry, asking.at_once, self._inbox)
        # A client for each token: the first of the ad accounts that share it stands for all of them.
        first: dict[int, str | None] = {}
        for chunk in chunks:
            first.setdefault(callers.number(chunk.account), chunk.account)

        async def get(task: Task) -> Came:
            account = task.chunk.account
            asked = Asked(task.chunk, currencies.get(account or ""), first[task.token] if several else None)
            came = await cluster.get(job, asked, task.failures)
            asking.count(came.requests)
            if isinstance(came, Missed):
                raise came.error
            return came

        most = MOST_BYTES * cluster.size
        runner = Runner(
            asking.query,
            callers,
            chunks,
            get,
            at_once=asking.at_once * cluster.size,
            clock=asking.clock,
            most_bytes=most,
        )
        await asyncio.to_thread(self._inbox.open)
        watching = asyncio.create_task(self._watch(runner))
        try:
            yield runner
        finally:
            watching.cancel()
            await asyncio.wait([watching])
            await cluster.end()
            await asyncio.to_thread(self._inbox.remove)

    def take(self, sink: FileSink, came: Came) -> int:
        """Has the sink adopt what a worker staged."""
        with self._inbox.take(came.asked.file) as path:
            return sink.adopt(came.chunk, came.staged, path)

    async def _watch(self, runner: Runner[Came]) -> None:
        """Has as much in flight as there are workers for, now."""
        while True:
            await asyncio.sleep(LOOK)
            with suppress(OSError, TimeoutError):
                await self._cluster.look()
                runner.widen(self._asking.at_once * self._cluster.size)
