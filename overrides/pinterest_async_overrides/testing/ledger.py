"""What came in: the last requests, and every write that took effect, so that a test can say "once"."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

KEPT = 1000


@dataclass(frozen=True, slots=True)
class Write:
    """One write that took effect: the request's number, the operation, its parameters by wire name, and the body."""

    request: int
    operation: str
    values: dict[str, Any]
    body: Any


@dataclass(frozen=True, slots=True)
class Seen:
    """One request as it was answered; `operation` is empty where the path is unknown."""

    request: int
    method: str
    target: str
    operation: str
    status: int


class Ledger:
    """All writes, and the last requests."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self.seen: deque[Seen] = deque(maxlen=KEPT)
        self.calls: dict[str, int] = {}

    def note(self, seen: Seen) -> None:
        self.seen.append(seen)
        self.calls[seen.operation] = self.calls.get(seen.operation, 0) + 1

    def of(self, operation: str) -> Iterator[Write]:
        """The writes of an operation."""
        return (write for write in self.writes if write.operation == operation)
