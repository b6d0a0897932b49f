"""Lock of a ledger: one process at a time, and which process holds it."""

from __future__ import annotations

import json
import os
import socket
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from pinterest_async_overrides.bulk.errors import LedgerBusy, LedgerError

_LOOK: Final = 0.2


class LedgerLock:
    """Lock held from `acquire` to `release`, or to the end of the process."""

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger
        self.path = ledger.with_name(ledger.name + ".lock")
        self._note = ledger.with_name(ledger.name + ".holder")
        self._lock = FileLock(self.path, thread_local=False)

    def acquire(self, wait: float = 0.0) -> None:
        """Acquire the lock within `wait` seconds. Raises LedgerBusy, which names the holder.

        Raises LedgerError where another user has replaced the ledger, or a file that belongs to it, by a link.
        """
        for suffix in ("", ".lock", "-wal", "-journal", ".new"):
            _refuse_link(self._ledger.with_name(self._ledger.name + suffix))
        try:
            self._lock.acquire(timeout=wait, poll_interval=_LOOK, blocking=wait > 0)
        except Timeout:
            holder = self.holder()
            who = f": {holder}" if holder else ""
            raise LedgerBusy(
                f"another process is pulling to the same destination{who}; it holds {self.path}", holder
            ) from None
        note = {"pid": os.getpid(), "host": socket.gethostname(), "since": datetime.now(UTC).isoformat("T", "seconds")}
        with suppress(OSError):  # it is for people to read: the lock holds without it
            # Not through a link that somebody else has put there.
            self._note.unlink(missing_ok=True)
            with self._note.open("x", encoding="utf-8") as file:
                json.dump(note, file)

    def release(self) -> None:
        """Release the lock."""
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        self._lock.release()

    def holder(self) -> str:
        """Return which process holds it, as far as it is known; "" where none does."""
        for _ in range(2):
            try:
                note = json.loads(self._note.read_text("utf-8"))
                return f"process {int(note['pid'])} on {str(note['host'])[:80]}, since {str(note['since'])[:25]}"
            except (OSError, ValueError, KeyError, TypeError):
                time.sleep(0.05)  # it may be about to be written
        return ""


def _refuse_link(path: Path) -> None:
    """Raise LedgerError for a link of another user's: it would have us write where that user cannot."""
    if os.name == "posix" and path.is_symlink() and path.lstat().st_uid != os.geteuid():
        raise LedgerError(f"{path} is a link that belongs to another user: it is not followed. Move it away")
