"""A file that tells how much of it was read: the progress of an upload."""

from __future__ import annotations

import asyncio
import os
from typing import IO, Any

from pinterest_async_overrides.workflows.progress import Counter


class CountedFile:
    """A file open for reading bytes; what is read in another thread is reported in the event loop's."""

    def __init__(self, file: IO[bytes], counter: Counter) -> None:
        self._file, self._counter = file, counter
        self._loop = asyncio.get_running_loop()
        self.name: Any = file.name

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        piece = self._file.read(size)
        self._loop.call_soon_threadsafe(self._counter.add, len(piece))
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go elsewhere; an upload that begins anew is counted anew."""
        position = self._file.seek(offset, whence)
        if (whence, offset) == (os.SEEK_SET, 0) and self._counter.done:
            self._counter.done = 0
        return position

    def tell(self) -> int:
        """Where the next bytes are."""
        return self._file.tell()
