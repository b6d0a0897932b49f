"""Partial file of a download: beside its target, under another name, renamed when complete."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Generator
from pathlib import Path

from pinterest_async_overrides.common.replacement import replace


class Landing:
    """File that appears under its name when it is complete.

    Each step touches the disk: call it in a thread. Steps of one landing never overlap, even where the caller of one
    was cancelled and no longer waits for it. Raises OSError, with the target's name in it.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._part = target.parent / f".{os.urandom(8).hex()}.part"  # a name of its own: downloads may run side by side
        self._lock = threading.Lock()
        if target.is_dir():
            raise IsADirectoryError(f"{target} is a directory: name the file to write")
        with self._naming_target():
            self._file = self._part.open("xb", buffering=0)

    def restart(self) -> None:
        """Discard what was written."""
        with self._lock, self._naming_target():
            self._file.seek(0)
            self._file.truncate()

    def write(self, data: bytes) -> None:
        """Append bytes."""
        view = memoryview(data)
        with self._lock, self._naming_target():
            while view:
                view = view[self._file.write(view) :]

    def land(self) -> None:
        """Flush the file to the disk and give it its name."""
        with self._lock, self._naming_target():
            os.fsync(self._file.fileno())
            self._file.close()
            replace(self._part, self.target)

    def discard(self) -> None:
        """Remove the partial file; after `land` there is nothing to remove."""
        with self._lock, contextlib.suppress(OSError):
            self._file.close()
            self._part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _naming_target(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise OSError(error.errno, f"{error.strerror}, while writing the download", str(self.target)) from error
