"""Interfaces of output formats: how a chunk is staged, and how the staged chunks of a run are published."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.history import File, History, MisfitValue
from pinterest_async_overrides.bulk.ledger.lock import LedgerLock
from pinterest_async_overrides.bulk.ledger.migration import Files
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Sizes
from pinterest_async_overrides.bulk.output.publication import Piece, Publication
from pinterest_async_overrides.bulk.output.remote.remote_ledger import RemoteLedger
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


class Target(Protocol):
    """Destination of a format: files, or a table. Used by one thread at a time."""

    def taken(self) -> bool:
        """Return whether something is there that a run without a ledger must not touch."""
        ...

    def contents(self, query: AnalyticsQuery) -> Files:
        """Return the files that an earlier release has written, for the migration of its ledger."""
        ...

    def held(self, names: Sequence[str]) -> Sizes:
        """Return which of the files in the ledger (or the table, "") exist now."""
        ...

    def check(self, query: AnalyticsQuery, history: History) -> None:
        """Check that the rows can be written; called before the first request.

        Raises ConfigurationError where the destination cannot take the rows, DestinationError where it cannot be
        reached.
        """
        ...

    def values(self, names: Sequence[str]) -> Iterator[Sequence[Any]]:
        """Yield the values of these columns of each row, None (or "" in CSV) where a row has no such column.

        Raises LedgerError for a torn file, OSError or DestinationError where the rows cannot be read.
        """
        ...

    def publish(self, publication: Publication) -> list[MisfitValue]:
        """Replace rows by those of a run; return the values that did not fit.

        Idempotent: the same publication a second time leaves the same rows. Raises as `check` does.
        """
        ...


class Places(NamedTuple):
    """Target, and the local paths of its ledger and its staging."""

    target: Target
    ledger: Path
    staging: Path
    remote: RemoteLedger | None = None
    """The ledger in a store, of which `ledger` is the working copy."""
    earlier: Path | None = None
    """Where an earlier version of pinterest-async kept the ledger."""

    def exists(self) -> bool:
        """Return whether there is a ledger. Raises DestinationError where a store cannot be reached."""
        return self.ledger.exists() if self.remote is None else self.remote.exists()

    @contextmanager
    def reading(self) -> Generator[Path | None]:
        """Yield a path of the ledger to read, None where there is none; nothing is locked. Raises DestinationError."""
        if self.remote is not None:
            with self.remote.reading() as path:
                yield path
        else:
            yield self.ledger if self.ledger.exists() else None

    def holder(self) -> str:
        """Return which process has locked the ledger, as far as it is known; "" where none has."""
        return LedgerLock(self.ledger).holder() if self.remote is None else self.remote.holder()

    @property
    def label(self) -> str:
        """The ledger in messages."""
        return self.remote.label if self.remote is not None else f"{self.ledger}"


class Format(Protocol):
    """Format: how rows are staged locally, and where they are published."""

    @property
    def suffix(self) -> str:
        """Suffix of a staged chunk's file, without the dot."""
        ...

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        """Write a chunk's rows to a file; the same answer gives the same bytes."""
        ...

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        """Return the target that `where` names, and the paths of its ledger and its staging; opens and writes nothing.

        Raises ConfigurationError for what is not possible.
        """
        ...


class FileFormat(Format, Protocol):
    """Format whose output is files that can be read again."""

    def wanted(
        self, pieces: Sequence[Piece], coverage: Coverage, known: Mapping[str, File], digest: str
    ) -> Mapping[str, Sequence[Piece]]:
        """Return the files to write again by name, those that get or lose rows or change their columns, each with the
        pieces that may have rows for it.
        """
        ...

    def assemble(
        self,
        path: Path,
        name: str,
        shape: Shape,
        pieces: Sequence[Piece],
        before: Path | None,
        coverage: Coverage,
        *,
        old: bool,
    ) -> list[MisfitValue]:
        """Write a final file: the remaining rows of the one `before`, then those of its pieces.

        `old`: the file before is of format 1. Returns the values that did not fit the type of their column.
        """
        ...

    def columns(self, path: Path) -> list[str]:
        """Return the columns of a file. Raises OSError, ValueError or msgspec.MsgspecError where it cannot be read."""
        ...

    def values(self, path: Path, names: Sequence[str], label: str) -> Iterator[Sequence[Any]]:
        """Yield the values of these columns of each row. Raises LedgerError, naming `label`, for a torn file."""
        ...

    def in_units(self, path: Path, amount: str) -> bool:
        """Return whether a column of amounts is in units of the currency, as in format 1, not micros."""
        ...
