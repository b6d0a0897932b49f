"""Answers to one chunk, decoded piece by piece: a reply, organic replies, a report's file, or parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from pinterest_async_overrides.bulk.decode import row_shapes
from pinterest_async_overrides.bulk.decode.json_stream import Window
from pinterest_async_overrides.bulk.decode.organic import Body, Numbers
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure, EntityError
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

ROWS: Final = 1000
"""Pieces are put together until they have so many rows: a report has an array of its own for each entity."""


class Reply:
    """Body of one call's reply, in memory. Raises msgspec.DecodeError where it is not complete."""

    lacks: Sequence[ChunkFailure] = ()

    def __init__(self, query: AnalyticsQuery, chunk: Chunk, body: bytes) -> None:
        self.chunk, self._query, self._body = chunk, query, body
        row_shapes.check_whole(body, nested=bool(query.targeting_types))

    @property
    def size(self) -> int:
        """Bytes held in memory."""
        return len(self._body)

    def pieces(self) -> Iterator[list[Any]]:
        """Yield the rows, some thousands at a time."""
        read = row_shapes.by_targeting if self._query.targeting_types else row_shapes.flat
        return readable(read(self._body, self._query.columns))

    def close(self) -> None:
        """Release the body."""
        self._body = b""


class OrganicReply:
    """Bodies of one or two calls on a user's Pins or account, in memory: small, so they are read at once.

    `lacks` names the entities that were asked for and have no numbers in them. Raises msgspec.DecodeError.
    """

    def __init__(self, query: AnalyticsQuery, chunk: Chunk, bodies: Sequence[Body]) -> None:
        self.chunk, self._query = chunk, query
        self.size = sum(len(body.content) for body in bodies)
        self._numbers: Numbers | None = Numbers(bodies, chunk.ids, by_entity=query.level.id_column is not None)
        self.lacks: Sequence[ChunkFailure] = [
            ChunkFailure.of_entities(chunk, [identity] if identity else (), EntityError(reason))
            for identity, reason in self._numbers.missing.items()
        ]
        for _ in self.pieces():  # of a shape whose end says nothing
            pass

    def pieces(self) -> Iterator[list[Any]]:
        """Yield the rows, some thousands at a time."""
        if self._numbers is None:
            return iter(())
        total = self._query.granularity == "TOTAL"
        rows = self._numbers.rows(self._query.columns, self._query.level.id_column, total=total)
        return readable(gathered(rows))

    def close(self) -> None:
        """Release the bodies."""
        self._numbers = None


class ReportFile:
    """Report in a temporary file."""

    size = 0
    lacks: Sequence[ChunkFailure] = ()

    def __init__(self, query: AnalyticsQuery, chunk: Chunk, path: Path) -> None:
        self.chunk, self._query, self._path = chunk, query, path

    def pieces(self) -> Iterator[list[Any]]:
        """Yield the rows, some thousands at a time; only these are in memory."""
        level = self._query.level
        # An ad account's rows name it as their advertiser, and the chunk names it anyway.
        id_column = level.id_column if level.ids is not None or not level.by_call else None
        columns = (*self._query.columns, *self._query.breakdown)
        with self._path.open("rb") as file:
            rows = row_shapes.of_report(Window(file.read), columns, id_column)
            yield from readable(gathered(rows))

    def close(self) -> None:
        """Remove the file."""
        self._path.unlink(missing_ok=True)


class Parts:
    """Answers to parts of a chunk that was refused as a whole, as one answer; `lacks` names what is in none."""

    def __init__(self, chunk: Chunk, answers: Sequence[Answer], lacks: Sequence[ChunkFailure]) -> None:
        self.chunk, self._answers = chunk, answers
        self.lacks = [*lacks, *(each for answer in answers for each in answer.lacks)]

    @property
    def size(self) -> int:
        """Bytes held in memory."""
        return sum(answer.size for answer in self._answers)

    def pieces(self) -> Iterator[list[Any]]:
        """Yield the rows, some thousands at a time."""
        for answer in self._answers:
            yield from answer.pieces()

    def close(self) -> None:
        """Close the answers."""
        for answer in self._answers:
            answer.close()


def readable(pieces: Iterator[list[Any]]) -> Iterator[list[Any]]:
    """Yield the same pieces; any error of reading them becomes a msgspec.DecodeError."""
    try:
        yield from pieces
    except msgspec.DecodeError:
        raise
    except UNREADABLE as error:
        raise msgspec.DecodeError(f"{type(error).__name__}: {error}"[:300]) from None


def gathered(pieces: Iterator[list[Any]], most: int = ROWS) -> Iterator[list[Any]]:
    """Yield the same rows in larger pieces; rows of two types stay in two."""
    held: list[Any] = []
    for rows in pieces:
        if held and rows and (len(held) >= most or type(held[0]) is not type(rows[0])):
            yield held
            held = []
        held += rows
    if held:
        yield held
