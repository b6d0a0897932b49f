"""Synchronous calls: which operation answers a chunk, its arguments, and the call itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.decode.organic import Body
from pinterest_async_overrides.bulk.errors import UNREADABLE
from pinterest_async_overrides.bulk.fetch.payload import OrganicReply, Reply
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.levels import LIFETIME
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import DecodeError

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


def operation_id(query: AnalyticsQuery) -> str:
    """Return the synchronous operation of a query."""
    return (query.level.targeting if query.targeting_types else None) or query.level.call


def arguments(query: AnalyticsQuery, chunk: Chunk, columns: Sequence[str] | None = None) -> dict[str, Any]:
    """Return the arguments of the call for some of the query's columns (all by default), by Python names."""
    level = query.level
    asked: dict[str, Any] = {"start_date": chunk.start, "end_date": chunk.end, "ad_account_id": chunk.account}
    asked[level.metrics] = query.columns if columns is None else columns
    if level.ids is not None:
        asked[level.ids] = chunk.ids
    if not level.organic:
        asked |= {"granularity": query.granularity, **query.options}
    if query.targeting_types:
        asked["targeting_types"] = query.targeting_types
    return asked


async def call(client: BulkClient, query: AnalyticsQuery, chunk: Chunk) -> Answer:
    """Return the whole answer to a chunk: of one call, or of two where the columns need two.

    Raises what the calls raise, and DecodeError for a body that is truncated or holds no rows.
    """
    from pinterest_async.operations import OPERATIONS

    operation: Operation[Any] = OPERATIONS[operation_id(query)]
    calls = query.level.calls_of(query.columns)
    bodies = [await client.raw(operation, arguments(query, chunk, columns)) for columns in calls]
    try:
        if not query.level.organic:
            return Reply(query, chunk, bodies[0])
        of_calls = zip(bodies, calls, strict=True)
        return OrganicReply(query, chunk, [Body(body, LIFETIME.issuperset(columns)) for body, columns in of_calls])
    except UNREADABLE as error:
        size = sum(map(len, bodies))
        what = f"{operation.method} {operation.path}: expected rows, got {size:,} bytes that are none: {error}"
        raise DecodeError(what, method=operation.method, path=operation.path) from error
