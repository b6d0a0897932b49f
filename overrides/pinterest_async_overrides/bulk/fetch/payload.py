"""Holds the whole answer to one chunk, still encoded, and decodes it a piece at a time: a reply, or a report's file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.decode import row_shapes
from pinterest_async_overrides.bulk.decode.json_stream import Window
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

ROWS: Final = 1000
"""Pieces are put together until they have so many rows: a report has an array of its own for each entity."""


class Reply:
    """The body of one call's reply, in memory. Raises msgspec.DecodeError where it is not whole."""

    def __init__(self, query: AnalyticsQuery, chunk: Chunk, body: bytes) -> None:
        self.chunk, self._query, self._body = chunk, query, body
        if not query.level.organic:
            row_shapes.check_whole(body, nested=bool(query.targeting_types))
        else:
            for _ in self.pieces():  # small, and of a shape whose end says nothing
                pass

    @property
    def size(self) -> int:
        """Bytes that it holds in memory."""
        return len(self._body)

    def pieces(self) -> Iterator[list[Any]]:
        """The rows, some thousands at a time."""
        query, level = self._query, self._query.level
        if level.organic:
            total = query.granularity == "TOTAL"
            return gathered(row_shapes.organic(self._body, query.columns, level.id_column, total=total))
        read = row_shapes.by_targeting if query.targeting_types else row_shapes.flat
        return read(self._body, query.columns)

    def close(self) -> None:
        """Lets the body go."""
        self._body = b""


class ReportFile:
    """A report in a file of its own, which goes with it."""

    size = 0

    def __init__(self, query: AnalyticsQuery, chunk: Chunk, path: Path) -> None:
        self.chunk, self._query, self._path = chunk, query, path

    def pieces(self) -> Iterator[list[Any]]:
        """The rows, some thousands at a time; no more of the file than these is in memory."""
        level = self._query.level
        # An ad account's rows name it as their advertiser, and the chunk names it anyway.
        id_column = level.id_column if level.ids is not None else None
        with self._path.open("rb") as file:
            yield from gathered(row_shapes.of_report(Window(file.read), self._query.columns, id_column))

    def close(self) -> None:
        """Removes the file."""
        self._path.unlink(missing_ok=True)


def gathered(pieces: Iterator[list[Any]], most: int = ROWS) -> Iterator[list[Any]]:
    """The same rows in larger pieces; rows of two types stay in two."""
    held: list[Any] = []
    for rows in pieces:
        if held and rows and (len(held) >= most or type(held[0]) is not type(rows[0])):
            yield held
            held = []
        held += rows
    if held:
        yield held
