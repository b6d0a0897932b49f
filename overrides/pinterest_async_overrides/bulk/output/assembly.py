"""Assembles a run's final files: its staged chunks, and what stays of the files that were there before it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode.schema import Field, fields
from pinterest_async_overrides.bulk.decode.value_types import widest
from pinterest_async_overrides.bulk.output import csv_jsonl, parquet
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Destination, month_in, name
from pinterest_async_overrides.bulk.output.staging import ASIDE, FileKind, Staged
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

_NOTHING: Final = ".none"


class Piece(NamedTuple):
    """A chunk, the file that its rows are staged in, and what was noted of it."""

    chunk: Chunk
    path: Path
    staged: Staged


class Assembly:
    """The final files of one run, made in its `folder`: done again after it broke off, it comes to the same."""

    def __init__(self, kind: FileKind, query: AnalyticsQuery, destination: Destination, folder: Path) -> None:
        self._kind: FileKind = kind
        self._query, self._destination, self._folder = query, destination, folder
        self._fields: tuple[Field, ...] = fields(query)

    def files(self, pieces: Sequence[Piece]) -> Iterator[tuple[Path, str]]:
        """The files that are to be published, and their final names, as each is made."""
        coverage = Coverage(self._query, [piece.chunk for piece in pieces])
        if self._kind != "parquet":
            before = self._before([""])[""]
            path = self._folder / "ready" / "file"
            csv_jsonl.assemble(path, self._fields, [piece.path for piece in pieces], before, coverage, self._kind)
            yield path, ""
            return
        kinds = self._kinds(pieces)
        of_account: dict[str, list[tuple[Path, Staged]]] = {}
        for chunk, path, staged in pieces:
            of_account.setdefault(chunk.account or "", []).append((path, staged))
        wanted: dict[str, str] = {}
        for account, parts in of_account.items():
            months = {month for _, part in parts for month in part.months}
            wanted |= {name(account, month): account for month in months}
            asked = coverage.months(account)
            known = self._known(account)
            wanted |= {each: account for each in known if not coverage.dated or month_in(each) in asked}
        befores = self._before(sorted(wanted))
        for partition, account in sorted(wanted.items()):
            path = self._folder / "ready" / partition
            parts = of_account[account]
            month = month_in(partition)
            parquet.assemble(path, self._fields, parts, month, kinds, befores[partition], coverage, account)
            yield path, partition

    def _known(self, account: str) -> list[str]:
        """The partitions that an ad account had before the run: those there are, but for what the run has made."""
        return [each for each in self._destination.partitions(account) if not self._noted(each, _NOTHING).exists()]

    def _kinds(self, pieces: Iterable[Piece]) -> dict[str, Kind]:
        """The columns that are wider in any chunk of the run: files of one run agree."""
        found: dict[str, Kind] = {}
        widened = [piece.staged.widened for piece in pieces]
        for field in self._fields:
            wider: list[Kind] = [each[field.name] for each in widened if field.name in each]
            if (kind := widest(field.kind, wider)) != field.kind:
                found[field.name] = kind
        return found

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
                    os.replace(fetched, kept)
                else:
                    nothing.touch()
            found[partition] = kept if kept.exists() else None
        return found

    def _noted(self, partition: str, suffix: str) -> Path:
        return self._folder / "before" / f"{partition.replace('/', '~') or 'file'}{suffix}"
