"""Base class of resources, whose methods call the API through a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.pagination import Pager


class Caller:
    """The client's interface for resources; `arguments` are keyed by Python name, None is not sent."""

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply:
        """Make one call and return its typed reply."""
        raise NotImplementedError

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]:
        """Return a pager; nothing is sent before it is awaited or iterated."""
        raise NotImplementedError


class Resource:
    """Base class of resources, with the client for their calls."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client
