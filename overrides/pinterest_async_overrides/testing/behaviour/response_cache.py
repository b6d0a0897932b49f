"""Response cache: analytics replies that were computed before, valid until a write."""

from __future__ import annotations

from datetime import date

from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.http.messages import Reply, Request

# How much is kept in all; past that everything is worked out anew.
MOST_BYTES = 1 << 29


class ResponseCache:
    """Replies by what was asked. `state` is the version of the rows and the day: another one makes all replies old."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self._size = 0
        self._state: tuple[int, date] | None = None

    def find(self, operation: Operation, request: Request, state: tuple[int, date]) -> Reply | None:
        """Return the reply that is kept for this request."""
        if state != self._state:
            self._forget(state)
        return self.replies.get(request.target) if keeps(operation) else None

    def keep(self, operation: Operation, request: Request, reply: Reply) -> None:
        """Keep a reply, if it is one to keep."""
        if keeps(operation):
            if self._size + len(reply.body) > MOST_BYTES:
                self._forget(self._state)
            self.replies[request.target] = reply
            self._size += len(reply.body)

    def _forget(self, state: tuple[int, date] | None) -> None:
        self.replies, self._size, self._state = {}, 0, state


def keeps(operation: Operation) -> bool:
    """Return whether an operation's replies are kept: analytics that are asked for and not made."""
    return operation.method == "GET" and operation.category.endswith("analytics")
