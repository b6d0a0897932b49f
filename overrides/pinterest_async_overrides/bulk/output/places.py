"""Paths beside a destination: its ledger, and the staging of unfinished runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

LEDGER: Final = ".pull.sqlite"
STAGING: Final = ".staging"


def beside(path: Path, ledger: str | os.PathLike[str] | None) -> tuple[Path, Path]:
    """Return `<path>.pull.sqlite`, or the ledger that is given, and `<path>.staging`."""
    return Path(ledger).expanduser() if ledger is not None else _with(path, LEDGER), _with(path, STAGING)


def beside_ledger(ledger: str | os.PathLike[str]) -> tuple[Path, Path]:
    """Return a ledger and `<ledger>.staging`: for a destination that is not local."""
    path = Path(ledger).expanduser()
    return path, _with(path, STAGING)


def _with(path: Path, suffix: str) -> Path:
    absolute = Path(os.path.abspath(path))
    return absolute.with_name(absolute.name + suffix)
