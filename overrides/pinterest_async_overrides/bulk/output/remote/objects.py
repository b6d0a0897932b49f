"""Small objects in a file system of pyarrow, fsspec or deltalake: read, written whole, listed anew each time."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any, Protocol

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.output.remote.file_system import is_object_store, of_fsspec, opened
from pinterest_async_overrides.bulk.output.staging import ASIDE


class Objects(Protocol):
    """Objects of a store by their paths. All methods raise OSError where the store cannot be reached."""

    def read(self, path: str) -> bytes | None:
        """Return the content of an object, None where there is none."""
        ...

    def write(self, path: str, data: bytes) -> None:
        """Write an object, whole or not at all, in the place of one that is there."""
        ...

    def names(self, folder: str) -> list[str]:
        """Return the names of the objects in a folder."""
        ...

    def changed(self, path: str) -> datetime | None:
        """Return when an object was written, by the store's clock; None where that is not known."""
        ...

    def delete(self, path: str) -> None:
        """Delete an object, if it is there."""
        ...


class ArrowObjects:
    """Objects in a file system of pyarrow."""

    def __init__(self, filesystem: Any) -> None:
        self._files = filesystem
        self._at_once = is_object_store(filesystem)

    def read(self, path: str) -> bytes | None:
        try:
            with self._files.open_input_stream(path) as stream:
                data: bytes = stream.readall()
                return data
        except FileNotFoundError:
            return None

    def write(self, path: str, data: bytes) -> None:
        to = path if self._at_once else path + ASIDE
        folder = path.rpartition("/")[0]
        if folder and not self._at_once:
            self._files.create_dir(folder, recursive=True)
        with self._files.open_output_stream(to) as stream:
            stream.write(data)
        if to != path:
            self._files.move(to, path)

    def names(self, folder: str) -> list[str]:
        selector = arrow("fs").FileSelector(folder, allow_not_found=True)
        return [str(each.base_name) for each in self._files.get_file_info(selector) if each.is_file]

    def changed(self, path: str) -> datetime | None:
        moment: datetime | None = self._files.get_file_info(path).mtime
        return moment

    def delete(self, path: str) -> None:
        with suppress(FileNotFoundError):
            self._files.delete_file(path)


class FsspecObjects:
    """Objects in a file system of fsspec, whose cache of listings is not used."""

    def __init__(self, filesystem: Any, *, at_once: bool) -> None:
        self._files, self._at_once = filesystem, at_once

    def read(self, path: str) -> bytes | None:
        try:
            data: bytes = self._files.cat_file(path)
            return data
        except FileNotFoundError:
            return None

    def write(self, path: str, data: bytes) -> None:
        to = path if self._at_once else path + ASIDE
        folder = path.rpartition("/")[0]
        if folder and not self._at_once:
            self._files.makedirs(folder, exist_ok=True)
        self._files.pipe_file(to, data)
        if to != path:
            self._files.mv(to, path)

    def names(self, folder: str) -> list[str]:
        self._files.invalidate_cache()
        try:
            listed: list[str] = self._files.ls(folder, detail=False)
        except FileNotFoundError:
            return []
        return [name for each in listed if (name := each.rpartition("/")[2])]

    def changed(self, path: str) -> datetime | None:
        self._files.invalidate_cache()
        try:
            moment: datetime = self._files.modified(path)
        except (NotImplementedError, FileNotFoundError):
            return None
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)

    def delete(self, path: str) -> None:
        with suppress(FileNotFoundError):
            self._files.rm_file(path)


class DeltaObjects:
    """Objects in a store as deltalake opens it, by the URL of a folder and its options."""

    def __init__(self, handler: Any) -> None:
        # pyarrow's wrapper of the handler hands over buffers, which its streams do not take.
        self._files, self._streams = handler, handler._handler

    def read(self, path: str) -> bytes | None:
        try:
            stream = self._streams.open_input_file(path)
        except FileNotFoundError:
            return None
        return bytes(stream.read())

    def write(self, path: str, data: bytes) -> None:
        stream = self._streams.open_output_stream(path, None)
        stream.write(data)
        stream.close()

    def names(self, folder: str) -> list[str]:
        selector = arrow("fs").FileSelector(folder, allow_not_found=True)
        return [str(each.base_name) for each in self._files.get_file_info_selector(selector) if each.is_file]

    def changed(self, path: str) -> datetime | None:
        moment: datetime | None = self._files.get_file_info([path])[0].mtime
        return moment

    def delete(self, path: str) -> None:
        with suppress(FileNotFoundError):
            self._files.delete_file(path)


def objects(filesystem: Any) -> Objects:
    """Return the objects in a file system of pyarrow or fsspec."""
    of_arrow = opened(filesystem)
    own = of_fsspec(of_arrow)
    return ArrowObjects(of_arrow) if own is None else FsspecObjects(own, at_once=is_object_store(of_arrow))


@contextmanager
def reaching(label: str) -> Generator[None]:
    """Turn an error of a store into a DestinationError."""
    try:
        yield
    except OSError as error:
        raise DestinationError(f"{label} could not be read or written: {error}; {DestinationError.GO_ON}") from error
