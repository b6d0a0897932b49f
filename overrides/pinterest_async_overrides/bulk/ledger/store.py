"""Database of an open ledger: one connection, and transactions that are committed whole or rolled back."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.ledger import format as file_format


class Remote(Protocol):
    """Where the ledger is kept, if `path` is but a working copy; `label` names it in messages."""

    label: str

    def prepare(self) -> None:
        """Make the folder of the working copy."""
        ...

    def open(self, wait: float = 0.0) -> None:
        """Lock the ledger within `wait` seconds and fetch it. Raises LedgerBusy."""
        ...

    def save(self, data: bytes) -> None:
        """Put the ledger there. Raises LedgerBusy where the lock was lost."""
        ...

    def close(self) -> None:
        """Release the lock."""
        ...


class Store:
    """Database of a ledger at `path`, which exists; a working copy where there is a `remote`."""

    def __init__(self, path: Path, remote: Remote | None = None) -> None:
        self.path, self._remote = path, remote
        self._connection = file_format.connected(path)

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """Run a transaction. Raises DestinationError where it cannot be written."""
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

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """Return all rows of a query."""
        return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: Any) -> Any:
        """Return the first row of a query, or None."""
        return self._connection.execute(statement, values).fetchone()

    def settle(self) -> None:
        """Write the write-ahead log into the file."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def save(self) -> None:
        """Put a copy where the ledger is kept, if that is not here. Raises LedgerBusy, DestinationError."""
        if self._remote is None:
            return
        with TemporaryDirectory(prefix="pinterest-ledger-") as folder:
            copy = Path(folder) / "ledger"
            self._connection.execute("VACUUM INTO ?", (f"{copy}",))
            self._remote.save(copy.read_bytes())

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
