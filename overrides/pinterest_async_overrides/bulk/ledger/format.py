"""File format 2 of a ledger: its tables, atomic creation, and checks."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.errors import DestinationError

APPLICATION: Final = 0x50417079
FORMAT: Final = 2
TABLES: Final = {
    "pull": "(settings TEXT NOT NULL, kind TEXT NOT NULL)",
    "column_name": "(place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "run": "(number INTEGER PRIMARY KEY, asked TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,"
    " columns TEXT NOT NULL, scope TEXT NOT NULL, today TEXT NOT NULL, began TEXT NOT NULL,"
    " currencies TEXT NOT NULL, unlisted TEXT NOT NULL, published TEXT, finished TEXT, verdict TEXT)",
    "target": "(run INTEGER NOT NULL, account TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL)",
    "chunk": "(run INTEGER NOT NULL, place INTEGER NOT NULL, key TEXT NOT NULL, chunk TEXT NOT NULL,"
    " state TEXT NOT NULL, staged TEXT, error TEXT, changed TEXT, PRIMARY KEY (run, key))",
    "coverage": "(scope TEXT NOT NULL, account TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,"
    " columns TEXT NOT NULL, pulled TEXT NOT NULL)",
    "hole": "(scope TEXT NOT NULL, account TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,"
    " kind TEXT NOT NULL, error TEXT NOT NULL, since TEXT NOT NULL, lost INTEGER NOT NULL)",
    "file": "(name TEXT PRIMARY KEY, size INTEGER, checksum INTEGER, next_size INTEGER, next_checksum INTEGER,"
    " shape TEXT NOT NULL)",
    "misfit": "(account TEXT NOT NULL, day TEXT NOT NULL, row TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL)",
}
INDEXES: Final = (
    "CREATE INDEX coverage_of ON coverage (scope, account)",
    "CREATE INDEX hole_of ON hole (scope, account)",
    "CREATE INDEX misfit_of ON misfit (account, day)",
)


def connected(path: Path) -> sqlite3.Connection:
    """Open an exclusive connection; statements outside BEGIN and COMMIT are committed at once."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        # Exclusive, so that the write-ahead log needs no shared memory: it works on any file system.
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def made(path: Path) -> Generator[sqlite3.Connection]:
    """Create a ledger with empty tables, filled within the block; the file appears complete or not at all.

    Raises DestinationError.
    """
    aside = path.with_name(path.name + ".new")
    try:
        aside.unlink(missing_ok=True)
        connection = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.execute("BEGIN")
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {FORMAT}")
            for name, columns in TABLES.items():
                connection.execute(f"CREATE TABLE {name} {columns}")
            for index in INDEXES:
                connection.execute(index)
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()
        if path.exists():
            _settle(path)
        os.replace(aside, path)
    except (OSError, sqlite3.OperationalError) as error:
        aside.unlink(missing_ok=True)
        raise DestinationError(f"{path} could not be written: {error}; {DestinationError.GO_ON}") from error


def _settle(path: Path) -> None:
    """Write a ledger's write-ahead log into its file, so that it is not applied to the file that replaces it."""
    connection = connected(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        connection.close()


def create(path: Path, settings: Mapping[str, Any], kind: str) -> None:
    """Create a ledger of a pull with these settings. Raises DestinationError."""
    with made(path) as connection:
        connection.execute("INSERT INTO pull VALUES (?, ?)", (json.dumps(settings, sort_keys=True), kind))


@contextmanager
def copied(path: Path) -> Generator[Path]:
    """Yield a copy to read: SQLite repairs what it opens, and a refused ledger is to stay unchanged."""
    with tempfile.TemporaryDirectory(prefix="pinterest-ledger-") as folder:
        copy = Path(folder) / "ledger"
        for suffix in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                shutil.copyfile(beside, copy.with_name(copy.name + suffix))
        yield copy


def version(copy: Path) -> int | None:
    """Return the format of a ledger, None where it is none."""
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        return int(found) if application == APPLICATION else None
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()


def wrong(copy: Path, settings: Mapping[str, Any], kind: str) -> str | None:
    """Return why a copy of a ledger of this format cannot be used, None where it can."""
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            return "is torn"
        for table in TABLES:
            connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 - names of our own
        found = connection.execute("SELECT settings, kind FROM pull").fetchall()
        if len(found) != 1:
            return "is torn"
        text, of_kind = found[0]
        if of_kind != kind:
            return f"belongs to a pull to {of_kind}, not {kind}"
        return different(json.loads(text), settings)
    except (sqlite3.DatabaseError, ValueError) as error:
        return f"is torn ({error})"
    finally:
        connection.close()


def different(stored: Mapping[str, Any], requested: Mapping[str, Any]) -> str | None:
    """Return which settings differ, as the reason a ledger cannot be used; None where none does."""
    names = [name for name in sorted({*stored, *requested}) if stored.get(name) != requested.get(name)]
    if not names:
        return None
    differences = "; ".join(
        f"its {name} is {_shown(stored.get(name))}, not {_shown(requested.get(name))}" for name in names
    )
    return f"belongs to another query: {differences}"


def _shown(value: Any) -> str:
    return "not set" if value is None else str(value)
