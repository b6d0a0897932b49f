"""Migration of a ledger of format 1, which had one span of days for each ad account, and runs by their plans."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from pinterest_async_overrides.bulk.ledger import format as file_format
from pinterest_async_overrides.bulk.ledger import settings
from pinterest_async_overrides.bulk.ledger.coverage import Covered, Hole
from pinterest_async_overrides.bulk.ledger.history import write_known
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

FORMAT: Final = 1
_INTERRUPTED: Final = "Interrupted"
_BEFORE: Final = "a run of an earlier version of pinterest-async did not finish"


@dataclass(frozen=True, slots=True)
class Files:
    """Final files: size and checksum of each, their metrics, and their shape."""

    sizes: Mapping[str, tuple[int, int | None]]
    columns: Sequence[str]
    shape: str


class _Refused(Exception):
    pass


def migrate(copy: Path, path: Path, query: AnalyticsQuery, kind: str, files: Callable[[], Files]) -> str | None:
    """Write a ledger at `path` from a copy of one of format 1; return why that is not possible, and write nothing."""
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            return "is torn"
        found = files()
        old = _Old(connection, query, kind, found.columns)
        known = old.known()
        with file_format.made(path) as made:
            made.execute("INSERT INTO pull VALUES (?, ?)", (json.dumps(settings.settings(query), sort_keys=True), kind))
            made.executemany("INSERT INTO column_name VALUES (?, ?)", list(enumerate(old.columns)))
            made.executemany(
                "INSERT INTO file (name, size, checksum, shape) VALUES (?, ?, ?, ?)",
                [(name, *measures, found.shape) for name, measures in found.sizes.items()],
            )
            for (scope, account), (covered, holes) in known.items():
                write_known(made, scope, account, covered, holes)
    except _Refused as refused:
        return str(refused)
    except (sqlite3.DatabaseError, ValueError, TypeError, KeyError, msgspec.MsgspecError) as error:
        return f"is torn ({error})"
    finally:
        connection.close()
    return None


class _Old:
    """Ledger of format 1, as far as it belongs to a query."""

    def __init__(self, connection: sqlite3.Connection, query: AnalyticsQuery, kind: str, held: Sequence[str]) -> None:
        self._rows = connection.execute
        self._query = query
        pulls = self._rows("SELECT identity, kind FROM pull").fetchall()
        if len(pulls) != 1:
            raise _Refused("is torn")
        identity, of_kind = pulls[0]
        if of_kind != kind:
            raise _Refused(f"belongs to a pull to {of_kind}, not {kind}")
        fitting = [columns for columns in (tuple(held), query.columns) if identity == _identity(query, columns)]
        if not fitting:
            raise _Refused(
                "was written by an earlier version of pinterest-async for another query: its level, granularity, "
                "targeting types or windows are others. `pinterest-async pull adopt` makes a new ledger for the files"
            )
        self.columns = fitting[0]

    def known(self) -> dict[tuple[str, str], tuple[list[Covered], list[Hole]]]:
        """Return coverage and holes by scope and ad account."""
        runs = self._rows("SELECT number, asked, first, last, unlisted, began, finished FROM run").fetchall()
        known: dict[tuple[str, str], tuple[list[Covered], list[Hole]]] = {}
        asked = {_which(json.loads(text)) for _, text, *_ in runs}
        finished = [_moment(text) for *_, text in runs if text]
        if len(asked) == 1 and finished:  # days of some entities would else count as days of all
            of = _query_of(self._query, json.loads(runs[0][1]))
            for account, first, last in self._rows("SELECT account, first, last FROM complete ORDER BY first"):
                covered = Covered(_day(first), _day(last), frozenset(self.columns), max(finished))
                known.setdefault((settings.scope(of, account), account), ([], []))[0].append(covered)
        for number, text, first, last, unlisted, began, ended in runs:
            if not ended:
                of = _query_of(self._query, json.loads(text))
                for hole in self._holes(number, _day(first), _day(last), json.loads(unlisted), _moment(began)):
                    known.setdefault((settings.scope(of, hole.account), hole.account), ([], []))[1].append(hole)
        return known

    def _holes(
        self, number: int, first: date, last: date, unlisted: Iterable[Mapping[str, Any]], since: datetime
    ) -> Iterable[Hole]:
        """Return all days of an unfinished run: which of them are in the files is not known."""
        for failure in unlisted:
            yield Hole(failure["ad_account_id"] or "", first, last, failure["kind"], failure["error"], since)
        for text, error in self._rows("SELECT chunk, error FROM chunk WHERE run = ? ORDER BY place", (number,)):
            chunk = msgspec.json.decode(text, type=Chunk)
            kind, message = str(error).split(": ", 1) if error else (_INTERRUPTED, _BEFORE)
            yield Hole(chunk.account or "", chunk.start, chunk.end, kind, message, since)


def _identity(query: AnalyticsQuery, columns: Sequence[str]) -> str:
    """Return the settings that format 1 required to be the same in all runs."""
    settings_of_runs = {
        "format": FORMAT,
        "level": query.level.name,
        "granularity": query.granularity,
        "columns": columns,
        "targeting_types": query.targeting_types,
        "options": dict(query.options),
    }
    return hashlib.sha256(json.dumps(settings_of_runs, sort_keys=True).encode()).hexdigest()[:16]


def _which(settings: Mapping[str, Any]) -> str:
    return json.dumps([settings.get("entity_ids"), sorted(settings.get("statuses", ()))], sort_keys=True)


def _query_of(query: AnalyticsQuery, settings: Mapping[str, Any]) -> AnalyticsQuery:
    """Return the query with the entities of an old run."""
    ids = settings.get("entity_ids")
    named = None if ids is None else {account: tuple(of) for account, of in ids.items()}
    return replace(query, entity_ids=named, statuses=tuple(settings.get("statuses", query.statuses)))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
