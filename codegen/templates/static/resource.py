"""Base class of resources: the calls on one kind of thing, made through a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.pagination import Pager


class Caller:
    """What a client does for its resources; `arguments` are by the parameters' Python names, None is not sent."""

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply:
        """One call, and its reply in its type."""
        raise NotImplementedError

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]:
        """A list that comes page by page; nothing is sent before it is awaited or iterated."""
        raise NotImplementedError


class Resource:
    """Holds the client that its calls go through."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client
