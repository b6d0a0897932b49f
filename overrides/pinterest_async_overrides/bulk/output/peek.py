"""Read-only view of a destination's ledger, from a copy of it: nothing is locked, written or created."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger import format as file_format
from pinterest_async_overrides.bulk.ledger import migration, settings
from pinterest_async_overrides.bulk.ledger.history import History
from pinterest_async_overrides.bulk.ledger.runs import Run, Runs
from pinterest_async_overrides.bulk.ledger.store import Store
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.table import name_of, places
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


class Peeked(NamedTuple):
    """Content of a ledger: its history, the unfinished run, and how many chunks that has and had staged."""

    history: History
    run: Run | None
    chunks: int
    staged: int


@contextmanager
def peek(
    kind: FileKind,
    path: Any,
    query: AnalyticsQuery,
    *,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
) -> Generator[Peeked | None]:
    """Yield what the ledger of a destination records; None where there is none yet.

    Raises LedgerError where it cannot be used.
    """
    kind = name_of(kind, path)
    where = places(kind, path, filesystem, ledger)
    with where.reading() as held:
        if held is None and where.earlier is not None and where.earlier.exists():
            held = where.earlier
        if held is None:
            yield None
            return
        with _current(held, where, kind, query) as copy:
            store = Store(copy)
            try:
                runs = Runs(store)
                run = runs.unfinished()
                chunks, staged = (len(runs.chunks(run)), len(runs.staged(run))) if run is not None else (0, 0)
                yield Peeked(History(store), run, chunks, staged)
            finally:
                store.close()


@contextmanager
def _current(held: Path, where: Places, kind: FileKind, query: AnalyticsQuery) -> Generator[Path]:
    """Yield a copy of a ledger in the present format."""
    with file_format.copied(held) as copy, TemporaryDirectory(prefix="pinterest-ledger-") as folder:
        found = file_format.version(copy)
        if found == migration.FORMAT:
            made = Path(folder) / "ledger"
            reason = migration.migrate(copy, made, query, kind, lambda: where.target.contents(query))
            copy = made
        elif found == file_format.FORMAT:
            reason = file_format.wrong(copy, settings.settings(query), kind)
        else:
            reason = "is no ledger of a pull that this version of pinterest-async can read"
        if reason is not None:
            label = f"{held}" if held == where.earlier else where.label
            raise LedgerError(f"{label} {reason}. It was left as it is: give another destination, or move it away")
        yield copy
