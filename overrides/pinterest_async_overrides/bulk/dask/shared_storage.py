"""Shared storage of a cluster: workers put staged files there, and the caller takes them."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Self
from urllib.parse import urlsplit

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.dask.importable import Named
from pinterest_async_overrides.bulk.output.remote.file_system import opened
from pinterest_async_overrides.bulk.output.staging import writing
from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.errors import ConfigurationError

_SECRETS: Final = ("secret", "password", "token", "account_key", "sas", "credential")
_OWN: Final = "give filesystem= a function at the top of a module, which each process calls to make its own"


@dataclass(frozen=True, slots=True)
class Inbox:
    """Folder for one run's staged files, described so that every process finds it; it holds no secret.

    `filesystem` is a function that makes one, one of pyarrow's or fsspec's, or None for a folder of the machines' own.
    A file appears under its name complete or not at all: it is written under another name and renamed.
    """

    folder: str
    filesystem: Any = None

    @classmethod
    def beside(cls, path: str | os.PathLike[str], filesystem: Any, run: str) -> Self:
        """Return the inbox of a run to a destination. Raises ConfigurationError where a secret would be sent."""
        fs = arrow("fs")

        where = os.fspath(path)
        if callable(filesystem):
            return cls(_within(where, run), Named.of("filesystem", filesystem))
        if filesystem is None and "://" in where:
            if _holds_secret(where):
                raise ConfigurationError(f"the address of the destination holds a password: {_OWN}")
            filesystem, where = fs.FileSystem.from_uri(where)
        if filesystem is None or isinstance(filesystem, fs.LocalFileSystem):
            return cls(str(Path(_within(os.fspath(Path(where).expanduser().resolve()), run))))
        if _holds_secret(filesystem):
            raise ConfigurationError(f"the filesystem was made with a secret, which would travel: {_OWN}")
        return cls(_within(where, run), filesystem)

    def open(self) -> None:
        """Create the folder. Only the caller does: so a worker notices a folder that it does not share."""
        with writing(self.folder):
            if self.filesystem is None:
                Path(self.folder).mkdir(parents=True, exist_ok=True)
            else:
                # Files of another run are of no use: what was not taken is fetched again.
                files, staging = self._files(), self.folder.rpartition("/")[0]
                files.create_dir(staging, recursive=True)
                files.delete_dir_contents(staging)
                files.create_dir(self.folder)

    def remove(self) -> None:
        """Remove the folder and all that was not taken."""
        if self.filesystem is None:
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            with writing(self.folder):
                self._files().delete_dir(self.folder)

    def put(self, name: str, make: Callable[[Path], Any]) -> Any:
        """Have a file made at a local path and put it under its name; return what `make` returns."""
        if self.filesystem is None:
            return self._put_here(Path(self.folder), name, make)
        fs = arrow("fs")

        files, aside = self._files(), f"{self.folder}/{name}.{uuid.uuid4().hex}"
        with TemporaryDirectory(prefix="pinterest-bulk-") as folder:
            path = Path(folder) / name
            made = make(path)
            with writing(self.folder):
                fs.copy_files(str(path), aside, source_filesystem=fs.LocalFileSystem(), destination_filesystem=files)
                files.move(aside, f"{self.folder}/{name}")
        return made

    @contextmanager
    def take(self, name: str) -> Generator[Path]:
        """Yield a local path of the file; afterwards it is gone, here and there."""
        if self.filesystem is None:
            path = Path(self.folder) / name
            yield path
            path.unlink(missing_ok=True)
            return
        fs = arrow("fs")

        files = self._files()
        with TemporaryDirectory(prefix="pinterest-bulk-") as folder:
            path = Path(folder) / name
            fs.copy_files(
                f"{self.folder}/{name}",
                str(path),
                source_filesystem=files,
                destination_filesystem=fs.LocalFileSystem(),
            )
            yield path
        files.delete_file(f"{self.folder}/{name}")

    def _put_here(self, folder: Path, name: str, make: Callable[[Path], Any]) -> Any:
        if not folder.is_dir():
            raise ConfigurationError(f"a worker sees no folder {folder}: all have to share the destination's storage")
        path = folder / f"{name}.{uuid.uuid4().hex}"
        made = make(path)
        with writing(path):
            os.replace(path, folder / name)
        return made

    def _files(self) -> Any:
        return opened(self.filesystem() if isinstance(self.filesystem, Named) else self.filesystem)


def _within(where: str, run: str) -> str:
    return f"{where.rstrip('/')}.staging/{run}"


def _holds_secret(given: Any) -> bool:
    """Return whether a file system, or what it was made with, has a value under the name of a secret."""
    fs = arrow("fs")

    if is_object(given):
        named = [value for name, value in given.items() if any(part in str(name).lower() for part in _SECRETS)]
        return any(named) or any(_holds_secret(value) for value in given.values())
    if is_list(given):
        return any(_holds_secret(each) for each in given)
    if isinstance(given, fs.FileSystem | fs.FSSpecHandler):
        return _holds_secret(given.fs if isinstance(given, fs.FSSpecHandler) else [*given.__reduce__()[1]])
    if isinstance(given, str):
        return "://" in given and bool(urlsplit(given).password)
    return _holds_secret(getattr(given, "storage_options", None) or {})
