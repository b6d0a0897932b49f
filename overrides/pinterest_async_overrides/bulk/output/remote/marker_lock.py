"""Lock of a ledger in an object store: a marker object for each process, and a fresh listing.

A process writes a marker of its own and then lists: of two that come at once, at least the later sees the other. Who
sees the marker of another that is alive withdraws. A marker is written again each minute, and counts as that of a dead
process when it was not for `STALE`, by the store's own times.
"""

from __future__ import annotations

import json
import os
import random
import socket
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from pinterest_async_overrides.bulk.errors import LedgerBusy
from pinterest_async_overrides.bulk.output.remote.objects import Objects

STALE: Final = timedelta(minutes=10)
BEAT: Final = 60.0
"""Seconds between two writes of the marker."""

_TRIES: Final = 3
"""Tries without a wait: two processes that began at once have both withdrawn."""


class MarkerLock:
    """Lock by markers in a folder, held from `acquire` to `release`; `own` is the name of this process's marker.

    A process that died held the marker of the same name, if any: a name belongs to one working copy, which is locked on
    its machine.
    """

    def __init__(self, objects: Objects, folder: str, own: str, label: str) -> None:
        self._objects, self._folder, self._own, self._label = objects, folder, own, label
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._note = b""

    def acquire(self, wait: float = 0.0) -> None:
        """Acquire the lock within `wait` seconds. Raises LedgerBusy, which names the holder, and OSError."""
        since = datetime.now(UTC).isoformat("T", "seconds")
        self._note = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}).encode()
        until, tries = time.monotonic() + wait, _TRIES
        while (other := self._refused()) is not None:
            tries -= 1
            if tries <= 0 and time.monotonic() >= until:
                holder = holder_of(self._objects, self._path(other))
                raise LedgerBusy(
                    f"another process is pulling to the same destination{f': {holder}' if holder else ''}; it holds "
                    f"{self._label}. If it is dead, this ends {STALE.total_seconds() / 60:.0f} minutes after its death",
                    holder,
                )
            time.sleep(random.uniform(0.1, 0.6) if tries > 0 else random.uniform(1.0, 3.0))  # noqa: S311 - no secret
        self._thread = threading.Thread(target=self._beat, name="pinterest-bulk-lock", daemon=True)
        self._thread.start()

    def held(self) -> bool:
        """Return whether the marker is still there: another process removes one that was not written for `STALE`."""
        return self._own in self._objects.names(self._folder)

    def release(self) -> None:
        """Release the lock."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
        with suppress(OSError):
            self._objects.delete(self._path(self._own))

    def _refused(self) -> str | None:
        """Write the marker; return the marker of another process that is alive, where this one withdrew."""
        try:
            self._objects.write(self._path(self._own), self._note)
            others = [name for name in self._objects.names(self._folder) if name != self._own]
            now = self._objects.changed(self._path(self._own)) if others else None
            for other in others:
                if is_alive(self._objects.changed(self._path(other)), now):
                    self._objects.delete(self._path(self._own))
                    return other
            for other in others:
                self._objects.delete(self._path(other))
        except BaseException:
            with suppress(OSError):
                self._objects.delete(self._path(self._own))
            raise
        return None

    def _beat(self) -> None:
        while not self._ended.wait(BEAT):
            with suppress(OSError):
                if not self.held():
                    return  # lost: what would be written next finds that out
                self._objects.write(self._path(self._own), self._note)

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}"


def is_alive(changed: datetime | None, now: datetime | None) -> bool:
    """Return whether the process is alive whose marker was last written at `changed`; `now` is the store's time."""
    return changed is None or now is None or now - changed < STALE


def holder_of(objects: Objects, path: str) -> str:
    """Return which process a marker names, "" where it cannot be read."""
    try:
        note = json.loads(objects.read(path) or b"")
        return f"process {int(note['pid'])} on {str(note['host'])[:80]}, since {str(note['since'])[:25]}"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
