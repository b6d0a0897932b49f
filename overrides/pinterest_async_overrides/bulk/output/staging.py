"""Files that appear whole or not at all: written aside, and renamed when they are complete."""

from __future__ import annotations

import os
import shutil
import stat
import zlib
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.common.replacement import replace

FileKind = str
"""The name of an output format, as `formats.table` has it."""

ASIDE: Final = ".aside"
_BLOCK: Final = 1 << 20


@contextmanager
def aside(path: Path) -> Generator[Path]:
    """Yield a temporary name to write to; it becomes `path` at the end, and is removed after an error.

    Raises DestinationError.
    """
    name = path.with_name(path.name + ASIDE)
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            name.unlink(missing_ok=True)  # whatever stands there, a link among others, is not written through
            yield name
            replace(name, path)
        except BaseException:
            with suppress(OSError):
                name.unlink()
            raise


@contextmanager
def writing(path: Path | str) -> Generator[None]:
    """Turn an error of the file system into a DestinationError."""
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise DestinationError(f"{path} could not be written: {reason}; {DestinationError.GO_ON}") from error


def own_folder(path: Path) -> None:
    """Create a folder, or use an existing one that nobody else can have prepared. Raises DestinationError."""
    path.mkdir(parents=True, exist_ok=True)
    if os.name == "posix":
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in {os.geteuid(), 0}:
            raise DestinationError(
                f"{path} belongs to another user, or is a link: nothing is staged there. Move it away"
            )


def measured(path: Path) -> tuple[int, int]:
    """Return the size of a file and its CRC-32."""
    checksum = size = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            checksum, size = zlib.crc32(block, checksum), size + len(block)
    return size, checksum


def intact(path: Path, staged: Staged) -> bool:
    """Return whether a staged file is unchanged since it was recorded."""
    try:
        return path.stat().st_size == staged.size and measured(path) == (staged.size, staged.checksum)
    except OSError:
        return False


def link(source: Path, path: Path) -> None:
    """Give a file a second name that is independent of the first; copies it where needed."""
    try:
        os.link(source, path)
    except OSError:  # a file system without links, or another one
        shutil.copyfile(source, path)


class Syncing:
    """Flush files, or the names in folders, to the disk, many at a time.

    At the end of the block all are flushed, or the first error is raised.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(16, "pinterest-bulk-sync")
        self._begun: list[Future[None]] = []

    def begin(self, path: Path) -> None:
        self._begun.append(self._threads.submit(_sync, path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown()
        if error is None:
            for each in self._begun:
                each.result()


def _sync(path: Path) -> None:
    if path.is_dir() and os.name != "posix":
        return
    number = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
