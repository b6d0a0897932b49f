"""Destinations of final files: one file, a folder, or a file system of pyarrow or fsspec."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Protocol

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.output.remote.file_system import (
    from_url,
    is_object_store,
    of_fsspec,
    opened,
    refresh,
)
from pinterest_async_overrides.bulk.output.staging import ASIDE, Syncing, link, measured, writing
from pinterest_async_overrides.common.replacement import replace

FILE: Final = "data.parquet"
NO_MONTH: Final = "__HIVE_DEFAULT_PARTITION__"
"""What a row stands under whose day is not known: Hive's name for a null."""

TRANSFERS: Final = 32
"""Files on their way to or from another file system at once."""

AT_ONCE: Final = 8 << 20
"""Bytes of a file that is sent in one request to an object store of fsspec's."""

_MONTH: Final = re.compile(r"month=([^/]+)/")
_ACCOUNT: Final = re.compile(r"account=([^/]+)/")

Sizes = Mapping[str, tuple[int, int | None]]
"""Size of each file that is there, and its CRC-32 where it was read for that."""


def name(account: str, month: str) -> str:
    """Return the file of an ad account ("" for a user's own Pins) and a month ("" where rows have no day)."""
    return (f"account={account}/" if account else "") + (f"month={month}/" if month else "") + FILE


def month_in(partition: str) -> str:
    """Return the month in a file's name, "" where there is none."""
    found = _MONTH.search(partition)
    return found[1] if found else ""


def account_in(partition: str) -> str:
    """Return the ad account in a file's name, "" where there is none."""
    found = _ACCOUNT.search(partition)
    return found[1] if found else ""


class Destination(Protocol):
    """Place of final files, which are named relative to it."""

    def taken(self) -> bool:
        """Return whether anything visible is there (names that begin with "_" or "." are hidden)."""
        ...

    def names(self) -> list[str]:
        """Return the names of the final files."""
        ...

    def held(self, names: Sequence[str]) -> Sizes:
        """Return which of these files exist now."""
        ...

    def fetch(self, partition: str, path: Path) -> bool:
        """Put the present content of a file at a local path, which is not modified; False if there is none."""
        ...

    def reading(self, partition: str) -> AbstractContextManager[Path]:
        """Yield a local path of a file to read; raises FileNotFoundError where there is none."""
        ...

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        """Move local files to their final names, each whole or not at all."""
        ...


