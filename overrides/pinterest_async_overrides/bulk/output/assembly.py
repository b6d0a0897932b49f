"""A run's final files, assembled of its staged chunks and of what stays of the files that were there before it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.history import File, Misfit
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import csv_jsonl, format1, parquet
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Destination, account_in, month_in, name
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import ASIDE, FileKind, measured
from pinterest_async_overrides.bulk.plan.models import Chunk

_NOTHING: Final = ".none"


class Piece(NamedTuple):
    """A chunk, the file that its rows are staged in, and what was noted of it."""

    chunk: Chunk
    path: Path
    staged: Staged


class Assembly:
    """The final files of one run, made in its `folder`: done again after it broke off, it comes to the same.

    `known` are the files that the ledger knows of. Raises LedgerError for one that is not as it was left.
    """

    def __init__(
        self,
        kind: FileKind,
        shape: Shape,
        coverage: Coverage,
        destination: Destination,
        known: Mapping[str, File],
        folder: Path,
    ) -> None:
        self._kind: FileKind = kind
        self._shape, self._coverage = shape, coverage
        self._destination, self._known, self._folder = destination, known, folder
        self.misfits: list[Misfit] = []

    def files(self, pieces: Sequence[Piece]) -> Iterator[tuple[Path, str]]:
        """The files that are to be published, and their final names, as each is made."""
        if self._kind != "parquet":
            yield from self._one_file(pieces, self._kind)
            return
        of_account: dict[str, list[tuple[Path, Staged]]] = {}
        for chunk, path, staged in pieces:
            of_account.setdefault(chunk.account or "", []).append((path, staged))
        wanted = self._wanted(of_account)
        befores = self._before(wanted)
        for partition in wanted:
            path = self._folder / "ready" / partition
            account, month = account_in(partition), month_in(partition)
            parts = of_account.get(account, [])
            self.misfits += parquet.assemble(
                path, self._shape, parts, month, befores[partition], self._coverage, account, old=self._old(partition)
            )
            yield path, partition

    def _one_file(self, pieces: Sequence[Piece], form: csv_jsonl.Format) -> Iterator[tuple[Path, str]]:
        held = self._known.get("")
        if not pieces and held is not None and held.size is not None and held.shape == self._shape.digest:
            return
        path = self._folder / "ready" / "file"
        before = self._before([""])[""]
        parts = [piece.path for piece in pieces]
        csv_jsonl.assemble(path, self._shape, parts, before, self._coverage, form, old=self._old(""))
        yield path, ""

    def _old(self, partition: str) -> bool:
        """Whether a file is of format 1."""
        return partition in self._known and self._known[partition].shape == format1.SHAPE

    def _wanted(self, of_account: Mapping[str, Sequence[tuple[Path, Staged]]]) -> list[str]:
        """The partitions that get rows or lose some, and those that have other columns than the files are to have."""
        wanted: set[str] = set()
        known = {each: file for each, file in self._known.items() if file.size is not None}
        for account, parts in of_account.items():
            wanted |= {name(account, month) for _, part in parts for month in part.months}
        asked = {account: self._coverage.months(account) for account in of_account}
        for each, file in known.items():
            account = account_in(each)
            touched = account in asked and (not self._coverage.dated or month_in(each) in asked[account])
            if touched or file.shape != self._shape.digest:
                wanted.add(each)
        return sorted(wanted)

    def _before(self, partitions: Sequence[str]) -> dict[str, Path | None]:
        """What final files held before the run, kept aside until it is finished: assembling can begin anew."""
        found: dict[str, Path | None] = {}
        for partition in partitions:
            kept, nothing = self._noted(partition, ".before"), self._noted(partition, _NOTHING)
            if not kept.exists() and not nothing.exists():
                kept.parent.mkdir(parents=True, exist_ok=True)
                fetched = kept.with_name(kept.name + ASIDE)
                fetched.unlink(missing_ok=True)
                if self._destination.fetch(partition, fetched):
                    self._check(partition, fetched)
                    os.replace(fetched, kept)
                else:
                    nothing.touch()
            found[partition] = kept if kept.exists() else None
        return found

    def _check(self, partition: str, fetched: Path) -> None:
        file = self._known.get(partition)
        if file is None or not file.is_known(*measured(fetched)):
            fetched.unlink()
            raise edited(partition, known=file is not None)

    def _noted(self, partition: str, suffix: str) -> Path:
        return self._folder / "before" / f"{partition.replace('/', '~') or 'file'}{suffix}"


def edited(partition: str, *, known: bool) -> LedgerError:
    """The error for a final file that is not as a pull has left it."""
    which = partition or "the file"
    told = "was changed since the last pull wrote it" if known else "was not written by this pull, and is in its way"
    return LedgerError(
        f"{which} {told}. Everything was left as it is: put the file back, or have `pinterest-async pull adopt` take "
        "over what is there now"
    )
