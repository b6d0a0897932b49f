"""The file of a ledger: made with its tables, opened for one process, and found to be torn or another pull's."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import Final

from pinterest_async_overrides.bulk.errors import DestinationError

_APPLICATION: Final = 0x50417079
_FORMAT: Final = 1
_TABLES: Final = (
    "CREATE TABLE pull (identity TEXT NOT NULL, kind TEXT NOT NULL)",
    "CREATE TABLE run (number INTEGER PRIMARY KEY, asked TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,"
    " currencies TEXT NOT NULL, unlisted TEXT NOT NULL, began TEXT NOT NULL, finished TEXT)",
    "CREATE TABLE chunk (run INTEGER NOT NULL, place INTEGER NOT NULL, key TEXT NOT NULL, chunk TEXT NOT NULL,"
    " state TEXT NOT NULL, staged TEXT, error TEXT, changed TEXT, PRIMARY KEY (run, key))",
    "CREATE TABLE complete (account TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL)",
)


def connected(path: Path) -> sqlite3.Connection:
    """A connection that nobody else has: each statement counts at once, but for those between BEGIN and COMMIT."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    # Exclusive, so that the write-ahead log needs no shared memory: it works on any file system.
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def create(path: Path, identity: str, kind: str) -> None:
    """Makes a ledger aside: it is there whole, or not at all. Raises DestinationError."""
    aside = path.with_name(path.name + ".new")
    aside.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.execute("BEGIN")
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {_FORMAT}")
            for table in _TABLES:
                connection.execute(table)
            connection.execute("INSERT INTO pull VALUES (?, ?)", (identity, kind))
            connection.execute("COMMIT")
        finally:
            connection.close()
        os.replace(aside, path)
    except (OSError, sqlite3.OperationalError) as error:
        aside.unlink(missing_ok=True)
        raise DestinationError(f"{path} could not be written: {error}; {DestinationError.GO_ON}") from error


def wrong(path: Path, identity: str, kind: str) -> str | None:
    """Why this is no ledger to go on with, if it is none.

    It looks at a copy: SQLite mends what it opens, and what is refused is to stay as it is.
    """
    with tempfile.TemporaryDirectory(prefix="pinterest-ledger-") as folder:
        copy = Path(folder) / "ledger"
        for suffix in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                shutil.copyfile(beside, copy.with_name(copy.name + suffix))
        return _reason(copy, identity, kind)


def _reason(copy: Path, identity: str, kind: str) -> str | None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != _APPLICATION:
            return "is torn, or no ledger of a pull"
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != _FORMAT:
            return f"was written by another version of pinterest-async (format {version}, not {_FORMAT})"
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            return "is torn"
        found = connection.execute("SELECT identity, kind FROM pull").fetchall()
        if len(found) != 1:
            return "is torn"
        if found[0][1] != kind:
            return f"belongs to a pull to {found[0][1]}, not {kind}"
        if found[0][0] != identity:
            return "belongs to another query: its level, granularity, columns, targeting types or windows are others"
        for table in ("run", "chunk", "complete"):
            connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 - names of our own
    except sqlite3.DatabaseError as error:
        return f"is torn ({error})"
    finally:
        connection.close()
    return None
