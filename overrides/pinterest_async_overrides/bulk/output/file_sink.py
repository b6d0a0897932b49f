"""Stages a pull's rows in files with a ledger beside them, so that a pull that broke off goes on."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import msgspec

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.errors import ChunkFailure, LedgerError
from pinterest_async_overrides.bulk.interfaces import Answer, Kept
from pinterest_async_overrides.bulk.output import csv_jsonl, parquet
from pinterest_async_overrides.bulk.output.assembly import Assembly, Piece
from pinterest_async_overrides.bulk.output.destinations import Destination, OneFile, folder
from pinterest_async_overrides.bulk.output.ledger import Ledger, Run
from pinterest_async_overrides.bulk.output.staging import FileKind, Staged, aside, intact, link, writing
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import DAY, first_of_period
from pinterest_async_overrides.errors import ConfigurationError


def open_sink(
    kind: FileKind,
    path: str | os.PathLike[str],
    query: AnalyticsQuery,
    *,
    look_back: int | None = None,
    restart: bool = False,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
) -> FileSink:
    """Opens a destination: a folder for "parquet", one file for "csv" and "jsonl".

    The ledger is `_pull.sqlite` in the folder, or `<path>.pull.sqlite` beside the file, unless `ledger` says where;
    Parquet in another `filesystem` of pyarrow's or fsspec's, or at an address such as s3://bucket/folder, needs one on
    this machine. `look_back` moves the query's start to so many days before the end of what is there, that last day
    counted. `restart` drops what an unfinished run has staged. Raises LedgerError where the destination cannot be gone
    on with, DestinationError where it cannot be written, ConfigurationError for what cannot be.
    """
    if look_back is not None and look_back < 1:
        raise ConfigurationError(f"look_back is a number of days, 1 or more, not {look_back!r}")
    if look_back is not None and query.granularity == "TOTAL":
        raise ConfigurationError("look_back goes with a granularity of days or longer periods, not with TOTAL")
    if kind == "parquet":
        arrow()
        destination, local = folder(path, filesystem)
        if local is None and ledger is None:
            raise ConfigurationError("for another file system give ledger=, a path on this machine to go on from")
        beside = Path(ledger) if ledger is not None else cast("Path", local) / "_pull.sqlite"
        staging = local / "_staging" if local is not None else beside.with_name(beside.name + ".staging")
    else:
        if filesystem is not None or "://" in os.fspath(path):
            raise ConfigurationError(f"{kind} goes to a file of this machine; Parquet goes to any file system")
        local = Path(path).expanduser()
        destination = OneFile(local)
        beside = Path(ledger) if ledger is not None else local.with_name(local.name + ".pull.sqlite")
        staging = local.with_name(local.name + ".staging")
    if not beside.exists() and destination.taken():
        raise LedgerError(f"{os.fspath(path)} is there and has no ledger at {beside}: give another destination")
    with writing(beside):
        return FileSink(kind, destination, Ledger(beside, query.identity(), kind), staging, query, look_back, restart)


def stage(kind: FileKind, query: AnalyticsQuery, answer: Answer, currency: str | None, path: Path) -> Staged:
    """Writes a chunk's rows to a file of their own; the same answer gives the same bytes."""
    if kind == "parquet":
        return parquet.stage(answer, fields(query), currency, path)
    return csv_jsonl.stage(answer, fields(query), currency, path, kind)


