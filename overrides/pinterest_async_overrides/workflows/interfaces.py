"""What jobs need of a client: calls by operation, lists, uploads, and waiting."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.files.client import Files
    from pinterest_async_overrides.pagination import Pager


class Client(Protocol):
    """The part of `Pinterest` that jobs use."""

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply: ...

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]: ...

    @property
    def files(self) -> Files: ...


class Clock:
    """The machine's clock; a test puts its own in its place."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait so long."""
        await asyncio.sleep(seconds)


async def call(client: Client, operation: str, arguments: Mapping[str, Any], body: Any = None) -> Any:
    """One call by operation id; its reply as the model it is."""
    from pinterest_async.operations import OPERATIONS

    return await client.call(OPERATIONS[operation], arguments, body)


def pager(client: Client, operation: str, arguments: Mapping[str, Any]) -> Pager[Any]:
    """A list by operation id."""
    from pinterest_async.operations import OPERATIONS

    return client.pager(OPERATIONS[operation], arguments)
