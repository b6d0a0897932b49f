"""Interfaces between the sides of a pull: the answer to one chunk, and the sink that takes answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger.coverage import Hole
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Windows


class Answer(Protocol):
    """Complete answer to one chunk, not decoded yet."""

    @property
    def chunk(self) -> Chunk: ...

    @property
    def size(self) -> int:
        """Bytes held in memory."""
        ...

    @property
    def lacks(self) -> Sequence[ChunkFailure]:
        """Entities of the chunk that were asked for and are missing from the answer, and why."""
        ...

    def pieces(self) -> Iterator[list[Any]]:
        """Yield the rows, some thousands at a time, as Structs of `rows.row_type` (or of a wider one for more columns).

        A field that a row lacks is `msgspec.UNSET`; rows without AD_ACCOUNT_ID belong to `chunk.account`.
        `rows.as_dicts` turns them into dicts. Each call starts from the first row. Raises msgspec.DecodeError where the
        answer is not in the expected format.
        """
        ...

    def close(self) -> None:
        """Release what it holds: memory, or a temporary file."""
        ...


class RunPlan(NamedTuple):
    """Plan of a run: its chunks, the currency of each ad account, what the plan lacks and why, and the keys of the
    chunks that an earlier run, which was broken off, has stored already."""

    chunks: Sequence[Chunk]
    currencies: Mapping[str, str]
    unlisted: Sequence[ChunkFailure] = ()
    done: Set[str] = frozenset()


class RunReport(NamedTuple):
    """What a sink reports of a finished run.

    `undeclared` counts values of columns that nobody asked for and that have no place, `misfits` those that did not fit
    the type of their column, both by column. `holes` are the days that the destination lacks. `more`: the run was one
    that had been broken off, and more is asked for than it had planned.
    """

    undeclared: Mapping[str, int] = MappingProxyType({})
    misfits: Mapping[str, int] = MappingProxyType({})
    holes: Sequence[Hole] = ()
    more: bool = False


class Sink(Protocol):
    """Where a pull's rows go. It is opened and called in one thread, one chunk at a time.

    `resume` is called first. Where it returns no plan, `windows` gives the days to ask for, and `begin` takes the plan
    made for them. Then `write` and `failed`, in any order of chunks, then `finish`; where that reports `more`, a new
    run begins. `close` is called in any case, after an error or a cancelled pull too.
    """

    def resume(self) -> RunPlan | None:
        """Return the plan of a run that was broken off and goes on; None where a new one begins."""
        ...

    def windows(self, accounts: Sequence[str]) -> Windows | None:
        """Return the days to ask for by ad account, both ends included, given all accounts; None for the query's."""
        ...

    def begin(self, plan: RunPlan) -> RunPlan:
        """Begin a new run; return its plan, with what else it lacks."""
        ...

    def write(self, answer: Answer) -> int:
        """Store a chunk's rows and return their number; after that they survive the end of the process.

        Raises msgspec.DecodeError, with nothing of the chunk stored, for an answer that cannot be read.
        """
        ...

    def failed(self, chunk: Chunk, error: Exception) -> None:
        """Note a chunk that could not be fetched; the pull goes on with the others."""
        ...

    def finish(self) -> RunReport:
        """Put everything under its final name."""
        ...

    def close(self) -> None:
        """Release what is open; leave what is unfinished for a later run."""
        ...
