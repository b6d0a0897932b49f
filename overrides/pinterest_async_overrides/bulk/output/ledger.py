"""Keeps what became of each chunk of a pull, in one SQLite file that one process at a time may write.

Nothing waits for the disk at each chunk: a process that is killed loses nothing that it has written, and what a machine
loses that goes down is noticed, because a staged file counts only with the size and the checksum it was noted with.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
from filelock import FileLock, Timeout

from pinterest_async_overrides.bulk.errors import ChunkFailure, DestinationError, LedgerError
from pinterest_async_overrides.bulk.output import ledger_file
from pinterest_async_overrides.bulk.output.staging import Staged
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.windows import DAY


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is not finished: what was asked, the days it asks for, the currency of each ad account, and what its
    plan lacks."""

    number: int
    asked: str
    first: date
    last: date
    currencies: Mapping[str, str]
    unlisted: Sequence[ChunkFailure] = ()


class Ledger:
    """The ledger at `path`, made where there is none. Raises LedgerError where it cannot be gone on with."""

    def __init__(self, path: Path, identity: str, kind: str) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise LedgerError(f"another process is pulling to the same destination: it holds {path}.lock") from None
        try:
            if path.exists():
                if told := ledger_file.wrong(path, identity, kind):
                    raise LedgerError(f"{path} {told}. It was left as it is: give another destination, or move it away")
            else:
                ledger_file.create(path, identity, kind)
            self._connection = ledger_file.connected(path)
        except BaseException:
            self._lock.release()
            raise

    def unfinished(self) -> Run | None:
        """The run that was broken off or that some chunks are missing of."""
        row = self._one("SELECT number, asked, first, last, currencies, unlisted FROM run WHERE finished IS NULL")
        if row is None:
            return None
        number, asked, *ends, currencies, unlisted = row
        first, last = map(date.fromisoformat, ends)
        lacks = msgspec.json.decode(unlisted, type=list[ChunkFailure])
        return Run(number, asked, first, last, json.loads(currencies), lacks)

    def begin(
        self,
        asked: str,
        first: date,
        last: date,
        chunks: Sequence[Chunk],
        currencies: Mapping[str, str],
        unlisted: Sequence[ChunkFailure] = (),
    ) -> Run:
        """Notes a new run with its whole plan, and what that lacks."""
        with self._writing() as connection:
            (number,) = self._one("SELECT coalesce(max(number), 0) + 1 FROM run") or (1,)
            money = json.dumps(dict(currencies))
            lacks = msgspec.json.encode(list(unlisted)).decode()
            connection.execute(
                "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
                (number, asked, first.isoformat(), last.isoformat(), money, lacks, _now()),
            )
            connection.executemany(
                "INSERT INTO chunk (run, place, key, chunk, state) VALUES (?, ?, ?, ?, 'planned')",
                [(number, at, chunk.key, msgspec.json.encode(chunk).decode()) for at, chunk in enumerate(chunks)],
            )
        return Run(number, asked, first, last, currencies, unlisted)

    def chunks(self, run: Run) -> list[Chunk]:
        """The run's plan, in its order."""
        rows = self._connection.execute("SELECT chunk FROM chunk WHERE run = ? ORDER BY place", (run.number,))
        return [msgspec.json.decode(text, type=Chunk) for (text,) in rows]

    def staged(self, run: Run) -> dict[str, Staged]:
        """What is there of the run, by the chunk's key."""
        rows = self._connection.execute(
            "SELECT key, staged FROM chunk WHERE run = ? AND state = 'done' ORDER BY place", (run.number,)
        )
        return {key: msgspec.json.decode(text, type=Staged) for key, text in rows}

    def failures(self, run: Run) -> dict[str, str]:
        """What the chunks that could not be had last failed with, by their keys."""
        rows = self._connection.execute(
            "SELECT key, error FROM chunk WHERE run = ? AND state = 'failed' ORDER BY place", (run.number,)
        )
        return dict(rows.fetchall())

    def done(self, run: Run, key: str, staged: Staged) -> None:
        """Notes that a chunk's rows are staged."""
        self._mark(run, key, "done", msgspec.json.encode(staged).decode(), None)

    def failed(self, run: Run, key: str, error: str) -> None:
        """Notes that a chunk could not be had."""
        self._mark(run, key, "failed", None, error)

    def planned(self, run: Run, keys: Iterable[str]) -> None:
        """Notes that what was staged of these chunks is no longer there."""
        for key in keys:
            self._mark(run, key, "planned", None, None)

    def finish(self, run: Run, accounts: Iterable[str], last: date | None) -> None:
        """Notes that all of the run is under its final name; its days up to `last` are complete for these accounts."""
        with self._writing() as connection:
            connection.execute("UPDATE run SET finished = ? WHERE number = ?", (_now(), run.number))
            connection.execute("DELETE FROM chunk WHERE run = ?", (run.number,))
            for account in accounts if last is not None else ():
                spans = [*self.complete(account), (run.first, last or run.last)]
                connection.execute("DELETE FROM complete WHERE account = ?", (account,))
                connection.executemany(
                    "INSERT INTO complete VALUES (?, ?, ?)",
                    [(account, first.isoformat(), last.isoformat()) for first, last in joined(spans)],
                )
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def discard(self, run: Run) -> None:
        """Forgets an unfinished run."""
        with self._writing() as connection:
            connection.execute("DELETE FROM chunk WHERE run = ?", (run.number,))
            connection.execute("DELETE FROM run WHERE number = ?", (run.number,))

    def complete(self, account: str) -> list[tuple[date, date]]:
        """The stretches of days that are complete for an ad account ("" for a user's own Pins), both ends included."""
        rows = self._connection.execute("SELECT first, last FROM complete WHERE account = ? ORDER BY first", (account,))
        return [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in rows]

    def accounts(self) -> list[str]:
        """The ad accounts that any days are complete of."""
        return [account for (account,) in self._connection.execute("SELECT DISTINCT account FROM complete ORDER BY 1")]

    def close(self) -> None:
        try:
            self._connection.close()
        finally:
            self._lock.release()

    def _mark(self, run: Run, key: str, state: str, staged: str | None, error: str | None) -> None:
        with self._writing() as connection:
            connection.execute(
                "UPDATE chunk SET state = ?, staged = ?, error = ?, changed = ? WHERE run = ? AND key = ?",
                (state, staged, error, _now(), run.number, key),
            )

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """One transaction, whole or not at all."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.OperationalError as error:
            raise DestinationError(f"{self.path} could not be written: {error}; {DestinationError.GO_ON}") from error

    def _one(self, statement: str) -> Any:
        return self._connection.execute(statement).fetchone()


def joined(spans: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """The same days as few stretches."""
    found: list[tuple[date, date]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + DAY:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
