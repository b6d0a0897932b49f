"""Open ledger: locked for one process, checked, and migrated from an older format."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger import format as file_format
from pinterest_async_overrides.bulk.ledger import migration
from pinterest_async_overrides.bulk.ledger.history import History
from pinterest_async_overrides.bulk.ledger.lock import LedgerLock
from pinterest_async_overrides.bulk.ledger.runs import Runs
from pinterest_async_overrides.bulk.ledger.store import Remote, Store

Migrate = Callable[[Path, Path], str | None]
"""Writes a ledger with what a copy of one of the format before knows; or gives the reason why it cannot."""


class Hold:
    """Exclusive use of the ledger at `path`: its lock, and where it is kept elsewhere, the lock there too."""

    def __init__(self, path: Path, remote: Remote | None = None) -> None:
        self._path, self._remote, self._lock = path, remote, LedgerLock(path)

    def acquire(self, wait: float = 0.0) -> None:
        """Lock the ledger within `wait` seconds, and fetch it from where it is kept. Raises LedgerBusy."""
        if self._remote is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        else:
            self._remote.prepare()
        self._lock.acquire(wait)
        try:
            if self._remote is not None:
                self._remote.open(wait)
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Release the locks."""
        try:
            if self._remote is not None:
                self._remote.close()
        finally:
            self._lock.release()


class Ledger:
    """Ledger at `path`, created where there is none, or migrated from one of format 1 at `earlier`.

    `wait` is how many seconds to wait for another process; `remote` is where the ledger is kept, if `path` is a working
    copy. Raises LedgerError where it cannot be used.
    """

    def __init__(
        self,
        path: Path,
        settings: Mapping[str, Any],
        kind: str,
        *,
        migrate: Migrate | None = None,
        earlier: Path | None = None,
        wait: float = 0.0,
        remote: Remote | None = None,
    ) -> None:
        self.path, self._label = path, remote.label if remote is not None else f"{path}"
        self._hold = Hold(path, remote)
        self._hold.acquire(wait)
        try:
            if path.exists():
                self._check(path, settings, kind, migrate)
            elif earlier is not None and earlier.exists():
                with _held(earlier):
                    self._check(earlier, settings, kind, migrate)
            else:
                file_format.create(path, settings, kind)
            if earlier is not None and earlier.exists():
                _remove(earlier)
            self._store = Store(path, remote)
        except BaseException:
            self._hold.release()
            raise
        self.runs, self.history = Runs(self._store), History(self._store)

    def close(self) -> None:
        """Close the ledger and release its lock."""
        try:
            self._store.close()
        finally:
            self._hold.release()

    def _check(self, path: Path, settings: Mapping[str, Any], kind: str, migrate: Migrate | None) -> None:
        """Raise LedgerError for a ledger that cannot be used; migrate one of format 1."""
        with file_format.copied(path) as copy:
            found = file_format.version(copy)
            reason: str | None
            if found is None:
                reason = "is torn, or no ledger of a pull"
            elif found == file_format.FORMAT and path == self.path:
                reason = file_format.wrong(copy, settings, kind)
            elif found == migration.FORMAT and migrate is not None:
                reason = migrate(copy, self.path)
            else:
                reason = f"was written by another version of pinterest-async (format {found}, not {file_format.FORMAT})"
            if reason is not None:
                label = self._label if path == self.path else f"{path}"
                raise LedgerError(f"{label} {reason}. It was left as it is: give another destination, or move it away")


@contextmanager
def _held(path: Path) -> Generator[None]:
    """Acquire the lock of a ledger at another path."""
    lock = LedgerLock(path)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _remove(earlier: Path) -> None:
    """Remove a ledger that was migrated to another path, with its lock and logs."""
    for suffix in ("", "-wal", "-shm", "-journal", ".lock"):
        earlier.with_name(earlier.name + suffix).unlink(missing_ok=True)