class FileSink:
    """A pull's rows on their way to files. `open_sink` makes one."""

    def __init__(
        self,
        kind: FileKind,
        destination: Destination,
        ledger: Ledger,
        staging: Path,
        query: AnalyticsQuery,
        look_back: int | None,
        restart: bool,
    ) -> None:
        self._kind: FileKind = kind
        self._destination, self._ledger, self._root = destination, ledger, staging
        self._asked = _asked(query, look_back)
        self.query = query
        self._chunks: list[Chunk] = []
        self._staged: dict[str, Staged] = {}
        self._run: Run | None = None
        try:
            self._go_on(look_back, restart)
        except BaseException:
            ledger.close()
            raise

    @property
    def kept(self) -> Kept | None:
        return Kept(self._chunks, self._run.currencies, self._run.unlisted) if self._run is not None else None

    @property
    def done(self) -> Set[str]:
        return self._staged.keys()

    @property
    def undeclared(self) -> Mapping[str, int]:
        found: Counter[str] = Counter()
        for staged in self._staged.values():
            found.update(staged.undeclared)
        return found

    def begin(
        self, chunks: Sequence[Chunk], currencies: Mapping[str, str], unlisted: Sequence[ChunkFailure] = ()
    ) -> None:
        self._chunks = list(chunks)
        first, last = self.query.start, self.query.end
        self._run = self._ledger.begin(self._asked, first, last, chunks, currencies, unlisted)

    def write(self, answer: Answer) -> int:
        chunk, run = answer.chunk, self._begun()
        path = self._path(chunk.key)
        with writing(path):
            staged = stage(self._kind, self.query, answer, run.currencies.get(chunk.account or ""), path)
        self._ledger.done(run, chunk.key, staged)
        self._staged[chunk.key] = staged
        return staged.rows

    def adopt(self, chunk: Chunk, staged: Staged, path: Path) -> int:
        """Takes what `stage` wrote elsewhere; raises msgspec.DecodeError where the file is not what was staged."""
        with writing(path), aside(self._path(chunk.key)) as name:
            name.unlink(missing_ok=True)
            link(path, name)
            if not intact(name, staged):
                raise msgspec.DecodeError("its staged file is torn, or another one by now")
        self._ledger.done(self._begun(), chunk.key, staged)
        self._staged[chunk.key] = staged
        return staged.rows

    def failed(self, chunk: Chunk, error: Exception) -> None:
        self._ledger.failed(self._begun(), chunk.key, f"{type(error).__name__}: {error}")

    def finish(self) -> None:
        """Assembles what is staged. Where chunks failed the run stays unfinished, and only they are asked for again."""
        run = self._begun()
        there = [chunk for chunk in self._chunks if chunk.key in self._staged]
        whole = len(there) == len(self._chunks)
        if there or whole:
            with writing(self._root):
                assembly = Assembly(self._kind, self.query, self._destination, self._folder)
                ready = assembly.files([Piece(each, self._path(each.key), self._staged[each.key]) for each in there])
                self._destination.publish(ready)
        if whole:
            accounts = {chunk.account or "" for chunk in self._chunks} | run.currencies.keys()
            last = max((chunk.end for chunk in self._chunks), default=None)
            self._ledger.finish(run, sorted(accounts), last)
            shutil.rmtree(self._root, ignore_errors=True)

    def close(self) -> None:
        self._ledger.close()

    def _go_on(self, look_back: int | None, restart: bool) -> None:
        run = self._ledger.unfinished()
        if run is not None and restart:
            self._ledger.discard(run)
            run = None
        if run is None:
            shutil.rmtree(self._root, ignore_errors=True)
            if look_back is not None:
                self.query = self._looking_back(look_back)
            return
        if run.asked != self._asked:
            raise LedgerError(
                f"a run for {run.first} to {run.last} is not finished here, and this one asks for other days, ad "
                f"accounts or entities than it did ({run.asked}): run that one again to go on with it, or give "
                f"restart=True to drop what it has staged (ledger {self._ledger.path})"
            )
        self._run, self._chunks = run, self._ledger.chunks(run)
        self.query = replace(self.query, start=run.first, end=run.last)
        noted = self._ledger.staged(run)
        self._staged = {key: staged for key, staged in noted.items() if intact(self._path(key), staged)}
        self._ledger.planned(run, noted.keys() - self._staged.keys())

    def _looking_back(self, days: int) -> AnalyticsQuery:
        """The query from so many days before the end of what every ad account has, where that is later."""
        query = self.query
        accounts = query.ad_account_ids or self._ledger.accounts()
        reached: list[date] = []
        for account in accounts:
            of_it = [last for first, last in self._ledger.complete(account) if first <= query.start <= last]
            if not of_it:
                return query
            reached.append(of_it[0])
        if not reached:
            return query
        start = first_of_period(min(reached) - (days - 1) * DAY, query.granularity)
        return replace(query, start=min(max(query.start, start), query.end))

    def _path(self, key: str) -> Path:
        return self._folder / "chunks" / f"{key}.{'arrow' if self._kind == 'parquet' else self._kind}"

    @property
    def _folder(self) -> Path:
        """What is the run's own of the staging."""
        return self._root / f"{self._begun().number}"

    def _begun(self) -> Run:
        if self._run is None:
            raise RuntimeError("begin() comes first")
        return self._run


def _asked(query: AnalyticsQuery, look_back: int | None) -> str:
    """What has to be asked again for a run to go on."""
    said = {
        "start_date": query.start.isoformat(),
        "end_date": query.end.isoformat(),
        "ad_account_ids": query.ad_account_ids,
        "entity_ids": query.entity_ids,
        "statuses": query.statuses,
        "method": query.method,
        "look_back": look_back,
    }
    return json.dumps({name: value for name, value in said.items() if value is not None}, sort_keys=True)
