"""Places of a destination's state: its ledger, and the staging of unfinished runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from pinterest_async_overrides.bulk.output.remote.file_system import from_url, shown
from pinterest_async_overrides.bulk.output.remote.objects import Objects, objects
from pinterest_async_overrides.bulk.output.remote.remote_ledger import RemoteLedger
from pinterest_async_overrides.errors import ConfigurationError

LEDGER: Final = ".pull.sqlite"
STAGING: Final = ".staging"


class State(NamedTuple):
    """Local paths of a ledger and of its staging; where the ledger is in a store, these are its working copy."""

    ledger: Path
    staging: Path
    remote: RemoteLedger | None = None


def beside(path: Path, ledger: str | os.PathLike[str] | None) -> State:
    """Return `<path>.pull.sqlite`, or the ledger that is given, and `<path>.staging`."""
    if ledger is not None and is_url(ledger):
        return _at_url(os.fspath(ledger))
    return State(Path(ledger).expanduser() if ledger is not None else _with(path, LEDGER), _with(path, STAGING))


def beside_ledger(ledger: str | os.PathLike[str]) -> State:
    """Return a ledger, or another state, at a path or a URL, and `<ledger>.staging`."""
    if is_url(ledger):
        return _at_url(os.fspath(ledger))
    path = Path(ledger).expanduser()
    return State(path, _with(path, STAGING))


def beside_data(
    objects: Callable[[], Objects],
    path: str,
    label: str,
    ledger: str | os.PathLike[str] | None,
    suffix: str = LEDGER,
) -> State:
    """Return `<path>.pull.sqlite`, or with another suffix, in the store of the data, or the ledger that is given.

    `label` is the destination in messages. Raises ConfigurationError for a path of "", which has no place beside it.
    """
    if ledger is not None:
        return beside_ledger(ledger)
    if not path:
        raise ConfigurationError(
            f"{label} is a whole bucket, and the ledger has no place beside it: give a folder in it, or say with "
            "ledger= where the ledger is to be"
        )
    return _in_store(objects, path + suffix, label.rstrip("/") + suffix)


def is_url(ledger: str | os.PathLike[str]) -> bool:
    """Return whether a ledger is in a store."""
    return isinstance(ledger, str) and "://" in ledger


def _at_url(url: str) -> State:
    filesystem, path = from_url(url)
    if path.endswith("/") or "/" not in path:
        raise ConfigurationError(f"ledger={shown(url)} is to name an object in a bucket, such as …/spend.pull.sqlite")
    return _in_store(lambda: objects(filesystem), path, shown(url))


def _in_store(objects: Callable[[], Objects], path: str, label: str) -> State:
    remote = RemoteLedger(objects, path, label)
    return State(remote.local, _with(remote.local, STAGING), remote)


def _with(path: Path, suffix: str) -> Path:
    absolute = Path(os.path.abspath(path))
    return absolute.with_name(absolute.name + suffix)
