"""Sink with a ledger: rows are staged on this machine, and published to a target of any format."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import cast

import msgspec

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, RunReport
from pinterest_async_overrides.bulk.ledger import settings
from pinterest_async_overrides.bulk.ledger.history import MisfitValue
from pinterest_async_overrides.bulk.ledger.ledger import Ledger
from pinterest_async_overrides.bulk.ledger.runs import Run, RunSpec
from pinterest_async_overrides.bulk.ledger.spans import Span
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Sizes
from pinterest_async_overrides.bulk.output.due import Due, Request, continuation, find
from pinterest_async_overrides.bulk.output.formats.assembly import edited
from pinterest_async_overrides.bulk.output.formats.base import Format, Target
from pinterest_async_overrides.bulk.output.outcomes import outcomes
from pinterest_async_overrides.bulk.output.publication import Piece, Publication
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import (
    aside,
    intact,
    link,
    own_folder,
    writing,
)
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


class FileSink:
    """Rows of a pull on their way to a target; `opening.open_sink` makes one.

    A run that was broken off is resumed where the same is asked for on the same day, or where it began less than
    `due.FRESH` ago; its rows are published, and `finish` reports that more is asked for. An older one is ended: what it
    has staged is published, the rest are holes.
    """

    def __init__(
        self,
        form: Format,
        target: Target,
        ledger: Ledger,
        staging: Path,
        query: AnalyticsQuery,
        request: Request,
        clock: Clock,
        *,
        restart: bool = False,
    ) -> None:
        self._format, self._target, self._ledger, self._root = form, target, ledger, staging
        self._query, self._request, self._clock = query, request, clock
        self.query = query
        self._chunks: list[Chunk] = []
        self._staged: dict[str, Staged] = {}
        self._run: Run | None = None
        self._old: Run | None = None
        self._absorbed: datetime | None = None
        self._due: Due | None = None
        try:
            held = self._check_known()
            target.check(query, ledger.history)
            self._continue(held, restart=restart)
        except BaseException:
            ledger.close()
            raise

    def resume(self) -> RunPlan | None:
        return self._plan(self._run) if self._run is not None else None

    def windows(self, accounts: Sequence[str]) -> Mapping[str, Sequence[Span]]:
        """Return the days that the next run pulls of each ad account, by the ledger."""
        if self._old is not None:
            self._settle(self._old)
        self._due = find(self._query, self._request, self._ledger.history.known(), accounts, self._absorbed)
        return {account: self._due.targets[account] for account in accounts if account in self._due.targets}

    def begin(self, plan: RunPlan) -> RunPlan:
        if self._due is None:
            self.windows(sorted({chunk.account or "" for chunk in plan.chunks}))
        due = cast("Due", self._due)
        self.query, self._chunks, self._staged = self._query, list(plan.chunks), {}
        targets = due.targets
        spec = RunSpec(
            settings.run_settings(self.query, self._request.look_back, backfill=self._request.backfill),
            self.query.start,
            self.query.end,
            self.query.columns,
            {account: settings.scope(self.query, account) for account in {*targets, *due.accounts}},
            self._request.today,
            self._clock.moment(),
            plan.currencies,
            (*plan.unlisted, *due.failures),
        )
        with writing(self._root):
            own_folder(self._root)
        self._run = self._ledger.runs.begin(spec, plan.chunks, targets)
        return self._plan(self._run)

    def write(self, answer: Answer) -> int:
        chunk, run = answer.chunk, self._begun()
        path = self._path(chunk.key)
        with writing(path):
            columns = fields(self.query, run.spec.began)
            staged = self._format.stage(answer, columns, run.spec.currencies.get(chunk.account or ""), path)
        self._ledger.runs.done(run, chunk.key, staged)
        self._staged[chunk.key] = staged
        return staged.rows

    def adopt(self, chunk: Chunk, staged: Staged, path: Path) -> int:
        """Take a file that was staged elsewhere. Raises msgspec.DecodeError where it has changed since."""
        with writing(path), aside(self._path(chunk.key)) as name:
            link(path, name)
            if not intact(name, staged):
                raise msgspec.DecodeError("its staged file is torn, or another one by now")
        self._ledger.runs.done(self._begun(), chunk.key, staged)
        self._staged[chunk.key] = staged
        return staged.rows

    def failed(self, chunk: Chunk, error: Exception) -> None:
        self._ledger.runs.failed(self._begun(), chunk.key, error)

    def finish(self) -> RunReport:
        """Publish what is staged, and note which days are covered now and which are holes.

        Where chunks failed, the same pull asked again on the same day fetches these alone.
        """
        misfits, whole = self._publish(self._begun())
        undeclared: Counter[str] = Counter()
        for staged in self._staged.values():
            undeclared.update(staged.undeclared)
        more = self._old is not None
        if self._old is not None:
            self._ledger.runs.retire(self._old)
            self._run = self._old = None
        if whole:
            shutil.rmtree(self._root, ignore_errors=True)
        holes = tuple(hole for known in self._ledger.history.known().values() for hole in known.holes)
        return RunReport(undeclared, misfits, holes, more)

    def close(self) -> None:
        self._ledger.close()

    def _publish(self, run: Run) -> tuple[Mapping[str, int], bool]:
        """Publish what is staged; return the number of misfits by column, and whether all of the run is there."""
        ledger = self._ledger
        there = [chunk for chunk in self._chunks if chunk.key in self._staged]
        shape = Shape.of(self.query, ledger.history.columns())
        coverage = Coverage(self.query, there)
        pieces = [Piece(each, self._path(each.key), self._staged[each.key]) for each in there]
        with writing(self._root):
            misfits = self._target.publish(Publication(shape, coverage, pieces, self._folder, ledger.history))
        results = outcomes(
            ledger.runs.targets(run),
            self._chunks,
            self._staged,
            ledger.runs.failures(run),
            run.spec.unlisted,
            self.query.granularity,
        )
        whole = len(there) == len(self._chunks)
        id_column = coverage.id_column or ""

        def replaced(misfit: MisfitValue) -> bool:
            row = msgspec.json.decode(misfit.row)
            return coverage.covers(misfit.account, row.get(id_column), misfit.day)

        ledger.history.finish(
            run,
            results,
            columns=shape.columns,
            shape=shape.digest,
            misfits=misfits,
            replaced=replaced,
            now=self._clock.moment(),
            dated=coverage.dated,
            whole=whole,
        )
        return Counter(misfit.name for misfit in misfits), whole

    def _settle(self, run: Run) -> None:
        """End an interrupted run: what it has staged is published, the rest are holes."""
        if not run.published:
            self._take(run)
            self._publish(run)
        self._ledger.runs.retire(run)
        self._run = self._old = None
        self._chunks, self._staged, self.query = [], {}, self._query
        shutil.rmtree(self._root, ignore_errors=True)

    def _continue(self, held: Sizes, *, restart: bool) -> None:
        """Continue the run that was interrupted, as far as what it has staged is still on this machine."""
        runs = self._ledger.runs
        run = runs.unfinished()
        own = settings.run_settings(self._query, self._request.look_back, backfill=self._request.backfill)
        how = continuation(run, own, self._request.today, self._clock.moment()) if run is not None else "over"
        if run is not None and restart:
            runs.discard(run)
            run = None
        elif run is not None and not self._folder_of(run).exists() and runs.staged(run):
            # Another machine has staged it, or somebody has cleared up: what it has published is not pulled again.
            if run.published and how == "same":
                self._absorbed = run.spec.began
            (runs.retire if run.published else runs.discard)(run)
            run = None
        if run is None:
            self._ledger.history.settle(held)
            shutil.rmtree(self._root, ignore_errors=True)
            return
        if how != "same":
            self._old = run
        if how == "young":
            self._absorbed = run.spec.began
        if how == "same" or (how == "young" and settings.but_for_days(run.spec.settings) == settings.but_for_days(own)):
            self._take(run)

    def _take(self, run: Run) -> None:
        """Continue an interrupted run."""
        own_folder(self._root)
        self._run, self._chunks = run, self._ledger.runs.chunks(run)
        self.query = replace(self._query, columns=run.spec.columns)
        noted = self._ledger.runs.staged(run)
        self._staged = {key: staged for key, staged in noted.items() if intact(self._path(key), staged)}
        self._ledger.runs.planned(run, noted.keys() - self._staged.keys())

    def _check_known(self) -> Sizes:
        """Return the final files that are there. Raises LedgerError where one was changed, or a table is gone."""
        known = self._ledger.history.files()
        held = self._target.held(list(known))
        for name, file in known.items():
            if name in held and not file.is_known(*held[name]):
                raise edited(name, known=True)
            if name not in held and file.size is not None:
                raise LedgerError(
                    f"{name or 'what the ledger knows'} is gone, and its days count as covered. Everything was left as "
                    "it is: put it back, or have `pinterest-async pull repair` pull its days again"
                )
        return held

    def _plan(self, run: Run) -> RunPlan:
        return RunPlan(self._chunks, run.spec.currencies, run.spec.unlisted, frozenset(self._staged))

    def _path(self, key: str) -> Path:
        return self._folder / "chunks" / f"{key}.{self._format.suffix}"

    @property
    def _folder(self) -> Path:
        """The run's own part of the staging folder."""
        return self._folder_of(self._begun())

    def _folder_of(self, run: Run) -> Path:
        return self._root / f"{run.number}"

    def _begun(self) -> Run:
        if self._run is None:
            raise RuntimeError("begin() comes first")
        return self._run
