"""Ledger beside data in an object store: fetched into a working copy, and put back around each publication.

The working copy stays on this machine, with the chunks of an unfinished run. It goes on being used while the ledger in
the store is the one that it was last fetched from or put as; otherwise another machine has pulled since, and the
store's is fetched.
"""

from __future__ import annotations

import hashlib
import os
import socket
import sys
import tempfile
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pinterest_async_overrides.bulk.errors import LedgerBusy
from pinterest_async_overrides.bulk.output.remote.marker_lock import STALE, MarkerLock, holder_of, is_alive
from pinterest_async_overrides.bulk.output.remote.objects import Objects, reaching
from pinterest_async_overrides.bulk.output.staging import own_folder, writing

_NOTHING: Final = "nothing"
"""The digest of a ledger that is not there."""


class RemoteLedger:
    """Ledger at `path` in a store that `objects` opens, named `label` in messages; its working copy is `local`."""

    def __init__(self, objects: Callable[[], Objects], path: str, label: str) -> None:
        self._opened, self._path, self.label = objects, path, label
        folder = workspace() / f"{path.rpartition('/')[2]}-{hashlib.sha256(label.encode()).hexdigest()[:16]}"
        self.local = folder / "ledger.sqlite"
        self._synced, self._own = folder / "synced", folder / "marker"
        self._objects: Objects | None = None
        self._lock: MarkerLock | None = None

    def prepare(self) -> None:
        """Make the folder of the working copy. Raises DestinationError."""
        with writing(self.local.parent):
            own_folder(self.local.parent)

    def open(self, wait: float = 0.0) -> None:
        """Lock the ledger within `wait` seconds, and fetch it. The working copy is locked already.

        Raises LedgerBusy, and DestinationError where the store cannot be reached.
        """
        with reaching(self.label):
            lock = MarkerLock(self._store(), f"{self._path}.lock", self._marker(), self.label)
            lock.acquire(wait)
            self._lock = lock
            try:
                self._fetch()
            except BaseException:
                self.close()
                raise

    def save(self, data: bytes) -> None:
        """Put the ledger beside the data. Raises LedgerBusy where another process has taken the lock over."""
        with reaching(self.label):
            if self._lock is None or not self._lock.held():
                minutes = f"{STALE.total_seconds() / 60:.0f} minutes"
                raise LedgerBusy(
                    f"{self.label}: another process has taken the lock over, since this one did not renew it for "
                    f"{minutes}. Nothing more was written; run the same pull again"
                )
            digest = _digest(data)
            # Both, before: killed between the two writes, the working copy is the newer of what the store may have.
            self._synced.write_text("\n".join({*self._known(), digest}), "utf-8")
            self._store().write(self._path, data)
            self._synced.write_text(digest, "utf-8")

    def close(self) -> None:
        """Release the lock."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def exists(self) -> bool:
        """Return whether there is a ledger, in the store or begun here."""
        with self.reading() as path:
            return path is not None

    @contextmanager
    def reading(self) -> Generator[Path | None]:
        """Yield a path of the ledger to read, None where there is none; nothing is locked or kept."""
        with reaching(self.label):
            data = self._store().read(self._path)
        if self._is_current(data):
            yield self.local
        elif data is None:
            yield None
        else:
            with tempfile.TemporaryDirectory(prefix="pinterest-ledger-") as folder:
                path = Path(folder) / "ledger.sqlite"
                path.write_bytes(data)
                yield path

    def holder(self) -> str:
        """Return which process holds the lock, as far as it is known; "" where none does."""
        with reaching(self.label):
            store, now = self._store(), datetime.now(UTC)
            markers = [f"{self._path}.lock/{name}" for name in store.names(f"{self._path}.lock")]
            alive = [marker for marker in markers if is_alive(store.changed(marker), now)]
            return holder_of(store, alive[0]) if alive else ""

    def _fetch(self) -> None:
        data = self._store().read(self._path)
        if self._is_current(data):
            return
        for suffix in ("", "-wal", "-shm", "-journal"):
            self.local.with_name(self.local.name + suffix).unlink(missing_ok=True)
        if data is not None:
            with suppress(FileNotFoundError):
                self._synced.unlink()
            self.local.write_bytes(data)
        self._synced.write_text(_digest(data), "utf-8")

    def _is_current(self, data: bytes | None) -> bool:
        """Return whether the working copy has what the store has, or more."""
        return self.local.exists() and _digest(data) in self._known()

    def _known(self) -> set[str]:
        try:
            return set(self._synced.read_text("utf-8").split())
        except FileNotFoundError:
            return set()

    def _marker(self) -> str:
        """Return the name of this working copy's marker: an image of the machine that runs elsewhere has another."""
        try:
            own = self._own.read_text("utf-8")
        except FileNotFoundError:
            own = uuid.uuid4().hex
            self._own.write_text(own, "utf-8")
        return uuid.uuid5(uuid.UUID(own), socket.gethostname()).hex

    def _store(self) -> Objects:
        if self._objects is None:
            self._objects = self._opened()
        return self._objects


def workspace() -> Path:
    """Return the folder of working copies: of the user's caches, or of temporary files where that is not writable."""
    variable, usual = ("LOCALAPPDATA", "~") if sys.platform == "win32" else ("XDG_CACHE_HOME", "~/.cache")
    cache = Path(os.environ.get(variable) or os.path.expanduser(usual))
    there = next(each for each in (cache, *cache.parents) if each.exists())
    if cache.is_absolute() and os.access(there, os.W_OK):
        return cache / "pinterest-async" / "pulls"
    user = os.getuid() if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"pinterest-async-{user}"


def _digest(data: bytes | None) -> str:
    return _NOTHING if data is None else hashlib.sha256(data).hexdigest()