class Folder:
    """Local folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def taken(self) -> bool:
        return self.root.is_dir() and any(not each.name.startswith(("_", ".")) for each in self.root.iterdir())

    def names(self) -> list[str]:
        return _final(each.relative_to(self.root).as_posix() for each in self.root.rglob(FILE))

    def held(self, names: Sequence[str]) -> Sizes:
        there = [name for name in names if (self.root / name).is_file()]
        with ThreadPoolExecutor(4, "pinterest-bulk-check") as threads:
            paths = [self.root / name for name in there]
            return dict(zip(there, threads.map(measured, paths), strict=True))

    def fetch(self, partition: str, path: Path) -> bool:
        source = self.root / partition
        if not source.exists():
            return False
        link(source, path)
        return True

    @contextmanager
    def reading(self, partition: str) -> Generator[Path]:
        yield self.root / partition

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        with writing(self.root):
            for path, partition in files:
                (self.root / partition).parent.mkdir(parents=True, exist_ok=True)
                replace(path, self.root / partition)
            folders = {parent for _, partition in files for parent in (self.root / partition).parents}
            with Syncing() as syncing:
                for folder in folders:
                    if folder == self.root or self.root in folder.parents:
                        syncing.begin(folder)


class Elsewhere:
    """Folder in a file system of pyarrow's, such as an object store."""

    def __init__(self, filesystem: Any, root: str) -> None:
        self.filesystem, self.root = filesystem, root.rstrip("/")
        self._store = is_object_store(filesystem)

    def taken(self) -> bool:
        return any(not each.base_name.startswith(("_", ".")) for each in self._listed(self.root))

    def names(self) -> list[str]:
        listed = self._listed(self.root, recursive=True)
        return _final(each.path.removeprefix(f"{self.root}/") for each in listed)

    def held(self, names: Sequence[str]) -> Sizes:
        fs = arrow("fs")

        sizes = {
            each.path.removeprefix(f"{self.root}/"): (int(each.size), None)
            for each in (self._listed(self.root, recursive=True) if names else ())
            if each.type is fs.FileType.File
        }
        return {name: sizes[name] for name in names if name in sizes}

    def fetch(self, partition: str, path: Path) -> bool:
        fs = arrow("fs")

        refresh(self.filesystem)
        with writing(path):
            try:
                fs.copy_files(
                    f"{self.root}/{partition}",
                    str(path),
                    source_filesystem=self.filesystem,
                    destination_filesystem=fs.LocalFileSystem(),
                )
            except FileNotFoundError:
                path.unlink(missing_ok=True)
                return False
        return True

    @contextmanager
    def reading(self, partition: str) -> Generator[Path]:
        with TemporaryDirectory(prefix="pinterest-bulk-") as folder:
            path = Path(folder) / "file"
            if not self.fetch(partition, path):
                raise FileNotFoundError(f"{self.root}/{partition}")
            yield path

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        with ThreadPoolExecutor(TRANSFERS, "pinterest-bulk-publish") as threads:
            for _ in threads.map(self._put, files):
                pass
        refresh(self.filesystem)

    def _put(self, file: tuple[Path, str]) -> None:
        fs = arrow("fs")

        path, partition = file
        final = f"{self.root}/{partition}"
        # An object is there whole or not at all; elsewhere a name is given to what is complete.
        aside = final if self._store else f"{final.removesuffix(FILE)}_{FILE}{ASIDE}"
        with writing(final):
            if not self._store:
                self.filesystem.create_dir(final.rpartition("/")[0], recursive=True)
            if self._store and (own := of_fsspec(self.filesystem)) is not None and path.stat().st_size <= AT_ONCE:
                own.pipe_file(final, path.read_bytes())  # one request; a stream takes five
            else:
                local = fs.LocalFileSystem()
                fs.copy_files(str(path), aside, source_filesystem=local, destination_filesystem=self.filesystem)
            if aside != final:
                self.filesystem.move(aside, final)
            path.unlink()

    def _listed(self, path: str, *, recursive: bool = False) -> list[Any]:
        fs = arrow("fs")

        refresh(self.filesystem)
        selector = fs.FileSelector(path, allow_not_found=True, recursive=recursive)
        found: list[Any] = self.filesystem.get_file_info(selector)
        return found


class OneFile:
    """Local file, as a destination with one partition, ""."""

    def __init__(self, path: Path) -> None:
        self._path, self._folder = path, Folder(path.parent)

    def taken(self) -> bool:
        return self._path.exists()

    def names(self) -> list[str]:
        return [""] if self._path.is_file() else []

    def held(self, names: Sequence[str]) -> Sizes:
        return {"": measured(self._path)} if names and self._path.is_file() else {}

    def fetch(self, partition: str, path: Path) -> bool:
        return self._folder.fetch(self._path.name, path)

    def reading(self, partition: str) -> AbstractContextManager[Path]:
        return self._folder.reading(self._path.name)

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        self._folder.publish([(path, self._path.name) for path, _ in files])


def _final(names: Iterable[str]) -> list[str]:
    """Return the names of final files in order; what is hidden, or in a hidden folder, is none."""
    return sorted(
        name
        for name in names
        if name.rpartition("/")[2] == FILE and not any(part.startswith(("_", ".")) for part in name.split("/"))
    )


def folder(path: str | os.PathLike[str], filesystem: Any) -> Folder | Elsewhere:
    """Return a folder of partitions, here or in a file system. Raises ConfigurationError for an unknown one."""
    where, filesystem = os.fspath(path), opened(filesystem)
    if filesystem is None and "://" in where:
        filesystem, where = from_url(where)
    if filesystem is None or isinstance(filesystem, arrow("fs").LocalFileSystem):
        return Folder(Path(where).expanduser())
    return Elsewhere(filesystem, where)
