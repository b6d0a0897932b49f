"""Gets one chunk, on its own: what a pull's runner does many times, and a worker elsewhere does as well."""

from __future__ import annotations

from pathlib import Path

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.fetch.report import report
from pinterest_async_overrides.bulk.fetch.sync_call import call
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


async def fetch(
    client: BulkClient, query: AnalyticsQuery, chunk: Chunk, aside: Path, clock: Clock | None = None
) -> Answer:
    """The whole answer to a chunk; a report is kept in a file of the folder `aside` until the answer is closed.

    Raises what the calls raise, DecodeError for a body that is not whole, ReportError for a report that does not come.
    """
    if chunk.by == "call":
        return await call(client, query, chunk)
    return await report(client, query, chunk, aside, clock or Clock())
