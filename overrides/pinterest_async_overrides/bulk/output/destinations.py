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
_OBJECT_STORES: Final = {"s3", "s3a", "gcs", "gs", "abfs", "abfss", "az"}

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
        self._root = root

    def taken(self) -> bool:
        return self._root.is_dir() and any(not each.name.startswith(("_", ".")) for each in self._root.iterdir())

    def names(self) -> list[str]:
        return _final(each.relative_to(self._root).as_posix() for each in self._root.rglob(FILE))

    def held(self, names: Sequence[str]) -> Sizes:
        there = [name for name in names if (self._root / name).is_file()]
        with ThreadPoolExecutor(4, "pinterest-bulk-check") as threads:
            paths = [self._root / name for name in there]
            return dict(zip(there, threads.map(measured, paths), strict=True))

    def fetch(self, partition: str, path: Path) -> bool:
        source = self._root / partition
        if not source.exists():
            return False
        link(source, path)
        return True

    @contextmanager
    def reading(self, partition: str) -> Generator[Path]:
        yield self._root / partition

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        with writing(self._root):
            for path, partition in files:
                (self._root / partition).parent.mkdir(parents=True, exist_ok=True)
                replace(path, self._root / partition)
            folders = {parent for _, partition in files for parent in (self._root / partition).parents}
            with Syncing() as syncing:
                for folder in folders:
                    if folder == self._root or self._root in folder.parents:
                        syncing.begin(folder)


class Elsewhere:
    """Folder in a file system of pyarrow's, such as an object store."""

    def __init__(self, filesystem: Any, root: str) -> None:
        self._files, self._root = filesystem, root.rstrip("/")
        self._store = _is_object_store(filesystem)

    def taken(self) -> bool:
        return any(not each.base_name.startswith(("_", ".")) for each in self._listed(self._root))

    def names(self) -> list[str]:
        listed = self._listed(self._root, recursive=True)
        return _final(each.path.removeprefix(f"{self._root}/") for each in listed)

    def held(self, names: Sequence[str]) -> Sizes:
        fs = arrow("fs")

        sizes = {
            each.path.removeprefix(f"{self._root}/"): (int(each.size), None)
            for each in (self._listed(self._root, recursive=True) if names else ())
            if each.type is fs.FileType.File
        }
        return {name: sizes[name] for name in names if name in sizes}

    def fetch(self, partition: str, path: Path) -> bool:
        fs = arrow("fs")

        refresh(self._files)
        with writing(path):
            try:
                fs.copy_files(
                    f"{self._root}/{partition}",
                    str(path),
                    source_filesystem=self._files,
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
                raise FileNotFoundError(f"{self._root}/{partition}")
            yield path

    def publish(self, files: Sequence[tuple[Path, str]]) -> None:
        with ThreadPoolExecutor(TRANSFERS, "pinterest-bulk-publish") as threads:
            for _ in threads.map(self._put, files):
                pass
        refresh(self._files)

    def _put(self, file: tuple[Path, str]) -> None:
        fs = arrow("fs")

        path, partition = file
        final = f"{self._root}/{partition}"
        # An object is there whole or not at all; elsewhere a name is given to what is complete.
        aside = final if self._store else f"{final.removesuffix(FILE)}_{FILE}{ASIDE}"
        with writing(final):
            if not self._store:
                self._files.create_dir(final.rpartition("/")[0], recursive=True)
            if self._store and (own := _of_fsspec(self._files)) is not None and path.stat().st_size <= AT_ONCE:
                own.pipe_file(final, path.read_bytes())  # one request; a stream takes five
            else:
                local = fs.LocalFileSystem()
                fs.copy_files(str(path), aside, source_filesystem=local, destination_filesystem=self._files)
            if aside != final:
                self._files.move(aside, final)
            path.unlink()

    def _listed(self, path: str, *, recursive: bool = False) -> list[Any]:
        fs = arrow("fs")

        refresh(self._files)
        selector = fs.FileSelector(path, allow_not_found=True, recursive=recursive)
        found: list[Any] = self._files.get_file_info(selector)
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


def folder(path: str | os.PathLike[str], filesystem: Any) -> tuple[Destination, Path | None]:
    """Return a folder of partitions, and its path if it is local."""
    fs = arrow("fs")

    where, filesystem = os.fspath(path), opened(filesystem)
    if filesystem is None and "://" in where:
        filesystem, where = fs.FileSystem.from_uri(where)
    if filesystem is None or isinstance(filesystem, fs.LocalFileSystem):
        local = Path(where).expanduser()
        return Folder(local), local
    return Elsewhere(filesystem, where), None


def opened(given: Any) -> Any:
    """Return a file system of pyarrow's: the one given, one over fsspec's, or what a function makes; None for None."""
    fs = arrow("fs")

    made: Any = given() if callable(given) else given
    return made if made is None or isinstance(made, fs.FileSystem) else fs.PyFileSystem(fs.FSSpecHandler(made))


def _of_fsspec(filesystem: Any) -> Any:
    """Return the file system of fsspec's under one of pyarrow's, None where there is none."""
    return getattr(getattr(filesystem, "handler", None), "fs", None)


def refresh(filesystem: Any) -> None:
    """Clear the listing cache of a file system of fsspec's: another process may have added files."""
    forget = getattr(_of_fsspec(filesystem), "invalidate_cache", None)
    if forget is not None:
        forget()


def _is_object_store(filesystem: Any) -> bool:
    own = _of_fsspec(filesystem)
    protocol: Any = getattr(own, "protocol", None) if own is not None else filesystem.type_name
    names: Iterable[str] = [protocol] if isinstance(protocol, str) else protocol or ()
    return not _OBJECT_STORES.isdisjoint(names)
