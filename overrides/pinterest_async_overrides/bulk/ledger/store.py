"""Database of an open ledger: one connection, and transactions that are committed whole or rolled back."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.ledger import format as file_format


class Store:
    """Database of a ledger at `path`, which exists."""

    def __init__(self, path: Path) -> None:
        self.path = path
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

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
