"""Client interface that jobs use, their clock, and calls by operation id."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.files.client import Files
    from pinterest_async_overrides.pagination import Pager


class JobClient(Protocol):
    """The subset of `Pinterest` that jobs use; bulk pulls use another one, `BulkClient`."""

    ad_account_id: str | None

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply: ...

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]: ...

    @property
    def files(self) -> Files: ...


class Clock:
    """System clock; tests substitute their own."""

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Sleep for so many seconds."""
        await asyncio.sleep(seconds)


async def call(client: JobClient, operation: str, arguments: Mapping[str, Any], body: Any = None) -> Any:
    """Make one call by operation id and return its reply model."""
    from pinterest_async.operations import OPERATIONS

    return await client.call(OPERATIONS[operation], arguments, body)


def pager(client: JobClient, operation: str, arguments: Mapping[str, Any]) -> Pager[Any]:
    """Return the pager of a list operation by its id."""
    from pinterest_async.operations import OPERATIONS

    return client.pager(OPERATIONS[operation], arguments)
