"""State of a destination of entities, in SQLite: each entity as last seen, its versions, and which lists are whole.

It stands beside the destination (`<path>.entities.sqlite`), in an object store too. Files are rendered from it and
tables are brought up to date from it, so that a run that is broken off loses nothing and the next one writes no row
twice.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple

from pinterest_async_overrides.bulk.entities.columns import Item
from pinterest_async_overrides.bulk.entities.state_file import changed_at, label_of, moment_of, open_store, text_of
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.ledger import Hold
from pinterest_async_overrides.bulk.ledger.store import Remote

SUFFIX: Final = ".entities.sqlite"
GOES_ON: Final = timedelta(hours=1)
"""How long the lists that an unfinished run has read whole are not read again."""

_LAST_RUN: Final = "SELECT number, began, asked, finished FROM run ORDER BY number DESC LIMIT 1"
_KNOWN: Final = "SELECT digest, updated, deleted_at, seen FROM entity WHERE kind = ? AND scope = ? AND key = ?"
_SEEN: Final = "UPDATE entity SET seen = ? WHERE kind = ? AND scope = ? AND key = ?"
_PUT: Final = "INSERT OR REPLACE INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)"
_GONE: Final = (
    "UPDATE entity SET deleted_at = ?, changed = ? WHERE kind = ? AND scope = ? AND seen < ? AND deleted_at IS NULL"
)
_GONE_VERSIONS: Final = (
    "UPDATE version SET valid_to = ?, changed = ? WHERE kind = ? AND scope = ? AND valid_to IS NULL AND key IN "
    "(SELECT key FROM entity WHERE kind = ? AND scope = ? AND seen < ? AND deleted_at IS NULL)"
)
_LAST_VERSION: Final = (
    "SELECT max(coalesce(valid_to, valid_from)) FROM version WHERE kind = ? AND scope = ? AND key = ?"
)
_END_VERSION: Final = (
    "UPDATE version SET valid_to = ?, changed = ? WHERE kind = ? AND scope = ? AND key = ? AND valid_to IS NULL "
    "AND valid_from < ?"
)
_ENTITIES: Final = (
    "SELECT scope, key, '', content, pulled_at, deleted_at FROM entity WHERE kind = ? AND changed > ? "
    "AND (scope, key, '') > (?, ?, ?) ORDER BY scope, key LIMIT 2000"
)
_VERSIONS: Final = (
    "SELECT scope, key, valid_from, content, pulled_at, valid_to FROM version WHERE kind = ? AND changed > ? "
    "AND (scope, key, valid_from) > (?, ?, ?) ORDER BY scope, key, valid_from LIMIT 2000"
)
_COUNTED: Final = {
    False: "SELECT count(*), coalesce(max(changed), 0) FROM entity WHERE kind = ?",
    True: "SELECT count(*), coalesce(max(changed), 0) FROM version WHERE kind = ?",
}


class EntityRow(NamedTuple):
    """An entity as it is kept (`until` is when it was found gone), or one version of it (`valid_from` … `until`)."""

    scope: Mapping[str, str]
    key: str
    content: bytes
    pulled_at: datetime
    valid_from: datetime | None
    until: datetime | None


class Counted(NamedTuple):
    """How many entities of a kind there are, and how many rows a run added or changed, found the same, or marked."""

    there: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0


def scope_text(values: Mapping[str, str]) -> str:
    """Return a scope as it is kept."""
    return json.dumps(values, separators=(",", ":"))


class State:
    """The state of one destination, held by one process at a time; with a `remote` the file is a working copy.

    Raises LedgerError, LedgerBusy, DestinationError.
    """

    def __init__(self, path: Path, *, wait: float = 0.0, remote: Remote | None = None) -> None:
        self.path, self._remote = path, remote
        self._label = label_of(path, remote)
        self._hold = Hold(path, remote)
        self._hold.acquire(wait)
        try:
            self._store = open_store(path, remote)
        except BaseException:
            self._hold.release()
            raise
        self.run: int = 0
        self._moment: str = ""
        self._history = False

    def begin(
        self, argument_texts: Mapping[str, str], moment: datetime, *, history: bool, restart: bool = False
    ) -> None:
        """Begin a run, or continue one with the same arguments that was interrupted less than an hour ago.

        `argument_texts` are the arguments of each kind's lists. Raises LedgerError where a kind is stored with other
        arguments: entities that those leave out would count as deleted.
        """
        self._history = history
        for kind, arguments in argument_texts.items():
            row = self._store.row("SELECT arguments FROM asked WHERE kind = ?", kind)
            if row is not None and row[0] != arguments:
                raise LedgerError(
                    f"{self._label} has {kind} listed with {row[0]}, not with {arguments}: give another destination, "
                    "or the same arguments"
                )
        text = json.dumps([argument_texts, history], sort_keys=True)
        with self._store.writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO asked VALUES (?, ?)", list(argument_texts.items()))
        self._number(text, moment, restart=restart)
        if history:
            self._first_versions()

    def _number(self, arguments: str, moment: datetime, *, restart: bool) -> None:
        last: tuple[int, str, str, str | None] = self._store.row(_LAST_RUN) or (0, "", "", "")
        number, began, stored, finished = last
        same_run = finished is None and stored == arguments and not restart
        if same_run and moment - datetime.fromisoformat(began) < GOES_ON:
            self.run, self._moment = number, began
            return
        self.run, self._moment = number + 1, text_of(moment)
        with self._store.writing() as connection:
            connection.execute("INSERT INTO run VALUES (?, ?, ?, NULL)", (self.run, self._moment, arguments))

    def _first_versions(self) -> None:
        """Give each entity that was listed before its history was kept the version that it has now."""
        with self._store.writing() as connection:
            connection.execute(
                "INSERT INTO version SELECT kind, scope, key, pulled_at, deleted_at, content, pulled_at, ? FROM entity "
                "WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.kind = entity.kind "
                "AND version.scope = entity.scope AND version.key = entity.key)",
                (self.run,),
            )

    def is_whole(self, kind: str, scope: str) -> bool:
        """Return whether this run has read a list to its end already."""
        row = self._store.row("SELECT run FROM list WHERE kind = ? AND scope = ?", kind, scope)
        return row is not None and row[0] == self.run

    def whole_lists(self, kind: str) -> list[dict[str, str]]:
        """Return the scopes of the lists of a kind that the latest run has read to their ends."""
        rows = self._store.rows("SELECT scope FROM list WHERE kind = ? AND run = (SELECT max(number) FROM run)", kind)
        return [json.loads(scope) for (scope,) in rows]

    def take(self, kind: str, scope: str, items: Iterable[Item], *, full: bool, by_time: bool) -> None:
        """Note the items of one page. A `full` run counts each as changed; `by_time` compares by the time of change."""
        with self._store.writing() as connection:
            for each in items:
                known: tuple[Any, ...] | None = connection.execute(_KNOWN, (kind, scope, each.key)).fetchone()
                same = known is not None and known[2] is None and _is_same(known, each, by_time=by_time)
                if known is not None and same and (not full or known[3] == self.run):
                    connection.execute(_SEEN, (self.run, kind, scope, each.key))
                    continue
                values = (each.content, each.digest, each.updated, self._moment, self.run, self.run)
                connection.execute(_PUT, (kind, scope, each.key, *values))
                if not same:
                    self._version(connection, kind, scope, each)

    def whole(self, kind: str, scope: str) -> None:
        """Note that a list was read to its end: what it had and has no more is marked."""
        with self._store.writing() as connection:
            gone = (kind, scope, self.run)
            if self._history:
                connection.execute(_GONE_VERSIONS, (self._moment, self.run, kind, scope, *gone))
            connection.execute(_GONE, (self._moment, self.run, *gone))
            connection.execute("INSERT OR REPLACE INTO list VALUES (?, ?, ?, ?)", (kind, scope, self.run, self._moment))

    def orphaned(self, kind: str, parent: str, parameter: str) -> None:
        """Mark what was listed by parents that are there no more: nothing lists it any longer."""
        gone = self._store.rows(
            "SELECT DISTINCT child.scope FROM entity AS child JOIN entity AS parent ON parent.kind = ? "
            "AND parent.deleted_at IS NOT NULL AND parent.key = json_extract(child.scope, ?) "
            "WHERE child.kind = ? AND child.deleted_at IS NULL",
            parent,
            f"$.{parameter}",
            kind,
        )
        for (scope,) in gone:
            self.whole(kind, scope)

    def keys(self, kind: str, scope: Mapping[str, str]) -> Iterator[tuple[dict[str, str], str]]:
        """Yield the scope and the key of each entity of a kind that is there, in all scopes that have these values."""
        last = ("", "")
        while True:
            rows = self._store.rows(
                "SELECT scope, key FROM entity WHERE kind = ? AND deleted_at IS NULL AND (scope, key) > (?, ?) "
                "ORDER BY scope, key LIMIT 5000",
                kind,
                *last,
            )
            for text, key in rows:
                held: dict[str, str] = json.loads(text)
                if all(held.get(name, value) == value for name, value in scope.items()):
                    yield held, key
            if not rows:
                return
            last = rows[-1]

    def deleted(self, kind: str) -> list[str]:
        """Return the keys of the entities of a kind that are there no more."""
        rows = self._store.rows("SELECT key FROM entity WHERE kind = ? AND deleted_at IS NOT NULL ORDER BY key", kind)
        return [key for (key,) in rows]

    def finish(self, moment: datetime) -> None:
        """Note that the run is over."""
        with self._store.writing() as connection:
            connection.execute("UPDATE run SET finished = ? WHERE number = ?", (text_of(moment), self.run))

    def counted(self, kind: str) -> Counted:
        """Return what this run found of a kind."""
        there, changed, unchanged, deleted = self._store.row(
            "SELECT total(deleted_at IS NULL), total(changed = ? AND deleted_at IS NULL), "
            "total(changed < ? AND seen = ? AND deleted_at IS NULL), "
            "total(changed = ? AND deleted_at IS NOT NULL) FROM entity WHERE kind = ?",
            *(self.run,) * 4,
            kind,
        )
        return Counted(int(there), int(changed), int(unchanged), int(deleted))

    def rows(self, kind: str, *, since: int = 0, history: bool = False) -> Iterator[EntityRow]:
        """Yield the entities (or their versions) that changed after a run, in the order of their keys."""
        last: tuple[str, str, str] = ("", "", "")
        while page := self._store.rows(_VERSIONS if history else _ENTITIES, kind, since, *last):
            for scope, key, begins, content, pulled_at, ends in page:
                yield EntityRow(
                    json.loads(scope), key, content, moment_of(pulled_at), moment_of(begins), moment_of(ends)
                )
            last = tuple(page[-1][:3])

    def number(self, kind: str, *, history: bool = False) -> int:
        """Return how many rows a table of a kind has."""
        return int(self._store.row(_COUNTED[history], kind)[0])

    def latest(self, kind: str, *, history: bool = False) -> int:
        """Return the run that last changed a row of a kind."""
        return int(self._store.row(_COUNTED[history], kind)[1])

    def published(self, target: str, name: str, shape: str) -> int:
        """Return the run up to which a target has a table, 0 where it has none of this shape."""
        row = self._store.row("SELECT run, shape FROM published WHERE target = ? AND name = ?", target, name)
        return int(row[0]) if row is not None and row[1] == shape else 0

    def publish(self, target: str, names: Mapping[str, str]) -> None:
        """Note that a target has these tables as they are now; their shapes by name."""
        with self._store.writing() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO published VALUES (?, ?, ?, ?)",
                [(target, name, self.run, shape) for name, shape in names.items()],
            )

    def save(self) -> None:
        """Put the state where it is kept, if that is not here. Raises LedgerBusy, DestinationError."""
        self._store.save()

    def close(self) -> None:
        """Give the file back."""
        try:
            self._store.close()
        finally:
            self._hold.release()

    def _version(self, connection: sqlite3.Connection, kind: str, scope: str, each: Item) -> None:
        """Add a version of an entity, from when it was changed as far as Pinterest says so, and end the one before."""
        if not self._history:
            return
        (previous,) = connection.execute(_LAST_VERSION, (kind, scope, each.key)).fetchone()
        changed, begins = changed_at(each.updated), self._moment
        if changed is not None and changed < begins and (previous is None or changed > previous):
            begins = changed
        connection.execute(_END_VERSION, (begins, self.run, kind, scope, each.key, begins))
        values = (kind, scope, each.key, begins, each.content, self._moment, self.run)
        connection.execute("INSERT OR REPLACE INTO version VALUES (?, ?, ?, ?, NULL, ?, ?, ?)", values)


def _is_same(known: Any, each: Item, *, by_time: bool) -> bool:
    if by_time and each.updated is not None and known[1] is not None:
        return bool(known[1] == each.updated)
    return bool(known[0] == each.digest)
