"""File wrapper that reports upload progress."""

from __future__ import annotations

import asyncio
import os
from typing import IO, Any

from pinterest_async_overrides.workflows.progress import Counter


class CountedFile:
    """Binary file that counts bytes read; reads happen in worker threads, reports in the event loop."""

    def __init__(self, file: IO[bytes], counter: Counter) -> None:
        self._file, self._counter = file, counter
        self._loop = asyncio.get_running_loop()
        self.name: Any = file.name

    def read(self, size: int = -1) -> bytes:
        """Read bytes and count them."""
        piece = self._file.read(size)
        self._loop.call_soon_threadsafe(self._counter.add, len(piece))
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Seek; a seek to the start resets the count."""
        position = self._file.seek(offset, whence)
        if (whence, offset) == (os.SEEK_SET, 0) and self._counter.done:
            self._counter.done = 0
        return position

    def tell(self) -> int:
        """Return the position."""
        return self._file.tell()
