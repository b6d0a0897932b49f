"""Destination of a sync as given by --to: a folder, a database, or a lake; and the packages that each needs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from pinterest_async_overrides.cli.exit import Misused, needs

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.sync import Sync, SyncResult

_DATABASES: Final = (".duckdb", ".ddb", ".db")


class SyncTarget(NamedTuple):
    """Place of a sync: its name without a password, and the method of `Sync` that writes there with its arguments."""

    label: str
    method: str
    arguments: tuple[Any, ...]
    options: Mapping[str, Any] = MappingProxyType({})

    async def write(self, sync: Sync, **options: Any) -> SyncResult:
        """Run the sync."""
        result: SyncResult = await getattr(sync, self.method)(*self.arguments, **self.options, **options)
        return result


def target(to: str, *, csv: bool, schema: str, dbt_sources: Path | None, state: str | None = None) -> SyncTarget:
    """Return the place that --to names; nothing is opened. Raises Misused, or Failed for a package that is missing."""
    from pinterest_async_overrides.bulk.output.remote.file_system import shown

    scheme, _, rest = to.partition(":")
    database = to.lower().endswith(_DATABASES)
    postgres = scheme in {"postgresql", "postgres"}
    if csv and (database or postgres or scheme in {"delta", "iceberg"}):
        raise Misused("--csv goes with a folder")
    if schema and not (database or postgres):
        raise Misused("--schema goes with a database")
    if dbt_sources is not None and not database:
        raise Misused("--dbt-sources goes with a database of DuckDB: NAME.duckdb")
    kept = {} if state is None else {"state": state}
    if kept and not postgres and scheme != "iceberg":
        raise Misused("--state goes with postgresql:// and iceberg:; elsewhere the state stands beside the data")
    if postgres:
        return _postgres(to, schema)._replace(options=kept)
    if scheme == "delta":
        if not rest:
            raise Misused("--to delta: names a folder, or the address of one in a store: delta:lake")
        needs("deltalake", "delta", f"sync to {shown(to)}")
        return SyncTarget(f"delta:{shown(rest)}", "to_delta", (rest,))
    if scheme == "iceberg":
        catalog, _, namespace = rest.partition("/")
        if not catalog or not namespace:
            raise Misused("--to iceberg: names a catalog that pyiceberg knows and a namespace: iceberg:prod/ads")
        needs("pyiceberg", "iceberg", f"sync to {to}")
        return SyncTarget(to, "to_iceberg", (catalog, namespace), kept)
    if csv and "://" in to:
        raise Misused("--csv goes with a folder of this machine")
    if database:
        needs("duckdb", "duckdb", f"sync to {to}")
        more: dict[str, Any] = {"schema": schema, "dbt_sources": dbt_sources}
        return SyncTarget(to, "to_duckdb", (to,), more)
    if csv:
        return SyncTarget(to, "to_csv", (to,))
    needs("pyarrow", "arrow", f"sync to {shown(to)}")
    return SyncTarget(shown(to), "to_parquet", (to,))


def _postgres(to: str, schema: str) -> SyncTarget:
    from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable
    from pinterest_async_overrides.errors import ConfigurationError

    try:
        url = PostgresTable(to, schema or "public").url
    except ConfigurationError as error:  # its text has no password
        raise Misused(f"--to: {error}") from None
    needs("adbc_driver_postgresql", "postgres", "sync to PostgreSQL")

    parts = urlsplit(to)
    return SyncTarget(
        f"postgresql://{parts.hostname or ''}{parts.path} ({schema or 'public'})", "to_postgres", (url, schema)
    )
