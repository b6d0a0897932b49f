"""Journal of a job's writes: an append-only SQLite file, synced to disk before each write is sent."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import msgspec

from pinterest_async_overrides.workflows.sqlite_file import open_exclusively

if TYPE_CHECKING:
    from types import TracebackType

_APPLICATION: Final = 0x50494E4A
_SCHEMA: Final = """
create table entries (
    number integer primary key, job text not null, key text not null, state text not null,
    content text not null, at real not null
);
create index entries_by_key on entries (job, key);
"""
_LAST: Final = """
select key, state, content, at from entries
where number in (select max(number) from entries where job = ? group by key) order by number
"""

_LAST_OF: Final = "select state, content, at from entries where job = ? and key = ? order by number desc limit 1"

State = Literal["waiting", "sent", "done", "refused", "again", "unknown"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Last entry of one write.

    state: "waiting" where the write was accepted and not yet sent, "sent" where it was about to be sent and no result
        was recorded, else the result.
    content: the intended write in the first two states, else what was recorded of the result.
    at: time of the entry, in seconds since 1970.
    """

    key: str
    state: State
    content: Any
    at: float


class Journal:
    """Journal file: `async with Journal("pause.sqlite") as journal`, passed to jobs as `journal=`.

    Jobs accept a path as well. Entries are appended and never changed, so the file doubles as an audit log; a new file
    is readable by its owner alone. It is locked: raises JournalError if another process has it open, or if the file is
    not a journal.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._connection: sqlite3.Connection | None = None
        self._lock = asyncio.Lock()

    async def waiting(self, job: str, writes: Mapping[str, Any]) -> None:
        """Record writes that are to be sent later, by key; they are on disk when this returns."""
        await self._run(self._add, job, [(key, "waiting", value) for key, value in writes.items()])

    async def sent(self, job: str, writes: Mapping[str, Any]) -> None:
        """Record writes that are about to be sent, by key; they are on disk when this returns."""
        await self._run(self._add, job, [(key, "sent", value) for key, value in writes.items()])

    async def settled(self, job: str, outcomes: Mapping[str, tuple[State, Any]]) -> None:
        """Record the results of writes by key: the state, and the content to remember."""
        await self._run(self._add, job, [(key, state, value) for key, (state, value) in outcomes.items()])

    async def entries(self, job: str) -> dict[str, Entry]:
        """Return the last entry of each key of a job."""
        found: dict[str, Entry] = await self._run(self._read, job)
        return found

    async def entry(self, job: str, key: str) -> Entry | None:
        """Return the last entry of one key of a job, None without one."""
        found: Entry | None = await self._run(self._read_one, job, key)
        return found

    async def __aenter__(self) -> Self:
        await self._run(lambda: self._open())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await asyncio.to_thread(connection.close)

    async def _run(self, work: Any, *arguments: Any) -> Any:
        async with self._lock:
            running = asyncio.ensure_future(asyncio.to_thread(work, *arguments))
            try:
                return await asyncio.shield(running)
            except asyncio.CancelledError:
                await asyncio.wait([running])  # a thread goes on: the next one is kept out until it is through
                raise

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_exclusively(
                self._path, _APPLICATION, _SCHEMA, what="journal", use="job at a time writes a journal"
            )
        return self._connection

    def _add(self, job: str, rows: list[tuple[str, str, Any]]) -> None:
        now = time.time()
        with self._open() as connection:
            connection.executemany(
                "insert into entries (job, key, state, content, at) values (?, ?, ?, ?, ?)",
                [(job, key, state, msgspec.json.encode(value).decode(), now) for key, state, value in rows],
            )

    def _read(self, job: str) -> dict[str, Entry]:
        rows = self._open().execute(_LAST, (job,))
        return {key: Entry(key, state, msgspec.json.decode(content), at) for key, state, content, at in rows}

    def _read_one(self, job: str, key: str) -> Entry | None:
        row = self._open().execute(_LAST_OF, (job, key)).fetchone()
        return None if row is None else Entry(key, row[0], msgspec.json.decode(row[1]), row[2])


Given = Journal | str | os.PathLike[str] | None
"""Type of the `journal=` argument of jobs."""


@asynccontextmanager
async def opened(journal: Given) -> AsyncGenerator[Journal | None]:
    """Open the journal given by the caller: an open one is left open, a path is opened and closed, None yields None."""
    if journal is None or isinstance(journal, Journal):
        yield journal
        return
    async with Journal(journal) as made:
        yield made
