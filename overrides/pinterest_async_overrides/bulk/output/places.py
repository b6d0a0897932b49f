"""Paths of a destination: its final files, its ledger, and the staging of unfinished runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final, NamedTuple

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.output.destinations import Destination, OneFile, folder
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.errors import ConfigurationError

LEDGER: Final = ".pull.sqlite"
STAGING: Final = ".staging"
_PACKED: Final = frozenset({".gz", ".zip", ".zst", ".bz2", ".xz"})


class Places(NamedTuple):
    """A destination, and where its ledger and its staging are on this machine."""

    destination: Destination
    ledger: Path
    staging: Path
    earlier: Path | None = None
    """Where an earlier version of pinterest-async kept the ledger."""


def places(
    kind: FileKind, path: str | os.PathLike[str], filesystem: Any = None, ledger: str | os.PathLike[str] | None = None
) -> Places:
    """Where a destination and what belongs to it are: `<path>.pull.sqlite` and `<path>.staging` beside it.

    Nothing but final files is under a folder of Parquet. Raises ConfigurationError for what cannot be.
    """
    local: Path | None
    if kind == "parquet":
        arrow()
        destination, local = folder(path, filesystem)
        if local is None and ledger is None:
            raise ConfigurationError("for another file system give ledger=, a path on this machine to go on from")
    else:
        if filesystem is not None or "://" in os.fspath(path):
            raise ConfigurationError(f"{kind} goes to a file of this machine; Parquet goes to any file system")
        local = Path(path).expanduser()
        if local.suffix.lower() in _PACKED:
            raise ConfigurationError(
                f"{local.name}: {kind} is plain text, which readers would take for compressed by this name; "
                "pack the finished file"
            )
        destination = OneFile(local)
    beside = Path(ledger).expanduser() if ledger is not None else _beside(local, LEDGER)
    staging = _beside(local, STAGING) if local is not None else _beside(beside, STAGING)
    earlier = local / "_pull.sqlite" if kind == "parquet" and local is not None and ledger is None else None
    return Places(destination, beside, staging, earlier)


def _beside(path: Path | None, suffix: str) -> Path:
    if path is None:
        raise ConfigurationError("there is no path on this machine to go on from")
    absolute = Path(os.path.abspath(path))
    return absolute.with_name(absolute.name + suffix)
