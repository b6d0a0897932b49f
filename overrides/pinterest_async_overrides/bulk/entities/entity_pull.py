"""A pull of entities: what it lists, and its ways into files, tables, Arrow and rows."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.entities.entity_query import EntityQuery
from pinterest_async_overrides.bulk.entities.entity_result import EntityResult, IncompleteEntities
from pinterest_async_overrides.bulk.entities.entity_run import EntityRun
from pinterest_async_overrides.bulk.entities.rows import Rows, batches, plain, schema
from pinterest_async_overrides.bulk.entities.state import SUFFIX, State
from pinterest_async_overrides.bulk.entities.targets import EntityTarget, FilesTarget, Form
from pinterest_async_overrides.bulk.fetch.clients import Callers, checked_tokens
from pinterest_async_overrides.bulk.fetch.request_counter import Count
from pinterest_async_overrides.bulk.output.places import State as Place
from pinterest_async_overrides.bulk.output.places import beside_ledger
from pinterest_async_overrides.bulk.progress import ProgressCallback, shown
from pinterest_async_overrides.bulk.writer_thread import Worker
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.retry import RetryPolicy

if TYPE_CHECKING:
    import pyarrow as pa

    from pinterest_async_overrides.auth.base import Auth

Where = Place | str | os.PathLike[str]
"""Where a state is kept: a path, a URL, or a place as other parts of the library have it."""

_PIECE: Final = 1000
"""Rows that `rows()` reads from the state at once."""


class EntityPull:
    """One pull of entities; nothing is sent before one of its ways out is taken. `pinterest.bulk.entities` makes it.

    The state beside the destination (`<path>.entities.sqlite`) knows each entity as it was last seen, so that a run
    writes what is new, changed or gone, and nothing twice. A list that cannot be read is named in `result.failed`,
    what was there of it stays, and all others are read.
    """

    def __init__(
        self,
        client: BulkClient,
        query: EntityQuery,
        *,
        tokens: Mapping[str, str | Auth] | None,
        at_once: int,
        retry: RetryPolicy,
        clock: Clock,
    ) -> None:
        if at_once < 1:
            raise ConfigurationError(f"at_once is the number of lists read at once, 1 or more, not {at_once!r}")
        self.query, self._at_once, self._clock = query, at_once, clock
        self._requests = Count()
        self._callers = Callers(client, checked_tokens(tokens), retry=retry, on_event=self._requests)

    async def to_parquet(
        self,
        path: str | os.PathLike[str],
        *,
        filesystem: Any = None,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a folder, `<kind>/data.parquet` for each kind; needs the `arrow` extra.

        `filesystem` is one of pyarrow's or fsspec's, for a `path` in it. The state stands beside the folder, in an
        object store too (`s3://bucket/entities.entities.sqlite`), or where `state` says, a path or a URL. `restart`
        reads every list again, also those that a run which was broken off has read; `wait` is how many seconds to wait
        for another process. Raises LedgerError for a state that cannot be used, LedgerBusy where another process has
        it, DestinationError where something cannot be written, and what ends a pull.
        """
        return await self._to_files("parquet", path, filesystem, state, progress, restart=restart, wait=wait)

    async def to_csv(
        self,
        path: str | os.PathLike[str],
        *,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a folder, `<kind>.csv` for each kind; as `to_parquet` otherwise."""
        return await self._to_files("csv", path, None, state, progress, restart=restart, wait=wait)

    async def to_jsonl(
        self,
        path: str | os.PathLike[str],
        *,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a folder, `<kind>.jsonl` for each kind; as `to_parquet` otherwise."""
        return await self._to_files("jsonl", path, None, state, progress, restart=restart, wait=wait)

    async def to_duckdb(
        self,
        connection: Any,
        schema: str = "",
        *,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a table for each kind, in a `schema` of a DuckDB connection, merged by key; needs duckdb and pyarrow.

        The state is `<database file>.entities.sqlite`. A database in memory has none unless `state` says where: each
        run then replaces the tables, and what is gone is gone.
        """
        from pinterest_async_overrides.bulk.entities.duckdb_target import DuckDBTarget

        beside = state if state is not None else _database(connection)
        return await self.into(DuckDBTarget(connection.cursor(), schema), beside, progress, restart=restart, wait=wait)

    async def to_postgres(
        self,
        url: str,
        schema: str = "",
        *,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a table for each kind, in a `schema` of PostgreSQL, merged by key; needs the `postgres` extra.

        `url` is that of `AnalyticsPull.to_postgres`. The state is `<schema>.entities.sqlite` in the current folder.
        """
        from pinterest_async_overrides.bulk.entities.postgres_target import PostgresTarget

        target = PostgresTarget(url, schema)
        beside = f"{schema or 'public'}{SUFFIX}" if state is None else state
        return await self.into(target, beside, progress, restart=restart, wait=wait)

    async def to_delta(
        self,
        path: str | os.PathLike[str],
        *,
        storage_options: Mapping[str, str] | None = None,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into a Delta Lake table for each kind, `<path>/<kind>`, replaced where it changed; needs the `delta` extra.

        `path` is a folder or a URL; the state stands beside it, or where `state` says.
        """
        from pinterest_async_overrides.bulk.entities.lake_target import LakeEntityTarget
        from pinterest_async_overrides.bulk.output.formats.delta import DeltaTarget, beside_url, deltalake

        deltalake()
        root = _root(path)
        beside = state
        if beside is None:
            at_url = "://" in root
            beside = beside_url(root, storage_options, None, SUFFIX) if at_url else _beside(Path(root))
        target = LakeEntityTarget("delta", lambda name: DeltaTarget(f"{root}/{name}", storage_options))
        return await self.into(target, beside, progress, restart=restart, wait=wait)

    async def to_iceberg(
        self,
        catalog: Any,
        namespace: str,
        *,
        state: Where | None = None,
        progress: bool | ProgressCallback = False,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into an Iceberg table for each kind, `<namespace>.<kind>`, replaced where it changed; needs `iceberg`.

        `catalog` is one of pyiceberg's, or the name of one in its configuration. The state is
        `<namespace>.entities.sqlite` in the current folder.
        """
        from pinterest_async_overrides.bulk.entities.lake_target import LakeEntityTarget
        from pinterest_async_overrides.bulk.output.formats.iceberg import IcebergTable, IcebergTarget, package

        package("catalog")
        target = LakeEntityTarget("iceberg", lambda name: IcebergTarget(IcebergTable(catalog, f"{namespace}.{name}")))
        beside = f"{namespace}{SUFFIX}" if state is None else state
        return await self.into(target, beside, progress, restart=restart, wait=wait)

    async def to_arrow(self) -> dict[str, pa.Table]:
        """Return all entities as one Arrow table for each kind, in memory; needs the `arrow` extra.

        Raises IncompleteEntities where a list could not be read.
        """
        from pinterest_async_overrides.bulk.arrow.types import arrow

        pyarrow = arrow()
        async with self._running(None) as (run, worker):
            await run.read(self._at_once)

            def tables() -> dict[str, pa.Table]:
                return {
                    made.name: pyarrow.Table.from_batches(
                        list(batches(made, Rows(run.state, kind, made, history).since(0))), schema=schema(made)
                    )
                    for kind, made, history in run.tables()
                }

            found = await worker.run(tables)
            if run.failed:
                raise IncompleteEntities(tuple(run.failed))
            return found

    async def rows(self, *, state: Where | None = None) -> AsyncGenerator[tuple[str, dict[str, Any]]]:
        """Yield the entities one by one, each as the name of its kind and a dict; times are ISO 8601 text.

        With a `state` only those that are new, changed or gone since the last run with it. Raises IncompleteEntities at
        the end where a list could not be read. Put `aclosing(...)` around it if you may leave it early.
        """
        async with self._running(state) as (run, worker):
            await run.read(self._at_once)
            for kind, made, history in run.tables():
                since = await worker.run(run.state.published, "rows", made.name, "")
                rows = Rows(run.state, kind, made, history).since(since)
                names = [name for name, _ in made.columns]
                while piece := await worker.run(_some, rows):
                    for row in piece:
                        yield made.name, dict(zip(names, map(plain, row), strict=True))
                await worker.run(run.state.publish, "rows", {made.name: ""})
            await worker.run(run.state.finish, self._clock.moment())
            await worker.run(run.state.save)
            if run.failed:
                raise IncompleteEntities(tuple(run.failed))

    async def into(
        self,
        target: EntityTarget,
        state: Where | None,
        progress: bool | ProgressCallback = False,
        *,
        restart: bool = False,
        wait: float = 0.0,
    ) -> EntityResult:
        """Into any target, with the state at a place, a path or a URL (None: one that is thrown away)."""
        began, before = self._clock.now(), self._requests.value
        try:
            async with self._running(state, restart=restart, wait=wait) as (run, worker):
                await worker.run(target.check, [made for _, made, _ in run.tables()])
                await run.read(self._at_once, shown(progress))
                # Before as well: broken off in between, the next run writes what it cannot know to be written.
                await worker.run(run.state.save)
                await worker.run(run.publish, target)
                await worker.run(run.state.finish, self._clock.moment())
                await worker.run(run.state.save)
                requests = self._requests.value - before
                return await worker.run(run.result, requests, self._clock.now() - began)
        finally:
            await asyncio.to_thread(target.close)

    async def _to_files(
        self,
        form: Form,
        path: str | os.PathLike[str],
        filesystem: Any,
        state: Where | None,
        progress: bool | ProgressCallback,
        *,
        restart: bool,
        wait: float,
    ) -> EntityResult:
        target = FilesTarget(form, path, filesystem)
        beside = target.beside(SUFFIX) if state is None else state
        return await self.into(target, beside, progress, restart=restart, wait=wait)

    @asynccontextmanager
    async def _running(
        self, state: Where | None, *, restart: bool = False, wait: float = 0.0
    ) -> AsyncGenerator[tuple[EntityRun, Worker]]:
        scratch: str | None = None
        if state is None:
            scratch = await asyncio.to_thread(tempfile.mkdtemp, prefix="pinterest-entities-")
            state = Path(scratch) / "state"
        place = state if isinstance(state, Place) else beside_ledger(state)
        try:
            async with Worker() as worker:
                opened = await worker.run(_opened(place, wait), undo=State.close)
                try:
                    begin: Callable[[], None] = lambda: opened.begin(  # noqa: E731
                        self.query.argument_texts, self._clock.moment(), history=self.query.history, restart=restart
                    )
                    await worker.run(begin)
                    yield EntityRun(self.query, self._callers, opened, worker, self._clock), worker
                finally:
                    await worker.run(opened.close)
        finally:
            if scratch is not None:
                # Not awaited: an iterator that is left early is closed without a chance to wait.
                shutil.rmtree(scratch, ignore_errors=True)

    def __repr__(self) -> str:
        return f"<EntityPull of {', '.join(kind.name for kind in self.query.written)}>"


def _some(rows: Iterator[list[Any]]) -> list[list[Any]]:
    return list(islice(rows, _PIECE))


def _opened(place: Place, wait: float) -> Callable[[], State]:
    return lambda: State(place.ledger, wait=wait, remote=place.remote)


def _root(path: str | os.PathLike[str]) -> str:
    root = os.fspath(path).rstrip("/")
    return root if "://" in root else f"{Path(root).expanduser()}"


def _beside(path: Path) -> Path:
    """Return the state of a folder."""
    absolute = Path(os.path.abspath(path))
    return absolute.with_name(absolute.name + SUFFIX)


def _database(connection: Any) -> Path | None:
    """Return the state of a DuckDB database, beside its file; None where it is in memory."""
    found = connection.execute(
        "SELECT path FROM duckdb_databases() WHERE database_name = current_database()"
    ).fetchone()
    return Path(f"{found[0]}{SUFFIX}") if found and found[0] else None
