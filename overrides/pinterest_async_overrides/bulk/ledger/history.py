"""History in an open ledger: coverage, holes, columns and checksums of a destination's files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from pinterest_async_overrides.bulk.ledger.coverage import Covered, Hole, MissedDays, holes_after, record
from pinterest_async_overrides.bulk.ledger.runs import Run, forget
from pinterest_async_overrides.bulk.ledger.spans import Span
from pinterest_async_overrides.bulk.ledger.store import Store


@dataclass(frozen=True, slots=True)
class File:
    """Final file: size and CRC-32 as it is (None where there is none, or they were not read), those that a run about to
    publish gives it, and its `shape`, a digest of its columns and types.
    """

    size: int | None
    checksum: int | None
    next_size: int | None
    next_checksum: int | None
    shape: str

    def is_known(self, size: int, checksum: int | None = None) -> bool:
        """Return whether a file of this size (and checksum, where it was taken) was written by a run."""
        ours = [(self.size, self.checksum), (self.next_size, self.next_checksum)]
        return any(size == its and (None in {checksum, sums} or checksum == sums) for its, sums in ours)


class MisfitValue(NamedTuple):
    """Value that did not fit the type of its column, with its row (identifying columns, as JSON)."""

    account: str
    day: str
    row: str
    name: str
    value: str


class Outcome(NamedTuple):
    """Result of a run for one ad account: the days that it pulled, and those that it missed, with the kind of error,
    its text, and whether they are lost.
    """

    pulled: Sequence[Span]
    missed: Sequence[MissedDays]


class Known(NamedTuple):
    """Coverage and holes of one ad account."""

    covered: list[Covered]
    holes: list[Hole]


class History:
    """Days and files recorded in an open ledger."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def columns(self) -> tuple[str, ...]:
        """Return the metrics of the files, in order."""
        return tuple(name for (name,) in self._store.rows("SELECT name FROM column_name ORDER BY place"))

    def known(self) -> dict[tuple[str, str], Known]:
        """Return coverage and holes by scope and ad account."""
        found: dict[tuple[str, str], Known] = {}
        for scope, account, first, last, columns, pulled in self._store.rows(
            "SELECT scope, account, first, last, columns, pulled FROM coverage ORDER BY first"
        ):
            covered = Covered(_day(first), _day(last), frozenset(json.loads(columns)), datetime.fromisoformat(pulled))
            found.setdefault((scope, account), Known([], [])).covered.append(covered)
        for scope, account, first, last, kind, error, since, lost in self._store.rows(
            "SELECT scope, account, first, last, kind, error, since, lost FROM hole ORDER BY first"
        ):
            hole = Hole(account, _day(first), _day(last), kind, error, datetime.fromisoformat(since), bool(lost))
            found.setdefault((scope, account), Known([], [])).holes.append(hole)
        return found

    def files(self) -> dict[str, File]:
        """Return the final files by name."""
        rows = self._store.rows("SELECT name, size, checksum, next_size, next_checksum, shape FROM file ORDER BY name")
        return {name: File(*rest) for name, *rest in rows}

    def misfits(self) -> list[MisfitValue]:
        """Return the values that did not fit the type of their column."""
        rows = self._store.rows("SELECT account, day, row, name, value FROM misfit ORDER BY account, day, row, name")
        return [MisfitValue(*row) for row in rows]

    def publishing(self, made: Mapping[str, tuple[int, int]]) -> None:
        """Record the sizes and checksums of files that are about to get their final names.

        Where the ledger is kept elsewhere it is put there: what is published is never unknown to it.
        """
        with self._store.writing() as connection:
            connection.executemany(
                "INSERT INTO file (name, next_size, next_checksum, shape) VALUES (?, ?, ?, '') ON CONFLICT (name)"
                " DO UPDATE SET next_size = excluded.next_size, next_checksum = excluded.next_checksum",
                [(name, *measures) for name, measures in made.items()],
            )
        self._store.save()

    def settle(self, held: Mapping[str, tuple[int, int | None]]) -> None:
        """Record which of its two states each file has after a run that was broken off while it published."""
        torn = {name: file for name, file in self.files().items() if file.next_size is not None}
        if not torn:
            return
        with self._store.writing() as connection:
            for name, file in torn.items():
                size, checksum = held.get(name, (None, None))
                published = File(file.next_size, file.next_checksum, None, None, "")
                if size is None or not published.is_known(size, checksum):
                    state = file.size, file.checksum, file.shape
                else:
                    # Where sizes alone are known and both states have the same, so is the checksum either.
                    same = size == file.size and checksum is None
                    state = size, None if same else file.next_checksum, ""
                connection.execute(
                    "UPDATE file SET size = ?, checksum = ?, shape = ?, next_size = NULL, next_checksum = NULL"
                    " WHERE name = ?",
                    (*state, name),
                )
            connection.execute("DELETE FROM file WHERE size IS NULL AND next_size IS NULL")

    def finish(
        self,
        run: Run,
        outcomes: Mapping[str, Outcome],
        *,
        columns: Sequence[str],
        shape: str,
        misfits: Iterable[MisfitValue],
        replaced: Callable[[MisfitValue], bool],
        now: datetime,
        dated: bool,
        whole: bool,
    ) -> None:
        """Record that everything fetched by a run has its final name. `whole`: nothing of it is missing.

        `columns` and `shape` are those of the files now; `replaced` returns whether the row of a misfit was pulled
        again.
        """
        known = self.known()
        with self._store.writing() as connection:
            connection.execute(
                "UPDATE run SET published = ?, finished = ? WHERE number = ?",
                (now.isoformat(), now.isoformat() if whole else None, run.number),
            )
            connection.execute("DELETE FROM column_name")
            connection.executemany("INSERT INTO column_name VALUES (?, ?)", list(enumerate(columns)))
            connection.execute(
                "UPDATE file SET size = next_size, checksum = next_checksum, shape = ?, next_size = NULL,"
                " next_checksum = NULL WHERE next_size IS NOT NULL",
                (shape,),
            )
            for account, outcome in outcomes.items():
                scope = run.spec.scopes.get(account, "")
                before = known.get((scope, account), Known([], []))
                covered = list(before.covered) if dated else []
                for span in outcome.pulled:
                    new = Covered(*span, frozenset(run.spec.columns), run.spec.began)
                    covered = record(covered, new) if dated else [new]
                holes = holes_after(before.holes if dated else (), account, outcome.pulled, outcome.missed, now)
                covered = covered if dated or outcome.pulled else before.covered
                write_known(connection, scope, account, covered, holes)
            gone = [misfit for misfit in self.misfits() if replaced(misfit)]
            connection.executemany(
                "DELETE FROM misfit WHERE account = ? AND day = ? AND row = ? AND name = ? AND value = ?", gone
            )
            connection.executemany("INSERT INTO misfit VALUES (?, ?, ?, ?, ?)", list(misfits))
            if whole:
                forget(connection, run)
        self._store.settle()
        self._store.save()


def write_known(
    connection: sqlite3.Connection, scope: str, account: str, covered: Iterable[Covered], holes: Iterable[Hole]
) -> None:
    """Replace the recorded coverage and holes of an ad account."""
    for table in ("coverage", "hole"):
        connection.execute(f"DELETE FROM {table} WHERE scope = ? AND account = ?", (scope, account))  # noqa: S608 - ours
    connection.executemany(
        "INSERT INTO coverage VALUES (?, ?, ?, ?, ?, ?)",
        [
            (scope, account, f"{each.first}", f"{each.last}", json.dumps(sorted(each.columns)), each.pulled.isoformat())
            for each in covered
        ],
    )
    connection.executemany(
        "INSERT INTO hole VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (scope, account, f"{hole.first}", f"{hole.last}", hole.kind, hole.error, hole.since.isoformat(), hole.lost)
            for hole in holes
        ],
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
