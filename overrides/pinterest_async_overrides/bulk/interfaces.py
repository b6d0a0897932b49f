"""Interfaces between the sides of a pull: the answer to one chunk, and the sink that takes answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple, Protocol

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger.coverage import Hole
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Windows


class Answer(Protocol):
    """The whole answer to one chunk, not decoded yet; nothing of it is handed over before it is whole."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def size(self) -> int:
        """Bytes that it holds in memory."""
        ...

    @property
    def lacks(self) -> Sequence[ChunkFailure]:
        """Entities of the chunk that were asked for and that the answer has nothing of, and why."""
        ...

    def pieces(self) -> Iterator[list[Any]]:
        """The rows, some thousands at a time, as Structs of `rows.row_type` (or of a wider one, where more came).

        What a row lacks is `msgspec.UNSET`; an ad account's rows that lack AD_ACCOUNT_ID are those of `chunk.account`.
        `rows.as_dicts` turns them into the objects they were. Each call begins anew. Raises msgspec.DecodeError where
        the answer turns out not to be what it was taken for.
        """
        ...

    def close(self) -> None:
        """Gives back what it holds: memory, or a file aside."""
        ...


class RunPlan(NamedTuple):
    """What a run is to do: its plan, the currency of each ad account, and what the plan lacks and why.

    A sink knows it of an earlier run that was broken off.
    """

    chunks: Sequence[Chunk]
    currencies: Mapping[str, str]
    unlisted: Sequence[ChunkFailure] = ()


class Sink(Protocol):
    """Where a pull's rows go. It is opened and called in one thread, a chunk at a time.

    `kept` first: a run that is gone on with. Where that is None, `windows` gives the days to ask for, and the plan that
    is made for them is given to `begin`. Then `write` and `failed`, in any order of chunks, then `finish`. Where there
    was a run to go on with, `more` says then whether there is more to ask for, by a new one. `close` in any case, after
    an error or a cancelled pull too.
    """

    @property
    def kept(self) -> RunPlan | None:
        """The plan of the run that is gone on with; None where a new run begins."""
        ...

    @property
    def more(self) -> bool:
        """Whether the run that was gone on with is not all that is asked for."""
        ...

    def windows(self, accounts: Sequence[str]) -> Windows | None:
        """The days to ask for by ad account, both ends included, given all there are; None means the query's days."""
        ...

    def begin(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str], unlisted: Sequence[ChunkFailure] = ()
    ) -> None:
        """Takes the plan of a new run, and what it lacks."""
        ...

    @property
    def done(self) -> Set[str]:
        """The keys of the chunks that are already there, of an earlier run that was broken off."""
        ...

    def write(self, answer: Answer) -> int:
        """Takes a chunk's rows and gives their number; once it returns, they survive the process.

        Raises msgspec.DecodeError, with nothing of the chunk kept, for an answer that cannot be read.
        """
        ...

    def failed(self, chunk: Chunk, error: Exception) -> None:
        """Hears of a chunk that could not be had; the pull goes on with the others."""
        ...

    def finish(self) -> None:
        """Puts everything under its final name."""
        ...

    @property
    def undeclared(self) -> Mapping[str, int]:
        """How many values came under columns that nobody asked for and that there is no place for, by column."""
        ...

    @property
    def misfits(self) -> Mapping[str, int]:
        """How many values did not fit the type of their column and were set aside, by column."""
        ...

    @property
    def holes(self) -> Sequence[Hole]:
        """The days that the destination lacks, by ad account, and why; none where it keeps no record of days."""
        ...

    def close(self) -> None:
        """Gives back what is open; leaves what is unfinished to be gone on with."""
        ...
