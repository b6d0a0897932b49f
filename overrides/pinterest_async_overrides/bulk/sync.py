"""Sync: the entities of several lists and the analytics of several levels, by one listing, into one place."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypedDict, Unpack

import msgspec

from pinterest_async_overrides.bulk import dbt
from pinterest_async_overrides.bulk.entities.entity_kind import ACCOUNTS, kinds
from pinterest_async_overrides.bulk.entities.entity_pull import EntityPull
from pinterest_async_overrides.bulk.entities.entity_result import EntityResult
from pinterest_async_overrides.bulk.entities.state import State
from pinterest_async_overrides.bulk.entities.targets import FilesTarget
from pinterest_async_overrides.bulk.fetch.discovery import Found
from pinterest_async_overrides.bulk.output.places import LEDGER, beside_ledger, is_url
from pinterest_async_overrides.bulk.output.places import State as Place
from pinterest_async_overrides.bulk.plan.arguments import is_id
from pinterest_async_overrides.bulk.plan.levels import Level
from pinterest_async_overrides.bulk.plan.planner import Entities
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.progress import ProgressCallback
from pinterest_async_overrides.bulk.pull import AnalyticsPull
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.bulk.session import PullSpec
from pinterest_async_overrides.errors import PinterestError

STATE: Final = "entities.sqlite"


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync came to: that of the `entities`, and of the `analytics` by name of their table."""

    entities: EntityResult
    analytics: Mapping[str, PullResult]

    @property
    def ok(self) -> bool:
        """Whether every list was read, and every chunk is there."""
        return self.entities.ok and all(each.ok for each in self.analytics.values())

    @property
    def requests(self) -> int:
        """Requests made by this run."""
        return self.entities.requests + sum(each.requests for each in self.analytics.values())

    @property
    def rows(self) -> int:
        """Rows of analytics written by this run."""
        return sum(each.rows for each in self.analytics.values())

    def raise_for_failures(self) -> None:
        """Raise IncompleteEntities or IncompletePull where something could not be fetched."""
        self.entities.raise_for_failures()
        for each in self.analytics.values():
            each.raise_for_failures()

    def __str__(self) -> str:
        return "\n".join([f"entities: {self.entities}", *(f"{name}: {each}" for name, each in self.analytics.items())])


def table_of(level: str, *, breakdown: bool = False) -> str:
    """Return the name of the table with the analytics of a level, or with their breakdown by targeting types."""
    return f"{level}_targeting_analytics" if breakdown else f"{level}_analytics"


def kind_of(level: Level) -> str | None:
    """Return the kind of entities that a level's analytics are about; None for ad accounts and the user."""
    found = (kind.name for kind in kinds().values() if kind.operation == level.listing)
    return next(found, None)


class SyncOptions(TypedDict, total=False):
    """Options of every sync; all may be left out.

    `look_back`, `backfill`, `restart` and `wait` are those of `FileOptions`, `progress` that of `AnalyticsPull`.
    """

    look_back: int | None
    backfill: bool
    restart: bool
    wait: float
    progress: bool | ProgressCallback


