"""SQLite file of a job: readable by its owner alone, of one application, and used by one process at a time."""

from __future__ import annotations

import contextlib
import os
import sqlite3

from pinterest_async_overrides.workflows.errors import JournalError


def create_private(path: str) -> None:
    """Create a file that its owner alone can read, unless it exists: what SQLite creates follows the umask."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def open_exclusively(path: str, application: int, schema: str, *, what: str, use: str) -> sqlite3.Connection:
    """Open the file with its tables, created if it is new, and lock it against other processes.

    `what` names such a file in errors, `use` says what one process at a time does. Raises JournalError for a file that
    is in use or is something else.
    """
    create_private(path)
    connection = sqlite3.connect(path, timeout=0, check_same_thread=False, isolation_level="IMMEDIATE")
    try:
        connection.execute("pragma locking_mode = exclusive")
        connection.execute("pragma synchronous = full")
        kind = connection.execute("pragma application_id").fetchone()[0]
        tables = connection.execute("select count(*) from sqlite_master").fetchone()[0]
        if kind != application and (kind or tables):
            raise JournalError(f"{path} is no {what}; it was not changed")
        with connection:  # takes the lock that keeps other processes out
            connection.execute("begin exclusive")
            if not tables:
                for statement in schema.split(";"):
                    connection.execute(statement)
                connection.execute(f"pragma application_id = {application}")
    except sqlite3.DatabaseError as error:
        connection.close()
        if "locked" in str(error):
            raise JournalError(f"{path} is in use by another process: one {use}") from error
        raise JournalError(f"{path} is no {what} ({error}); it was not changed") from error
    except BaseException:
        connection.close()
        raise
    return connection
