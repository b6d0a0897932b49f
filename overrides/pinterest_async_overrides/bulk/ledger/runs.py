"""Runs in a ledger: the plan of each, the state of its chunks, and the days it was to pull of each ad account.

Chunks are recorded without waiting for the disk. A killed process loses nothing that was written; after a power failure
a staged file counts only with the size and the checksum that were recorded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger.spans import Span
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.ledger.store import Store
from pinterest_async_overrides.bulk.plan.models import Chunk

Targets = Mapping[str, Sequence[Span]]
"""The days that a run is to pull of each ad account."""


@dataclass(frozen=True, slots=True)
class RunSpec:
    """What a run asks for: the text of `settings.asked`, its days, columns and the scope of each ad account; the day
    and the time (UTC) it began; the currency of each ad account; what its plan lacks.
    """

    settings: str
    first: date
    last: date
    columns: tuple[str, ...]
    scopes: Mapping[str, str]
    today: date
    began: datetime
    currencies: Mapping[str, str]
    unlisted: Sequence[ChunkFailure] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Run by its number. `published`: its final files were written once, though some chunks may have failed."""

    number: int
    spec: RunSpec
    published: bool = False


class Runs:
    """The runs of an open ledger."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unfinished(self) -> Run | None:
        """Return the run that was interrupted or that lacks chunks, None where there is none."""
        row = self._store.row(
            "SELECT number, asked, first, last, columns, scope, today, began, currencies, unlisted, published"
            " FROM run WHERE finished IS NULL ORDER BY number DESC"
        )
        if row is None:
            return None
        number, settings, first, last, columns, scope, today, began, currencies, unlisted, published = row
        spec = RunSpec(
            settings,
            date.fromisoformat(first),
            date.fromisoformat(last),
            tuple(json.loads(columns)),
            json.loads(scope),
            date.fromisoformat(today),
            datetime.fromisoformat(began),
            json.loads(currencies),
            msgspec.json.decode(unlisted, type=list[ChunkFailure]),
        )
        return Run(number, spec, published is not None)

    def begin(self, spec: RunSpec, chunks: Sequence[Chunk], targets: Targets) -> Run:
        """Record a new run with its whole plan."""
        with self._store.writing() as connection:
            (number,) = self._store.row("SELECT coalesce(max(number), 0) + 1 FROM run")
            connection.execute(
                "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
                (
                    number,
                    spec.settings,
                    spec.first.isoformat(),
                    spec.last.isoformat(),
                    json.dumps(spec.columns),
                    json.dumps(dict(spec.scopes)),
                    spec.today.isoformat(),
                    spec.began.isoformat(),
                    json.dumps(dict(spec.currencies)),
                    msgspec.json.encode(list(spec.unlisted)).decode(),
                ),
            )
            connection.executemany(
                "INSERT INTO chunk (run, place, key, chunk, state) VALUES (?, ?, ?, ?, 'planned')",
                [(number, at, chunk.key, msgspec.json.encode(chunk).decode()) for at, chunk in enumerate(chunks)],
            )
            connection.executemany(
                "INSERT INTO target VALUES (?, ?, ?, ?)",
                [
                    (number, account, f"{span.first}", f"{span.last}")
                    for account in targets
                    for span in targets[account]
                ],
            )
        return Run(number, spec)

    def chunks(self, run: Run) -> list[Chunk]:
        """Return the run's plan, in order."""
        rows = self._store.rows("SELECT chunk FROM chunk WHERE run = ? ORDER BY place", run.number)
        return [msgspec.json.decode(text, type=Chunk) for (text,) in rows]

    def targets(self, run: Run) -> dict[str, list[Span]]:
        """Return the days that the run is to pull of each ad account."""
        found: dict[str, list[Span]] = {}
        for account, *ends in self._store.rows("SELECT account, first, last FROM target WHERE run = ?", run.number):
            found.setdefault(account, []).append(Span(*map(date.fromisoformat, ends)))
        return found

    def staged(self, run: Run) -> dict[str, Staged]:
        """Return the staged files of the run, by the chunk's key."""
        rows = self._of_state(run, "staged", "done")
        return {key: msgspec.json.decode(text, type=Staged) for key, text in rows}

    def failures(self, run: Run) -> dict[str, tuple[str, str]]:
        """Return the last errors of the chunks that failed, by their keys: the error's name and its text."""
        return {key: (json.loads(text)[0], json.loads(text)[1]) for key, text in self._of_state(run, "error", "failed")}

    def done(self, run: Run, key: str, staged: Staged) -> None:
        """Record that a chunk's rows are staged."""
        self._mark(run, key, "done", msgspec.json.encode(staged).decode(), None)

    def failed(self, run: Run, key: str, error: Exception) -> None:
        """Record that a chunk could not be fetched."""
        self._mark(run, key, "failed", None, json.dumps([type(error).__name__, str(error)]))

    def planned(self, run: Run, keys: Iterable[str]) -> None:
        """Record that the staged files of these chunks are gone."""
        for key in keys:
            self._mark(run, key, "planned", None, None)

    def retire(self, run: Run) -> None:
        """End a run whose missing parts are recorded as holes."""
        with self._store.writing() as connection:
            connection.execute("UPDATE run SET finished = began WHERE number = ? AND finished IS NULL", (run.number,))
            forget(connection, run)

    def discard(self, run: Run) -> None:
        """Delete an unfinished run and the record of its staged files."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM run WHERE number = ?", (run.number,))
            forget(connection, run)

    def _of_state(self, run: Run, column: str, state: str) -> list[Any]:
        return self._store.rows(
            f"SELECT key, {column} FROM chunk WHERE run = ? AND state = ? ORDER BY place",  # noqa: S608 - our own names
            run.number,
            state,
        )

    def _mark(self, run: Run, key: str, state: str, staged: str | None, error: str | None) -> None:
        with self._store.writing() as connection:
            connection.execute(
                "UPDATE chunk SET state = ?, staged = ?, error = ? WHERE run = ? AND key = ?",
                (state, staged, error, run.number, key),
            )


def forget(connection: Any, run: Run) -> None:
    """Delete the plan of a run."""
    connection.execute("DELETE FROM chunk WHERE run = ?", (run.number,))
    connection.execute("DELETE FROM target WHERE run = ?", (run.number,))
