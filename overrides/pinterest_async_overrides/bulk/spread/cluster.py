"""Sends chunks to a cluster's workers, each to the one that has the fewest, and waits for what comes of them."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncGenerator
from concurrent.futures import CancelledError
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from typing import Any, Final

from pinterest_async_overrides.bulk.failures import WorkersLost
from pinterest_async_overrides.bulk.spread import chunks
from pinterest_async_overrides.bulk.spread.job import Asked, Came, Job, Missed
from pinterest_async_overrides.errors import ConfigurationError

_PATIENCE: Final = 10.0
"""Seconds for the scheduler to answer, and for the workers to close what they have."""

_log = logging.getLogger("pinterest_async.bulk")


def distributed() -> Any:
    """Dask's distributed, or a ConfigurationError that says how to get it. Untyped, for its types are not complete."""
    try:
        return import_module("distributed")
    except ImportError:
        raise ConfigurationError("cluster= needs the dask extra: pip install 'pinterest-async[dask]'") from None


def address_of(cluster: Any) -> tuple[str, Any]:
    """A scheduler's address, and how it is secured."""
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
    """A run's chunks in a cluster; `joined` makes one."""

    def __init__(self, client: Any, run: str) -> None:
        self._client, self._run = client, run
        self._busy: Counter[str] = Counter()
        self.workers: frozenset[str] = frozenset()

    @property
    def size(self) -> int:
        """How many workers there are; one is counted on where none is there yet."""
        return max(len(self.workers), 1)

    async def look(self) -> None:
        """Learns which workers there are now."""
        self.workers = frozenset(await self._client.nthreads())

    async def get(self, job: Job, asked: Asked, attempt: int) -> Came | Missed:
        """What came of a chunk. A worker that is lost has its chunks run again by others.

        Raises WorkersLost where several were lost with it, ConnectionError where the scheduler is gone.
        """
        worker = min(sorted(self.workers), key=self._busy.__getitem__, default=None)
        where = {"workers": [worker], "allow_other_workers": True} if worker else {}
        key = f"pinterest-chunk-{self._run}-{asked.chunk.key}-{attempt}"
        future = self._client.submit(chunks.get, job, asked, key=key, pure=False, **where)
        self._busy[worker or ""] += 1
        try:
            came: Came | Missed = await future
        except distributed().KilledWorker as error:
            raise WorkersLost(f"{asked.chunk.key}: each worker that had it was lost: {error}") from None
        except CancelledError:
            raise ConnectionError(
                "the scheduler of the cluster was lost, or dropped the work; the same pull run again goes on from here"
            ) from None
        finally:
            self._busy[worker or ""] -= 1
            future.release()
        return came

    async def end(self) -> None:
        """Cancels what is in flight on the workers, and has them close what they opened for the run."""
        with suppress(TimeoutError, OSError, CancelledError):
            async with asyncio.timeout(_PATIENCE):
                await self._client.run(chunks.end, self._run, on_error="ignore")


@asynccontextmanager
async def joined(cluster: Any, run: str) -> AsyncGenerator[Cluster]:
    """A run's place in a cluster, by a connection of its own; raises ConfigurationError where no scheduler answers."""
    address, security = address_of(cluster)
    options = {"security": security} if security is not None else {}
    try:
        client: Any = await distributed().Client(
            address, asynchronous=True, set_as_default=False, timeout=_PATIENCE, name="pinterest-bulk", **options
        )
    except (OSError, TimeoutError, ValueError) as error:
        raise ConfigurationError(f"no Dask scheduler answers at {address}: {error}") from None
    try:
        here = Cluster(client, run)
        await here.look()
        _log.info("%d workers of the cluster at %s", len(here.workers), address)
        yield here
    finally:
        await client.close()
