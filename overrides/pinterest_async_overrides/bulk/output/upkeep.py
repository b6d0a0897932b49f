"""Upkeep of a destination: creates a ledger for files without one, and has days of missing files pulled again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from pinterest_async_overrides.analytics.columns import kind as kind_of
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.decode.schema import identifying
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger import format as file_format
from pinterest_async_overrides.bulk.ledger import settings
from pinterest_async_overrides.bulk.ledger.coverage import Covered, Hole, dropped
from pinterest_async_overrides.bulk.ledger.history import History, write_known
from pinterest_async_overrides.bulk.ledger.ledger import Hold
from pinterest_async_overrides.bulk.ledger.spans import Span, common, joined
from pinterest_async_overrides.bulk.ledger.store import Store
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.destinations import account_in, month_in
from pinterest_async_overrides.bulk.output.formats.files import FilesTarget
from pinterest_async_overrides.bulk.output.formats.table import name_of, places
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.bulk.plan.arguments import is_id
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import first_of_period, next_period

REMOVED = "FileRemoved"
_GONE = "the file that had these days was removed"


class Adopted(NamedTuple):
    """Files, rows and days of each ad account that a new ledger counts as present."""

    files: int
    rows: int
    days: Mapping[str, list[Span]]


def adopt(
    kind: FileKind,
    path: Any,
    query: AnalyticsQuery,
    *,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
    clock: Clock | None = None,
) -> Adopted:
    """Create a ledger for existing files: days that have rows count as covered from now on.

    The query gives level, granularity and windows of the rows; its days do not matter. An existing ledger is kept as
    `<ledger>.before`. Raises LedgerError, and changes nothing, for files that are not such rows.
    """
    kind = name_of(kind, path)
    where = places(kind, path, filesystem, ledger)
    target = where.target
    if not isinstance(target, FilesTarget):
        raise LedgerError(f"{kind}: files are adopted, a table is not; a pull merges its rows into what is there")
    destination = target.destination
    names = destination.names()
    if not names:
        raise LedgerError(f"{path}: there is nothing to adopt")
    hold = Hold(where.ledger, where.remote)
    hold.acquire()
    try:
        found: dict[str, set[date]] = {}
        rows = 0
        metrics: tuple[str, ...] | None = None
        shape = ""
        for name in names:
            with destination.reading(name) as file:
                read = _File(target, file, query, name or f"{path}")
                if metrics is not None and set(metrics) != set(read.metrics):
                    raise LedgerError(f"{name} has other columns than {names[0]}: pull into another folder")
                metrics, shape = metrics or read.metrics, shape or read.shape
                for account, day in read.days():
                    rows += 1
                    found.setdefault(account, set()).add(day)
        days = {account: joined((day, day) for day in of) for account, of in found.items()}
        moment = (clock or Clock()).moment()
        if where.ledger.exists():
            os.replace(where.ledger, where.ledger.with_name(where.ledger.name + ".before"))
        with file_format.made(where.ledger) as made:
            made.execute("INSERT INTO pull VALUES (?, ?)", (json.dumps(settings.settings(query), sort_keys=True), kind))
            made.executemany("INSERT INTO column_name VALUES (?, ?)", list(enumerate(metrics or ())))
            made.executemany(
                "INSERT INTO file (name, size, checksum, shape) VALUES (?, ?, ?, ?)",
                [(name, *measures, shape) for name, measures in destination.held(names).items()],
            )
            for account, spans in days.items():
                covered = [Covered(*span, frozenset(metrics or ()), moment) for span in spans]
                write_known(made, settings.scope(query, account), account, covered, ())
        if where.remote is not None:
            where.remote.save(where.ledger.read_bytes())
        return Adopted(len(names), rows, days)
    finally:
        hold.release()


def repair(
    kind: FileKind,
    path: Any,
    *,
    filesystem: Any = None,
    ledger: str | os.PathLike[str] | None = None,
    clock: Clock | None = None,
) -> list[Hole]:
    """Have the next pull fetch the days of missing files again, and return these days. Raises LedgerError."""
    where = places(kind, path, filesystem, ledger)
    if not where.exists():
        raise LedgerError(f"there is no ledger at {where.label}")
    hold = Hold(where.ledger, where.remote)
    hold.acquire()
    try:
        with file_format.copied(where.ledger) as copy:
            if file_format.version(copy) != file_format.FORMAT:
                raise LedgerError(f"{where.label} is torn, or of another version: a pull takes an older one over")
        store = Store(where.ledger, where.remote)
        try:
            found = _repaired(store, where.target.held([*History(store).files()]), clock or Clock())
            store.save()
            return found
        finally:
            store.close()
    finally:
        hold.release()


def _repaired(store: Store, held: Mapping[str, Any], clock: Clock) -> list[Hole]:
    history = History(store)
    gone = [name for name, file in history.files().items() if file.size is not None and name not in held]
    found: list[Hole] = []
    known = history.known()
    with store.writing() as connection:
        for name in gone:
            connection.execute("DELETE FROM file WHERE name = ?", (name,))
        for (scope, account), of in known.items():
            lost = [_days(name) for name in gone if name == "" or account_in(name) == account]
            days = common([one.span for one in of.covered], lost)
            if days:
                holes = [Hole(account, *span, REMOVED, _GONE, clock.moment()) for span in days]
                write_known(connection, scope, account, dropped(of.covered, days), [*of.holes, *holes])
                found += holes
    return found


def _days(name: str) -> Span:
    """Return the days that a file may have."""
    month = month_in(name)
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        return Span(date.min, date.max)
    return Span(first_of_period(first, "MONTH"), date.fromordinal(next_period(first, "MONTH").toordinal() - 1))


def _of_api(query: AnalyticsQuery, column: str) -> str:
    """Return the API's name of a column of the output."""
    return column.upper() if query.names == "snake" else column


class _File:
    """Final file, read for the ad account and the day of each row."""

    def __init__(self, target: FilesTarget, path: Path, query: AnalyticsQuery, name: str) -> None:
        self._format = target.format
        self._path, self._name = path, name
        columns = target.columns(path)
        keys = identifying(query)
        if lacking := [key for key in keys if key not in columns]:
            raise LedgerError(f"{name} has no column {lacking[0]}: it holds no rows of this query. Nothing was changed")
        own = {*keys, query.name("CURRENCY"), *query.extra_columns}
        self.metrics = tuple(_of_api(query, column) for column in columns if column not in own)
        self._account, self._day = query.name("AD_ACCOUNT_ID"), query.name("DATE")
        self._dated = self._day in keys
        self.shape = format1.SHAPE if self._in_units() else ""

    def days(self) -> Iterator[tuple[str, date]]:
        """Yield the ad account and the day of each row."""
        for account, day in self._values():
            if account and not is_id(account):
                raise LedgerError(f"{self._name}: {account[:40]!r} is no ad account id. Nothing was changed")
            try:
                yield account, date.fromisoformat(day) if self._dated else date.today()
            except ValueError:
                raise LedgerError(
                    f"{self._name}: {day[:40]!r} is no day as a pull writes it. Nothing was changed"
                ) from None

    def _values(self) -> Iterator[tuple[str, str]]:
        for account, day in self._format.values(self._path, (self._account, self._day), self._name):
            yield str(account or ""), str(day or "")

    def _in_units(self) -> bool:
        """Return whether amounts are units of the currency under Pinterest's name, as in format 1."""
        amounts = [name for name in self.metrics if kind_of(name) == "micros"]
        return bool(amounts) and self._format.in_units(self._path, amounts[0])
