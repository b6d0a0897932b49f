"""The database of an open ledger: one connection, transactions that are whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.ledger import format as file_format


class Store:
    """A ledger's database at `path`, which is there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = file_format.connected(path)

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """One transaction. Raises DestinationError where it cannot be written."""
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
        """All rows that a query gives."""
        return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: Any) -> Any:
        """The first row that a query gives, or None."""
        return self._connection.execute(statement, values).fetchone()

    def settle(self) -> None:
        """Puts the write-ahead log into the file."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Gives the file back."""
        self._connection.close()