class Sync:
    """One sync; nothing is sent before one of its `to_` methods is called. `pinterest.bulk.sync` makes it.

    The entities are read first; the analytics then take ids, ad accounts and currencies from them, so that nothing is
    listed twice. Each further run writes what changed, fills holes and restates (`look_back`).
    """

    def __init__(self, entities: EntityPull, tables: Mapping[str, PullSpec]) -> None:
        self._entities, self._facts = entities, tables

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables: kinds of entities, then tables of analytics."""
        return (*(kind.name for kind in self._entities.query.written), *self._facts)

    async def to_parquet(
        self, path: str | os.PathLike[str], *, filesystem: Any = None, **options: Unpack[SyncOptions]
    ) -> SyncResult:
        """Write a folder with a folder for each table (`<level>_analytics/`, `<kind>/`); needs the `arrow` extra.

        `path` is a folder, here or in a `filesystem` of pyarrow's or fsspec's, or a URL such as s3://bucket/pinterest.
        Ledgers and the state of the entities stand in it too. Raises as the pulls do.
        """
        root = _root(path)
        state = FilesTarget("parquet", root, filesystem).beside(f"/{STATE}")
        result = await self._entities.to_parquet(root, filesystem=filesystem, state=state, **_of_entities(options))
        return await self._analytics(
            state,
            result,
            lambda pull, table: pull.to_parquet(f"{root}/{table}", filesystem=filesystem, **options),
        )

    async def to_csv(self, path: str | os.PathLike[str], **options: Unpack[SyncOptions]) -> SyncResult:
        """Write a folder with a CSV file for each table; as `to_parquet` otherwise."""
        folder = _expanded(path)
        state = beside_ledger(folder / STATE)
        result = await self._entities.to_csv(folder, state=state, **_of_entities(options))
        return await self._analytics(state, result, lambda pull, table: pull.to_csv(folder / f"{table}.csv", **options))

    async def to_duckdb(
        self,
        path: str | os.PathLike[str],
        schema: str = "",
        *,
        dbt_sources: str | os.PathLike[str] | None = None,
        **options: Unpack[SyncOptions],
    ) -> SyncResult:
        """Merge into a table for each kind and level of a DuckDB database; needs the `duckdb` extra.

        Beside the database stand the state of the entities (`<path>.entities.sqlite`) and a ledger for each level. With
        `dbt_sources`, the path of a YAML file to write, the schema `pinterest_ads` gets views of the tables with names
        in lower case (`campaign_report.spend_in_micro_dollar`), which the public dbt package for Pinterest reads.
        """
        from pinterest_async_overrides.bulk.arrow import table as arrow_table

        arrow_table.check("duckdb")
        duckdb: Any = import_module("duckdb")
        file = _expanded(path)
        state = beside_ledger(file.with_name(f"{file.name}.{STATE}"))
        connection = await asyncio.to_thread(duckdb.connect, str(file))
        try:
            result = await self._entities.to_duckdb(connection, schema, state=state, **_of_entities(options))
            ended = await self._analytics(
                state, result, lambda pull, table: pull.to_duckdb(file, _within(schema, table), **options)
            )
            if dbt_sources is not None:
                views = await asyncio.to_thread(dbt.create, connection, schema or "main")
                await asyncio.to_thread(dbt.write_sources, _expanded(dbt_sources), views)
            return ended
        finally:
            await asyncio.to_thread(connection.close)

    async def to_postgres(
        self,
        url: str,
        schema: str = "",
        *,
        state: str | os.PathLike[str] = "",
        **options: Unpack[SyncOptions],
    ) -> SyncResult:
        """Merge into a table for each kind and level, in a schema of PostgreSQL; needs the `postgres` extra.

        `url` is that of `AnalyticsPull.to_postgres`. `state` is the folder, or the URL of one in an object store, where
        the state of the entities and the ledgers are kept, the current one by default: `<schema>.entities.sqlite` and
        `<schema>.<table>.pull.sqlite`.
        """
        place = beside_ledger(_within_folder(state, f"{schema or 'public'}.{STATE}"))
        result = await self._entities.to_postgres(url, schema, state=place, **_of_entities(options))

        def into(pull: AnalyticsPull, table: str) -> Awaitable[PullResult]:
            name = _within(schema, table)
            return pull.to_postgres(url, name, ledger=_within_folder(state, f"{name}{LEDGER}"), **options)

        return await self._analytics(place, result, into)

    async def to_delta(
        self,
        path: str | os.PathLike[str],
        *,
        storage_options: Mapping[str, str] | None = None,
        **options: Unpack[SyncOptions],
    ) -> SyncResult:
        """Write a folder, or a URL, with a Delta Lake table for each kind and level; needs the `delta` extra.

        Ledgers and the state of the entities stand in it too; `storage_options` are those of deltalake.
        """
        from pinterest_async_overrides.bulk.output.formats.delta import beside_url

        root = _root(path)
        within = f"/{STATE}"
        state = beside_url(root, storage_options, None, within) if is_url(root) else beside_ledger(root + within)
        result = await self._entities.to_delta(
            root, storage_options=storage_options, state=state, **_of_entities(options)
        )
        return await self._analytics(
            state,
            result,
            lambda pull, table: pull.to_delta(f"{root}/{table}", storage_options=storage_options, **options),
        )

    async def to_iceberg(
        self,
        catalog: Any,
        namespace: str,
        *,
        state: str | os.PathLike[str] = "",
        **options: Unpack[SyncOptions],
    ) -> SyncResult:
        """Write an Iceberg table for each kind and level into a namespace; needs the `iceberg` extra.

        `catalog` is that of `AnalyticsPull.to_iceberg`. `state` is the folder, or the URL of one in an object store,
        where the state of the entities and the ledgers are kept, the current one by default:
        `<namespace>.entities.sqlite` and `<namespace>.<table>.pull.sqlite`.
        """
        place = beside_ledger(_within_folder(state, f"{namespace}.{STATE}"))
        result = await self._entities.to_iceberg(catalog, namespace, state=place, **_of_entities(options))

        def into(pull: AnalyticsPull, table: str) -> Awaitable[PullResult]:
            name = f"{namespace}.{table}"
            return pull.to_iceberg(catalog, name, ledger=_within_folder(state, f"{name}{LEDGER}"), **options)

        return await self._analytics(place, result, into)

    async def _analytics(
        self, state: Place, entities: EntityResult, into: Callable[[AnalyticsPull, str], Awaitable[PullResult]]
    ) -> SyncResult:
        """Pull the analytics of each table, with what the lists have shown."""
        found: dict[str, PullResult] = {}
        for name, spec in self._facts.items():
            listed = await asyncio.to_thread(_found, state.ledger, spec.query)
            found[name] = await into(AnalyticsPull(spec.with_listed(listed)), name)
        return SyncResult(entities, found)


def _of_entities(options: SyncOptions) -> dict[str, Any]:
    """Return the options that a pull of entities takes too."""
    return {name: value for name, value in options.items() if name in {"restart", "wait", "progress"}}


def _within(schema: str, table: str) -> str:
    return f"{schema}.{table}" if schema else table


def _within_folder(folder: str | os.PathLike[str], name: str) -> str:
    """Return the path or the URL of a file in a folder, the current one for ""; options of a URL stay at its end."""
    given, options = os.fspath(folder), ""
    if is_url(given):
        given, mark, options = given.partition("?")
        options = mark + options
    return f"{given.rstrip('/')}/{name}{options}" if given else name


def _root(path: str | os.PathLike[str]) -> str:
    """Return a folder or a URL without a slash at its end."""
    given = os.fspath(path)
    return given.rstrip("/") if is_url(given) else f"{_expanded(given)}"


def _expanded(path: str | os.PathLike[str]) -> Path:
    return Path(path).expanduser()


def _found(path: Path, query: AnalyticsQuery) -> Found:
    """Return what the lists have shown for a query: ad accounts, their currencies, and the entities of each."""
    with _opened(path) as state:
        of_accounts = {entity.key: entity.content for entity in state.rows(ACCOUNTS) if entity.until is None}
        account_ids = [each for each in query.ad_account_ids or of_accounts if is_id(each)]
        currencies = {
            account: str(currency)
            for account in account_ids
            if account in of_accounts and (currency := msgspec.json.decode(of_accounts[account]).get("currency"))
        }
        accounts = ("",) if query.level.organic and query.ad_account_ids is None else tuple(account_ids)
        listed = _listed(state, query, accounts)
        of_account = {account: listed.get(account, ()) for account in accounts}
        unseen = {each: PinterestError("not listed") for each in account_ids if each not in of_accounts}
        return Found(accounts, Entities(of_account, {}), currencies, unseen, listed)


def _listed(state: State, query: AnalyticsQuery, accounts: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the ids of each ad account whose list was read; the pull itself lists the others."""
    kind = kind_of(query.level)
    if kind is None:
        return {}
    read = {scope.get("ad_account_id", "") for scope in state.whole_lists(kind)}
    ids: dict[str, list[str]] = {account: [] for account in accounts if account in read}
    for entity in state.rows(kind):
        account = entity.scope.get("ad_account_id", "")
        if entity.until is None and account in ids and is_id(entity.key):
            status = msgspec.json.decode(entity.content).get("status")
            if query.level.organic or status is None or status in query.statuses:
                ids[account].append(entity.key)
    return {account: tuple(of) for account, of in ids.items()}


@contextmanager
def _opened(path: Path) -> Generator[State]:
    state = State(path, wait=0.0)
    try:
        yield state
    finally:
        state.close()
