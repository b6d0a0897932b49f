"""File of the state of entities: its tables, how it is opened, and times as they are stored in it."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.store import Remote, Store

FORMAT: Final = 1
APPLICATION: Final = 0x50417E71

TABLES: Final = {
    "run": "(number INTEGER PRIMARY KEY, began TEXT NOT NULL, asked TEXT NOT NULL, finished TEXT)",
    "entity": "(kind TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL, content BLOB NOT NULL,"
    " digest BLOB NOT NULL, updated TEXT, pulled_at TEXT NOT NULL, deleted_at TEXT, changed INTEGER NOT NULL,"
    " seen INTEGER NOT NULL, PRIMARY KEY (kind, scope, key)) WITHOUT ROWID",
    "version": "(kind TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,"
    " content BLOB NOT NULL, pulled_at TEXT NOT NULL, changed INTEGER NOT NULL,"
    " PRIMARY KEY (kind, scope, key, valid_from)) WITHOUT ROWID",
    "list": "(kind TEXT NOT NULL, scope TEXT NOT NULL, run INTEGER NOT NULL, whole TEXT NOT NULL,"
    " PRIMARY KEY (kind, scope)) WITHOUT ROWID",
    "published": "(target TEXT NOT NULL, name TEXT NOT NULL, run INTEGER NOT NULL, shape TEXT NOT NULL,"
    " PRIMARY KEY (target, name)) WITHOUT ROWID",
    "asked": "(kind TEXT PRIMARY KEY, arguments TEXT NOT NULL) WITHOUT ROWID",
}


def label_of(path: Path, remote: Remote | None) -> str:
    """Return the name of the file in errors."""
    return f"{path}" if remote is None else remote.label


def open_store(path: Path, remote: Remote | None) -> Store:
    """Open the file, with its tables if it is new. Raises LedgerError for a file that is something else."""
    label = label_of(path, remote)
    store: Store | None = None
    try:
        store = Store(path, remote)
        application, version = store.row("PRAGMA application_id")[0], store.row("PRAGMA user_version")[0]
        if not store.rows("SELECT name FROM sqlite_master"):
            with store.writing() as connection:
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {FORMAT}")
                for name, columns in TABLES.items():
                    connection.execute(f"CREATE TABLE {name} {columns}")
        elif (application, version) != (APPLICATION, FORMAT):
            raise LedgerError(f"{label} is no state of entities of this version: move it away, or give state=")
    except sqlite3.DatabaseError as error:
        if store is not None:
            store.close()
        raise LedgerError(f"{label} cannot be read ({error}): move it away, and everything is listed anew") from None
    except BaseException:
        if store is not None:
            store.close()
        raise
    return store


def text_of(moment: datetime) -> str:
    """Return a time as it is stored."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(text: str | None) -> Any:
    """Return a stored time; None for none."""
    return datetime.fromisoformat(text) if text else None


def changed_at(updated: str | None) -> str | None:
    """Return a time of change, in seconds, milliseconds or ISO 8601, as the state has times; None for what is none."""
    if not updated:
        return None
    try:
        if updated.isascii() and updated.isdecimal():
            number = int(updated)
            return text_of(datetime.fromtimestamp(number / 1000 if number > 10**11 else number, UTC))
        moment = datetime.fromisoformat(updated)
        return text_of(moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError, OSError):
        return None
