"""Cluster of Dask workers: each chunk goes to the least busy worker, and to another one where that is lost."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections import Counter
from collections.abc import AsyncGenerator
from concurrent.futures import CancelledError
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from typing import Any, Final

from pinterest_async_overrides.bulk.dask import task
from pinterest_async_overrides.bulk.dask.messages import ChunkDone, ChunkFailed, ChunkRequest, Job
from pinterest_async_overrides.bulk.errors import SchedulerLost, WorkersLost
from pinterest_async_overrides.common.extras import missing_extra
from pinterest_async_overrides.errors import ConfigurationError

_PATIENCE: Final = 10.0
"""Seconds for the scheduler to answer, and for the workers to close what they have."""

LOSSES: Final = 4
"""Workers that may be lost with one chunk before it is given up: it might be what kills them."""

_log = logging.getLogger("pinterest_async.bulk")


def distributed() -> Any:
    """Return Dask's distributed, untyped. Raises ConfigurationError, with how to install it."""
    try:
        return import_module("distributed")
    except ImportError:
        raise missing_extra("cluster=", "dask") from None


def address_of(cluster: Any) -> tuple[str, Any]:
    """Return a scheduler's address and its security."""
    if isinstance(cluster, str):
        return cluster, None
    scheduler = getattr(cluster, "scheduler", None)
    address = getattr(cluster, "scheduler_address", None) or getattr(scheduler, "address", None)
    if not isinstance(address, str) or not address:
        raise ConfigurationError(
            "cluster takes a distributed.Client that is connected, a running cluster, or the address of a scheduler, "
            f"not {type(cluster).__name__}"
        )
    return address, getattr(cluster, "security", None)


class Cluster:
    """Chunks of a run in a cluster; `joined` makes one.

    Each chunk is sent to one worker by name. Dask moves a task of a lost worker by itself, but not where there is no
    other worker at that moment; therefore it is resent from here.
    """

    def __init__(self, client: Any, run: str) -> None:
        self._client, self._run = client, run
        self._busy: Counter[str] = Counter()
        self._lost: dict[str, asyncio.Event] = {}
        self._some = asyncio.Event()
        self._some.set()
        self._demand: Any = None

    @property
    def size(self) -> int:
        """Number of workers, at least 1."""
        return max(len(self._lost), 1)

    async def check(self) -> None:
        """Update the list of workers. Where there is none, leave the scheduler a task, so that a cluster that scales by
        itself starts one: Dask counts tasks, and chunks are sent to workers that exist.
        """
        there: frozenset[str] = frozenset(await self._client.nthreads())
        for worker in self._lost.keys() - there:
            self._lost.pop(worker).set()
        for worker in there - self._lost.keys():
            self._lost[worker] = asyncio.Event()
        if there:
            self._some.set()
            if self._demand is not None:
                self._demand.release()
                self._demand = None
        elif self._some.is_set():
            self._some.clear()
            _log.warning("the cluster has no workers: waiting for some")
            self._demand = self._client.submit(task.ready, key=f"pinterest-worker-{uuid.uuid4().hex}", pure=False)

    async def get(self, job: Job, request: ChunkRequest, attempt: int) -> ChunkDone | ChunkFailed:
        """Return the result of a chunk; where a worker is lost, another one fetches it.

        Raises WorkersLost where several were lost with it, SchedulerLost where the scheduler is gone.
        """
        for loss in range(LOSSES):
            while not self._lost:
                await self._some.wait()
            worker = min(sorted(self._lost), key=self._busy.__getitem__)
            key = f"pinterest-chunk-{self._run}-{request.chunk.key}-{attempt}-{loss}"
            future = self._client.submit(task.get, job, request, key=key, pure=False, workers=[worker])
            self._busy[worker] += 1
            try:
                if (result := await self._result_of(future, self._lost[worker])) is not None:
                    return result
            finally:
                self._busy[worker] -= 1
                future.release()
            _log.warning("%s: worker %s was lost with it", request.chunk.key, worker)
        raise WorkersLost(f"{request.chunk.key}: {LOSSES} workers were lost, one after the other, while they had it")

    async def _result_of(self, future: Any, lost: asyncio.Event) -> ChunkDone | ChunkFailed | None:
        """Return the result of a chunk; None where its worker was lost."""
        result, loss = asyncio.ensure_future(_result(future)), asyncio.ensure_future(lost.wait())
        try:
            await asyncio.wait([result, loss], return_when=asyncio.FIRST_COMPLETED)
            return result.result() if result.done() else None
        finally:
            for each in (result, loss):
                each.cancel()
            await asyncio.wait([result, loss])

    async def end(self) -> None:
        """Cancel what is in flight on the workers, and have them close what they opened for the run."""
        with suppress(TimeoutError, OSError, CancelledError):
            async with asyncio.timeout(_PATIENCE):
                await self._client.run(task.end, self._run, on_error="ignore")


@asynccontextmanager
async def joined(cluster: Any, run: str) -> AsyncGenerator[Cluster]:
    """Connect to a cluster for one run. Raises ConfigurationError where no scheduler answers."""
    address, security = address_of(cluster)
    _check_security(address, security)
    options = {"security": security} if security is not None else {}
    try:
        client: Any = await distributed().Client(
            address, asynchronous=True, set_as_default=False, timeout=_PATIENCE, name="pinterest-bulk", **options
        )
    except (OSError, TimeoutError, TypeError, ValueError) as error:
        raise ConfigurationError(f"no Dask scheduler answers at {address}: {error}") from None
    try:
        here = Cluster(client, run)
        await here.check()
        _log.info("%d workers in the cluster at %s", here.size, address)
        yield here
    finally:
        await client.close()


def _check_security(address: str, security: Any) -> None:
    """Raise ConfigurationError for an address with TLS and no certificates: distributed would fail with a TypeError."""
    if not address.startswith("tls://") or security is not None:
        return
    configured: Any = distributed().Security()
    if configured.get_connection_args("client").get("ssl_context") is None:
        raise ConfigurationError(
            f"the scheduler at {address} wants TLS: give cluster= a distributed.Client or a cluster with "
            "security=distributed.Security(tls_ca_file=…, tls_client_cert=…, tls_client_key=…), or set "
            "distributed.comm.tls in Dask's configuration"
        )


async def _result(future: Any) -> ChunkDone | ChunkFailed | None:
    try:
        result: ChunkDone | ChunkFailed = await future
    except distributed().KilledWorker:
        return None
    except CancelledError:
        raise SchedulerLost(
            "the cluster's scheduler was lost, or dropped the work: the same pull run again continues from here"
        ) from None
    return result
