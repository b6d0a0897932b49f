"""Memory budget: bytes held by answers, and bytes expected of those in flight, estimated from earlier answers."""

from __future__ import annotations

from typing import Final

from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

CELL: Final = 12
"""Bytes that a value takes in JSON beside its column's name, before any answer has shown it."""

ROW: Final = 60
"""Bytes of a row's day and id, with their names; a breakdown has as much again for its type and value, and more."""

UNKNOWN: Final = 2**20
"""Bytes of an answer whose rows nobody can count beforehand, before any has come."""

REPORT: Final = 2**20
"""Bytes that a report holds in memory while it is fetched: it is kept in a file."""


class Sizes:
    """Bytes held by each chunk, at most `most` together. No I/O."""

    def __init__(self, query: AnalyticsQuery, most: int) -> None:
        self._most = most
        self._a_row = float(sum(len(column) + CELL for column in query.columns))
        self._a_row += 3 * ROW if query.targeting_types else ROW
        self._unknown = float(UNKNOWN)
        self._held: dict[str, int] = {}
        self.held = 0

    def expected(self, chunk: Chunk) -> int:
        """Return the bytes that a chunk's answer will probably hold, judged by earlier answers."""
        if chunk.by == "report":
            return REPORT
        return int(chunk.rows * self._a_row if chunk.rows else self._unknown)

    def fits(self, chunk: Chunk) -> bool:
        """Return whether a chunk may start: it is within the bound, or alone."""
        return not self._held or self.held + self.expected(chunk) <= self._most

    def take(self, chunk: Chunk) -> None:
        """Note that a chunk has started."""
        self._hold(chunk, self.expected(chunk))

    def came(self, chunk: Chunk, size: int) -> None:
        """Note the size of a chunk's answer."""
        self._hold(chunk, size)
        if chunk.by == "call" and size:
            if chunk.rows:
                # The heaviest so far counts for most: memory is what must not be underrated.
                self._a_row = max(size / chunk.rows, 0.9 * self._a_row)
            else:
                self._unknown = max(float(size), 0.9 * self._unknown)

    def let_go(self, chunk: Chunk) -> None:
        """Note that a chunk's answer was released."""
        self.held -= self._held.pop(chunk.key, 0)

    def _hold(self, chunk: Chunk, size: int) -> None:
        self.held += size - self._held.get(chunk.key, 0)
        self._held[chunk.key] = size
