"""Sources of uploads: bytes, a path, or an open file; the size is known before a byte is sent."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
from collections.abc import AsyncIterator, Generator
from pathlib import Path
from typing import IO, Final, Protocol, cast

import httpx

PIECE: Final = 256 * 1024
"""How much of a file is in memory at a time."""

Data = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]
"""What can be uploaded. A str is not among them: it could be meant as a path or as text."""


class Source(Protocol):
    """Bytes to send, from the same beginning each time."""

    name: str
    size: int

    def opened(self) -> contextlib.AbstractContextManager[httpx.AsyncByteStream]:
        """Yield the bytes, once, within the block."""
        ...


def source(data: object) -> Source:
    """Return what is given as a source. Raises TypeError or ValueError for invalid ones, OSError for a missing file.

    An open file is sent from its present position, and is left open.
    """
    if isinstance(data, bytes | bytearray | memoryview):
        return _Memory(bytes(cast("bytes", data)))  # a copy, unless it is one that nobody can change
    if isinstance(data, os.PathLike):
        return _OnDisk(Path(cast("os.PathLike[str]", data)))
    if isinstance(data, io.TextIOBase):
        raise TypeError("the file is open as text: open it with 'rb'")
    if isinstance(data, io.IOBase) or (hasattr(data, "read") and hasattr(data, "seek")):
        return _Open(cast("IO[bytes]", data))
    advice = "; a Path for a file, .encode() for text" if isinstance(data, str) else ""
    raise TypeError(f"an upload is bytes, a Path or a file open for reading bytes, not {type(data).__name__}{advice}")


class _Memory:
    name = "file"

    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    @contextlib.contextmanager
    def opened(self) -> Generator[httpx.AsyncByteStream]:
        yield _Pieces(io.BytesIO(self._data), self.size, self.name)


class _OnDisk:
    def __init__(self, path: Path) -> None:
        self._path, self.name, self.size = path, path.name, path.stat().st_size
        if not path.is_file():
            raise ValueError(f"{path} is no file whose size is known")

    @contextlib.contextmanager
    def opened(self) -> Generator[httpx.AsyncByteStream]:
        with self._path.open("rb") as file:
            yield _Pieces(file, self.size, self.name, on_disk=True)


class _Open:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.name = os.path.basename(str(getattr(file, "name", ""))) or "file"
        try:
            self._start = file.tell()
            self.size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except (OSError, ValueError) as error:
            raise ValueError(f"the size of {self.name} is not known: it cannot be sought ({error})") from None

    @contextlib.contextmanager
    def opened(self) -> Generator[httpx.AsyncByteStream]:
        self._file.seek(self._start)
        yield _Pieces(self._file, self.size, self.name, on_disk=not isinstance(self._file, io.BytesIO))


class _Pieces(httpx.AsyncByteStream):
    """Exactly so many bytes of a file. Raises ValueError before the last of them if its size has changed."""

    def __init__(self, file: IO[bytes], size: int, name: str, *, on_disk: bool = False) -> None:
        self._file, self._left, self._name, self._on_disk = file, size, name, on_disk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while self._left:
            piece = await self._read(min(PIECE, self._left))
            if not isinstance(piece, bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - a caller's own object
                raise ValueError(f"{self._name} is not open for reading bytes")
            self._left -= len(piece)
            if not piece or (not self._left and await self._read(1)):
                raise ValueError(f"{self._name} has changed its size while it was being sent")
            yield piece

    async def _read(self, size: int) -> bytes:
        # A disk can be slow: the event loop does not wait for it.
        return await asyncio.to_thread(self._file.read, size) if self._on_disk else self._file.read(size)
