"""Fetch of one chunk, from the request to the whole answer; used by a pull's own runner and by cluster workers."""

from __future__ import annotations

from pathlib import Path

import httpx

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import UNREADABLE
from pinterest_async_overrides.bulk.fetch.narrowing import ask
from pinterest_async_overrides.bulk.fetch.refusals import Refusals
from pinterest_async_overrides.bulk.fetch.report import report
from pinterest_async_overrides.bulk.fetch.sync_call import call
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import DecodeError


async def fetch(
    client: BulkClient,
    query: AnalyticsQuery,
    chunk: Chunk,
    aside: Path,
    clock: Clock | None = None,
    refusals: Refusals | None = None,
) -> Answer:
    """Return the whole answer to a chunk; a report stays in a file of the folder `aside` until the answer is closed.

    `refusals` are those of the run. Raises what the calls raise, DecodeError for what cannot be read, ReportError for a
    report that does not arrive.
    """

    async def get(part: Chunk) -> Answer:
        try:
            if part.by == "call":
                return await call(client, query, part)
            return await report(client, query, part, aside, clock or Clock())
        except (*UNREADABLE, httpx.InvalidURL) as error:
            # A link that is none is not shown: it may hold what gives access.
            raise DecodeError(f"{part.key}: Pinterest's answer is of no use: {type(error).__name__}") from None

    return await ask(get, chunk, refusals or Refusals())
