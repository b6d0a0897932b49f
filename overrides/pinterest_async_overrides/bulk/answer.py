"""What one chunk of a pull was answered with, and where answers go: what the runner hands to a sink."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any, Protocol

from pinterest_async_overrides.bulk.plan import Chunk


class Answer(Protocol):
    """The whole answer to one chunk, not decoded yet; nothing of it is handed over before it is whole."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def size(self) -> int:
        """Bytes that it holds in memory."""
        ...

    def pieces(self) -> Iterator[list[Any]]:
        """The rows, some thousands at a time, as Structs of `rows.row_type` (or of a wider one, where more came).

        What a row lacks is `msgspec.UNSET`. `rows.as_dicts` turns them into the objects they were.
        """
        ...

    def close(self) -> None:
        """Gives back what it holds: memory, or a file aside."""
        ...


class Sink(Protocol):
    """Where a pull's rows go. The runner calls it from one thread, a chunk at a time."""

    @property
    def done(self) -> Set[str]:
        """The keys of the chunks that are already there, of an earlier run that was broken off."""
        ...

    def write(self, answer: Answer) -> int:
        """Takes a chunk's rows and gives their number; once it returns, they survive the process."""
        ...

    def failed(self, chunk: Chunk, error: Exception) -> None:
        """Hears of a chunk that could not be had; the pull goes on with the others."""
        ...

    def finish(self) -> None:
        """Puts everything under its final name."""
        ...
