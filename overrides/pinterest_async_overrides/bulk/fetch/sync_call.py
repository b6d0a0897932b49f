"""Decides which call answers a chunk, and what it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.fetch.payload import Reply
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import DecodeError

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


def operation_id(query: AnalyticsQuery) -> str:
    """The synchronous operation of a query."""
    return (query.level.targeting if query.targeting_types else None) or query.level.call


def arguments(query: AnalyticsQuery, chunk: Chunk) -> dict[str, Any]:
    """What the call is asked, by the parameters' Python names."""
    level = query.level
    asked: dict[str, Any] = {"start_date": chunk.start, "end_date": chunk.end, "ad_account_id": chunk.account}
    asked[level.metrics] = query.columns
    if level.ids is not None:
        asked[level.ids] = chunk.ids
    if not level.organic:
        asked |= {"granularity": query.granularity, **query.options}
    if query.targeting_types:
        asked["targeting_types"] = query.targeting_types
    return asked


async def call(client: BulkClient, query: AnalyticsQuery, chunk: Chunk) -> Reply:
    """The whole answer of one call; raises what the call raises, DecodeError for a body that is cut or no rows."""
    import msgspec

    from pinterest_async.operations import OPERATIONS

    operation: Operation[Any] = OPERATIONS[operation_id(query)]
    body = await client.raw(operation, arguments(query, chunk))
    try:
        return Reply(query, chunk, body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        what = f"{operation.method} {operation.path}: expected rows, got {len(body):,} bytes that are none: {error}"
        raise DecodeError(what, method=operation.method, path=operation.path) from error
