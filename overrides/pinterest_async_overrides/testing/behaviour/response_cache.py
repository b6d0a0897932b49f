"""Response cache of analytics replies, invalidated by a write or a new day."""

from __future__ import annotations

from datetime import date

from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.http.messages import Reply, Request

# Maximum total size; the cache is cleared beyond it.
MOST_BYTES = 1 << 29


class ResponseCache:
    """Replies by request target. `state` is the version of the rows and the day; a change invalidates all replies."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self._size = 0
        self._state: tuple[int, date] | None = None

    def find(self, operation: Operation, request: Request, state: tuple[int, date]) -> Reply | None:
        """Return the cached reply to this request, or None."""
        if state != self._state:
            self._reset(state)
        return self.replies.get(request.target) if cacheable(operation) else None

    def add(self, operation: Operation, request: Request, reply: Reply) -> None:
        """Cache a reply if it is cacheable."""
        if cacheable(operation):
            if self._size + len(reply.body) > MOST_BYTES:
                self._reset(self._state)
            self.replies[request.target] = reply
            self._size += len(reply.body)

    def _reset(self, state: tuple[int, date] | None) -> None:
        self.replies, self._size, self._state = {}, 0, state


def cacheable(operation: Operation) -> bool:
    """Return whether an operation's replies are cacheable: analytics that are read with GET."""
    return operation.method == "GET" and operation.category.endswith("analytics")
