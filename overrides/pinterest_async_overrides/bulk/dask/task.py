"""Task of a worker: fetches one chunk, stages it, and puts it where the caller takes it from."""

from __future__ import annotations

import asyncio
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pinterest_async_overrides.bulk.dask import worker
from pinterest_async_overrides.bulk.dask.messages import ChunkDone, ChunkFailed, ChunkRequest, Job, portable
from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.errors import UNREADABLE
from pinterest_async_overrides.bulk.fetch.chunk import fetch
from pinterest_async_overrides.bulk.fetch.request_counter import Count
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import arrow_staging
from pinterest_async_overrides.errors import DecodeError


def get(job: Job, request: ChunkRequest) -> ChunkDone | ChunkFailed:
    """Fetch a chunk; this is the task that is sent to a worker. It leaves the worker's thread pool, since it mostly
    waits.
    """
    distributed: Any = import_module("distributed")
    distributed.secede()
    return worker.run(job, partial(_fetch, job, request))


def ready() -> None:
    """Do nothing: a task that waits for a worker has a cluster that scales by itself start one."""


async def end(run: str) -> None:
    """Close what a run has on a worker; sent to every worker at its end."""
    await asyncio.to_thread(worker.end, run)


async def _fetch(job: Job, request: ChunkRequest, here: worker.Engine) -> ChunkDone | ChunkFailed:
    count = Count()
    async with here.slots[request.chunk.by]:
        try:
            client = here.client(request.account).with_options(retry=job.retry, on_event=count)
            with TemporaryDirectory(prefix="pinterest-bulk-") as folder:
                refusals = here.refusals[request.account]
                answer = await fetch(client, job.query, request.chunk, Path(folder), refusals=refusals)
                size, lacks = answer.size, tuple(answer.lacks)
                try:
                    staged = await here.staging.run(_stage, job, request, answer)
                finally:
                    answer.close()
        except Exception as error:
            return ChunkFailed(request, count.value, portable(error))
    return ChunkDone(request, count.value, staged, size, lacks)


def _stage(job: Job, request: ChunkRequest, answer: Answer) -> Staged:
    try:
        staged: Staged = job.inbox.put(
            request.file, lambda path: arrow_staging.stage(answer, fields(job.query, job.began), request.currency, path)
        )
    except UNREADABLE as error:
        raise DecodeError(f"{request.chunk.key}: the answer cannot be read: {error}") from error
    return staged
