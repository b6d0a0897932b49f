"""Opening of a destination for a run, checked against its ledger."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any, cast

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger import migration, settings
from pinterest_async_overrides.bulk.ledger.ledger import Ledger
from pinterest_async_overrides.bulk.output import due
from pinterest_async_overrides.bulk.output.file_sink import FileSink
from pinterest_async_overrides.bulk.output.formats.table import FORMATS, name_of
from pinterest_async_overrides.bulk.output.remote.file_system import shown
from pinterest_async_overrides.bulk.output.staging import FileKind, writing
from pinterest_async_overrides.bulk.plan import planner
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import ConfigurationError


def open_sink(
    kind: FileKind,
    path: Any,
    query: AnalyticsQuery,
    *,
    look_back: int | None = None,
    backfill: bool = False,
    restart: bool = False,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
    wait: float = 0.0,
    today: date | None = None,
    clock: Clock | None = None,
) -> FileSink:
    """Open a destination: a folder for "parquet", one file for "csv" and "jsonl", a table for the others.

    The ledger is `<path>.pull.sqlite`, unless `ledger` names another path on this machine or a URL; this is so in
    another `filesystem` of pyarrow's or fsspec's, and at a URL such as s3://bucket/folder, too. `look_back` restates
    the last so many days that are there of each ad account, and everything since; `backfill` pulls days again that lack
    a column. `restart` drops what an unfinished run has staged; `wait` is how many seconds to wait for another process.
    `today` is the day in UTC, by the `clock` if it is left out.

    Raises LedgerError where the destination is not this pull's, DestinationError where it cannot be written,
    ConfigurationError for what is not possible.
    """
    if look_back is not None and look_back < 1:
        raise ConfigurationError(f"look_back is a number of days, 1 or more, not {look_back!r}")
    if look_back is not None and query.granularity == "TOTAL":
        raise ConfigurationError("look_back goes with a granularity of days or longer periods, not with TOTAL")
    clock = clock or Clock()
    kind = name_of(kind, path)
    form = FORMATS[kind]
    where = form.places(path, filesystem, ledger)
    before = where.earlier is not None and where.earlier.exists()
    new = not before and not where.exists()
    if new and where.target.taken():
        raise LedgerError(
            f"{shown(f'{path}')} is there and has no ledger at {where.label}: give another destination, or have "
            "`pinterest-async pull adopt` make one for what is there"
        )
    request = due.Request(today or clock.today(), look_back, backfill)
    if new:
        planner.spans(query, request.today)  # nothing is there yet: days out of reach make no sense
    with writing(where.ledger):

        def migrate(copy: Path, path: Path) -> str | None:
            return migration.migrate(copy, path, query, kind, lambda: where.target.contents(query))

        opened = Ledger(
            where.ledger,
            settings.settings(query),
            kind,
            migrate=migrate,
            earlier=where.earlier,
            wait=wait,
            remote=where.remote,
        )
        if before:
            shutil.rmtree(cast("Path", where.earlier).with_name("_staging"), ignore_errors=True)
        return FileSink(form, where.target, opened, where.staging, query, request, clock, restart=restart)
