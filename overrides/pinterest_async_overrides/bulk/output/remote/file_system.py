"""File systems of pyarrow and fsspec: opened, recognised, their listings read anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.errors import ConfigurationError

_OBJECT_STORES: Final = {"s3", "s3a", "gcs", "gs", "abfs", "abfss", "az"}


def opened(given: Any) -> Any:
    """Return a file system of pyarrow's: the one given, one over fsspec's, or what a function makes; None for None."""
    fs = arrow("fs")

    made: Any = given() if callable(given) else given
    return made if made is None or isinstance(made, fs.FileSystem) else fs.PyFileSystem(fs.FSSpecHandler(made))


def from_url(url: str) -> tuple[Any, str]:
    """Return the file system of pyarrow's at a URL, and the path in it. Raises ConfigurationError."""
    try:
        filesystem, path = arrow("fs").FileSystem.from_uri(url)
    except (ValueError, OSError) as error:
        reason = str(error).replace(url, shown(url))
        raise ConfigurationError(f"{shown(url)} cannot be opened as a file system of pyarrow's: {reason}") from None
    return filesystem, path


def shown(url: str) -> str:
    """Return a URL without user, password and options, which may be secrets."""
    if "://" not in url:
        return url
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def of_fsspec(filesystem: Any) -> Any:
    """Return the file system of fsspec's under one of pyarrow's, None where there is none."""
    return getattr(getattr(filesystem, "handler", None), "fs", None)


def refresh(filesystem: Any) -> None:
    """Clear the listing cache of a file system of fsspec's: another process may have added files."""
    forget = getattr(of_fsspec(filesystem), "invalidate_cache", None)
    if forget is not None:
        forget()


def is_object_store(filesystem: Any) -> bool:
    """Return whether an object of this file system of pyarrow's is there whole or not at all."""
    own = of_fsspec(filesystem)
    protocol: Any = getattr(own, "protocol", None) if own is not None else filesystem.type_name
    names: Iterable[str] = [protocol] if isinstance(protocol, str) else protocol or ()
    return not _OBJECT_STORES.isdisjoint(names)
