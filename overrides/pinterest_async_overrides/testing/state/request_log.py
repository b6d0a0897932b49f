"""Request log: the last requests, and every write that took effect, for exactly-once assertions."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MAX_REQUESTS = 1000


@dataclass(frozen=True, slots=True)
class Write:
    """One write that took effect: the request's number, the operation, its parameters by wire name, and the body."""

    request: int
    operation: str
    values: dict[str, Any]
    body: Any


@dataclass(frozen=True, slots=True)
class Seen:
    """One answered request; `operation` is empty for an unknown path, header names are lower case."""

    request: int
    method: str
    target: str
    operation: str
    status: int
    headers: Mapping[str, str]


class RequestLog:
    """All writes, and the last requests."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self.seen: deque[Seen] = deque(maxlen=MAX_REQUESTS)
        self.stored: deque[Seen] = deque(maxlen=MAX_REQUESTS)
        """The last requests to the storage beside the API."""
        self.calls: dict[str, int] = {}

    def note(self, seen: Seen) -> None:
        self.seen.append(seen)
        self.calls[seen.operation] = self.calls.get(seen.operation, 0) + 1
