"""Puts files where they are to be, whole or not at all: written aside, and renamed when they are complete."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, Self

import msgspec

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.errors import DestinationError

FileKind = Literal["parquet", "csv", "jsonl"]
ASIDE: Final = ".aside"
_BLOCK: Final = 1 << 20


class Staged(msgspec.Struct, frozen=True):
    """A chunk's rows in a file of their own: how many, the file's size and CRC-32.

    `months` has the month of each record batch where the file has such, `widened` the columns whose values did not fit
    their type, and `undeclared` how many values came under columns that have no place, by column.
    """

    rows: int
    size: int
    checksum: int
    months: tuple[str, ...] = ()
    widened: dict[str, Kind] = {}
    undeclared: dict[str, int] = {}


@contextmanager
def aside(path: Path) -> Generator[Path]:
    """The name to write to; it becomes `path` at the end, and is gone after an error. Raises DestinationError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    name = path.with_name(path.name + ASIDE)
    with writing(path):
        try:
            yield name
            os.replace(name, path)
        except BaseException:
            with suppress(OSError):
                name.unlink()
            raise


@contextmanager
def writing(path: Path | str) -> Generator[None]:
    """Tells an error of the file system as what it means for the pull."""
    try:
        yield
    except OSError as error:
        told = os.strerror(error.errno) if error.errno else str(error)
        raise DestinationError(f"{path} could not be written: {told}; {DestinationError.GO_ON}") from error


def measured(path: Path) -> tuple[int, int]:
    """The size of a file and its CRC-32."""
    checksum = size = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            checksum, size = zlib.crc32(block, checksum), size + len(block)
    return size, checksum


def intact(path: Path, staged: Staged) -> bool:
    """Whether a staged file is what it was when it was noted."""
    try:
        return path.stat().st_size == staged.size and measured(path) == (staged.size, staged.checksum)
    except OSError:
        return False


def link(source: Path, path: Path) -> None:
    """Gives a file another name, where it stays the same whatever comes under the first; copies it if need be."""
    try:
        os.link(source, path)
    except OSError:  # a file system without links, or another one
        shutil.copyfile(source, path)


class Syncing:
    """Has files, or the names in folders, written to the disk; many at a time, which it writes together.

    At the end of its block they are there, or the first error is raised.
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
