"""Names a pull's partitions, finds and replaces their files: in one file, a folder, or any file system of pyarrow's."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, Protocol

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.output.staging import ASIDE, Syncing, link, writing

FILE: Final = "data.parquet"
NO_MONTH: Final = "__HIVE_DEFAULT_PARTITION__"
"""What a row stands under whose day is not known: Hive's name for a null."""

_MONTH: Final = re.compile(r"month=([^/]+)/")


def name(account: str, month: str) -> str:
    """The file of an ad account ("" for a user's own Pins) and a month ("" where rows have no day)."""
    return (f"account={account}/" if account else "") + (f"month={month}/" if month else "") + FILE


def month_in(partition: str) -> str:
    found = _MONTH.search(partition)
    return found[1] if found else ""


class Destination(Protocol):
    """Where final files stand, by names relative to it."""

    def taken(self) -> bool:
        """Whether there is anything but what is hidden (a name that begins with "_" or ".")."""
        ...

    def partitions(self, account: str) -> list[str]:
        """The files there are of an ad account."""
        ...

    def fetch(self, partition: str, path: Path) -> bool:
        """Puts what a file holds now at a local path, where it is not changed; False if there is none."""
        ...

    def publish(self, files: Iterable[tuple[Path, str]]) -> None:
        """Puts local files, which are gone then, under their final names, each whole or not at all.

        None is published before the last of them is made.
        """
        ...


class Folder:
    """A folder of this machine."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def taken(self) -> bool:
        return self._root.is_dir() and any(not each.name.startswith(("_", ".")) for each in self._root.iterdir())

    def partitions(self, account: str) -> list[str]:
        within = self._root / f"account={account}" if account else self._root
        found = [*within.glob(FILE), *within.glob(f"month=*/{FILE}")]
        return sorted(each.relative_to(self._root).as_posix() for each in found)

    def fetch(self, partition: str, path: Path) -> bool:
        source = self._root / partition
        if not source.exists():
            return False
        link(source, path)
        return True

    def publish(self, files: Iterable[tuple[Path, str]]) -> None:
        with writing(self._root):
            ready: list[tuple[Path, str]] = []
            with Syncing() as syncing:  # a file goes to the disk while the next one is made
                for path, partition in files:
                    syncing.begin(path)
                    ready.append((path, partition))
            for path, partition in ready:
                (self._root / partition).parent.mkdir(parents=True, exist_ok=True)
                os.replace(path, self._root / partition)
            folders = {parent for _, partition in ready for parent in (self._root / partition).parents}
            with Syncing() as syncing:
                for folder in folders:
                    if folder == self._root or self._root in folder.parents:
                        syncing.begin(folder)


class Elsewhere:
    """A folder in a file system of pyarrow's: an object store, say."""

    def __init__(self, filesystem: Any, root: str) -> None:
        self._files, self._root = filesystem, root.rstrip("/")

    def taken(self) -> bool:
        return any(not each.base_name.startswith(("_", ".")) for each in self._listed(self._root))

    def partitions(self, account: str) -> list[str]:
        within = f"{self._root}/account={account}" if account else self._root
        found: list[str] = []
        for each in self._listed(within):
            here = [each] if each.base_name == FILE else []
            here += [file for file in self._listed(each.path) if file.base_name == FILE] if _is_month(each) else []
            found += [file.path.removeprefix(f"{self._root}/") for file in here]
        return sorted(found)

    def fetch(self, partition: str, path: Path) -> bool:
        fs = arrow("fs")

        source = f"{self._root}/{partition}"
        if self._files.get_file_info(source).type is fs.FileType.NotFound:
            return False
        fs.copy_files(source, str(path), source_filesystem=self._files, destination_filesystem=fs.LocalFileSystem())
        return True

    def publish(self, files: Iterable[tuple[Path, str]]) -> None:
        fs = arrow("fs")

        for path, partition in list(files):
            final = f"{self._root}/{partition}"
            aside = f"{final.removesuffix(FILE)}_{FILE}{ASIDE}"
            with writing(final):
                self._files.create_dir(final.rpartition("/")[0], recursive=True)
                fs.copy_files(
                    str(path), aside, source_filesystem=fs.LocalFileSystem(), destination_filesystem=self._files
                )
                self._files.move(aside, final)
                path.unlink()

    def _listed(self, path: str) -> list[Any]:
        fs = arrow("fs")

        found: list[Any] = self._files.get_file_info(fs.FileSelector(path, allow_not_found=True))
        return found


class OneFile:
    """A file of this machine, as a destination with one partition, ""."""

    def __init__(self, path: Path) -> None:
        self._path, self._folder = path, Folder(path.parent)

    def taken(self) -> bool:
        return self._path.exists()

    def partitions(self, account: str) -> list[str]:
        return []

    def fetch(self, partition: str, path: Path) -> bool:
        return self._folder.fetch(self._path.name, path)

    def publish(self, files: Iterable[tuple[Path, str]]) -> None:
        self._folder.publish((path, self._path.name) for path, _ in files)


def folder(path: str | os.PathLike[str], filesystem: Any) -> tuple[Destination, Path | None]:
    """A folder of partitions, and its path if it is on this machine."""
    fs = arrow("fs")

    where, filesystem = os.fspath(path), opened(filesystem)
    if filesystem is None and "://" in where:
        filesystem, where = fs.FileSystem.from_uri(where)
    if filesystem is None or isinstance(filesystem, fs.LocalFileSystem):
        local = Path(where).expanduser()
        return Folder(local), local
    return Elsewhere(filesystem, where), None


def opened(given: Any) -> Any:
    """A file system of pyarrow's: the one given, or of one of fsspec's, or what a function makes; None for None."""
    fs = arrow("fs")

    made: Any = given() if callable(given) else given
    return made if made is None or isinstance(made, fs.FileSystem) else fs.PyFileSystem(fs.FSSpecHandler(made))


def _is_month(info: Any) -> bool:
    return str(info.base_name).startswith("month=")
