"""State of a catalog: an SQLite file of what Pinterest took of each item, and of the batches under way."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Final, NamedTuple, Self, TypeVar

import msgspec

from pinterest_async_overrides.workflows.sqlite_file import open_exclusively

_APPLICATION: Final = 0x50494E43
_SCHEMA: Final = """
create table items (scope text, id text, digest text not null, primary key (scope, id)) without rowid;
create table batches (number integer primary key, scope text not null, batch_id text, items text not null);
"""
T = TypeVar("T")


class Batch(NamedTuple):
    """A batch that was about to be sent, or was; `batch_id` is None where no reply was noted. Digests by item."""

    number: int
    batch_id: str | None
    digests: dict[str, str]


class SyncState:
    """The state of one market of one catalog. One process at a time; raises JournalError where another one has the file
    or it is something else."""

    def __init__(self, path: str | os.PathLike[str], scope: str) -> None:
        self._path, self._scope = os.fspath(path), scope
        self._connection: sqlite3.Connection | None = None
        self._lock = asyncio.Lock()

    async def digests(self) -> dict[str, str]:
        """Return the digest of each item that Pinterest took."""
        return await self._run(self._digests)

    async def batches(self) -> list[Batch]:
        """Batches of a run that was broken off."""
        return await self._run(self._batches)

    async def begin(self, digests: Mapping[str, str]) -> int:
        """Note a batch before it is sent; its number."""
        return await self._run(self._begin, digests)

    async def sent(self, number: int, batch_id: str) -> None:
        """Note the id that Pinterest gave a batch."""
        await self._run(self._write, "update batches set batch_id = ? where number = ?", [(batch_id, number)])

    async def settle(self, number: int, done: Iterable[tuple[str, str]]) -> None:
        """Note that a batch is over, and the items that were taken with their digests, "" for those deleted."""
        await self._run(self._settle, number, list(done))

    async def __aenter__(self) -> Self:
        await self._run(self._open)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await asyncio.to_thread(connection.close)

    async def _run(self, work: Callable[..., T], *arguments: Any) -> T:
        async with self._lock:
            return await asyncio.shield(asyncio.to_thread(work, *arguments))

    def _digests(self) -> dict[str, str]:
        return dict(self._open().execute("select id, digest from items where scope = ?", (self._scope,)))

    def _batches(self) -> list[Batch]:
        query = "select number, batch_id, items from batches where scope = ? order by number"
        rows = self._open().execute(query, (self._scope,))
        return [Batch(number, batch, msgspec.json.decode(items)) for number, batch, items in rows]

    def _begin(self, digests: Mapping[str, str]) -> int:
        with self._open() as connection:
            row = (self._scope, msgspec.json.encode(digests).decode())
            return connection.execute("insert into batches (scope, items) values (?, ?)", row).lastrowid or 0

    def _write(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        with self._open() as connection:
            connection.executemany(statement, rows)

    def _settle(self, number: int, done: list[tuple[str, str]]) -> None:
        accepted = [(self._scope, identity, digest) for identity, digest in done if digest]
        gone = [(self._scope, identity) for identity, digest in done if not digest]
        with self._open() as connection:
            connection.executemany("insert or replace into items (scope, id, digest) values (?, ?, ?)", accepted)
            connection.executemany("delete from items where scope = ? and id = ?", gone)
            connection.execute("delete from batches where number = ?", (number,))

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = open_exclusively(
                self._path, _APPLICATION, _SCHEMA, what="state of a catalog", use="at a time syncs a catalog"
            )
        return self._connection
