"""Status of a destination, from a copy of its ledger: coverage and holes of each ad account, files, last runs."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger import format as file_format
from pinterest_async_overrides.bulk.ledger.coverage import Hole
from pinterest_async_overrides.bulk.ledger.history import History
from pinterest_async_overrides.bulk.ledger.runs import Runs
from pinterest_async_overrides.bulk.ledger.spans import Span, joined
from pinterest_async_overrides.bulk.ledger.store import Store
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.table import places
from pinterest_async_overrides.bulk.output.staging import FileKind


@dataclass(frozen=True, slots=True)
class Status:
    """Content of a ledger: `settings` of the rows, `columns`, days `covered` by ad account, `holes`, how many `files`,
    values that did not fit (`misfits`), the days of a run that is `unfinished`, and which process is pulling now.
    """

    settings: Mapping[str, Any]
    columns: tuple[str, ...]
    covered: Mapping[str, list[Span]]
    holes: tuple[Hole, ...]
    files: int
    misfits: int
    unfinished: tuple[date, date] | None
    holder: str

    def as_json(self) -> dict[str, Any]:
        """Return the same as plain types."""
        return {
            "settings": dict(self.settings),
            "columns": list(self.columns),
            "covered": {account: [[f"{day}" for day in span] for span in of] for account, of in self.covered.items()},
            "holes": [hole_as_json(hole) for hole in self.holes],
            "files": self.files,
            "misfits": self.misfits,
            "unfinished": None if self.unfinished is None else [f"{day}" for day in self.unfinished],
            "holder": self.holder,
        }


def hole_as_json(hole: Hole) -> dict[str, Any]:
    """Return a hole as plain types."""
    return {
        "ad_account_id": hole.account,
        "first": f"{hole.first}",
        "last": f"{hole.last}",
        "kind": hole.kind,
        "error": hole.error,
        "since": hole.since.isoformat(),
        "lost": hole.lost,
    }


def status(
    kind: FileKind,
    path: Any,
    *,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
) -> Status:
    """Return what the ledger of a destination records; locks and writes nothing. Raises LedgerError without one."""
    where = places(kind, path, filesystem, ledger)
    with where.reading() as held:
        if held is None:
            older = where.earlier is not None and where.earlier.exists()
            reason = (
                "an older one is in the folder: the next pull takes it over" if older else "nothing was pulled there"
            )
            raise LedgerError(f"there is no ledger at {where.label}; {reason}")
        with file_format.copied(held) as copy:
            return _read(copy, where)


def _read(copy: Path, where: Places) -> Status:
    if file_format.version(copy) != file_format.FORMAT:
        raise LedgerError(f"{where.label} is torn, or of another version; a pull takes an older one over")
    store = Store(copy)
    try:
        history = History(store)
        run = Runs(store).unfinished()
        (text, _) = store.row("SELECT settings, kind FROM pull")
        covered: dict[str, list[Span]] = {}
        holes: list[Hole] = []
        for (_, account), of in sorted(history.known().items()):
            covered[account] = joined([*covered.get(account, ()), *(one.span for one in of.covered)])
            holes += of.holes
        return Status(
            json.loads(text),
            history.columns(),
            covered,
            tuple(holes),
            len(history.files()),
            len(history.misfits()),
            None if run is None else (run.spec.first, run.spec.last),
            where.holder(),
        )
    finally:
        store.close()
