"""Real tables of each kind for tests, opened as a pull's target and read back as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import duckdb

from pinterest_async_overrides.bulk.output.formats.delta import DeltaLocation
from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDBTable
from pinterest_async_overrides.bulk.output.formats.iceberg import IcebergTable
from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable

# Without types of their own.
ADBC: Any = import_module("adbc_driver_postgresql.dbapi")
DELTA: Any = import_module("deltalake")
ICEBERG: Any = import_module("pyiceberg.catalog.sql")
SQL: Any = import_module("sqlalchemy")

KINDS: Final = ("postgres", "duckdb", "delta", "iceberg")


@dataclass
class Table:
    """A destination of a kind: what a pull takes for it, its ledger, and how it is read."""

    kind: str
    where: Any
    ledger: Path
    read: Callable[[], list[dict[str, Any]]]

    def options(self) -> dict[str, Any]:
        return {"ledger": self.ledger}


def made(kind: str, folder: Path, postgres: str = "", name: str = "") -> Table:
    """A table that is not there yet; `postgres` is the URL of a server, `name` opens a table of it that is there."""
    ledger = folder / f"{kind}.pull.sqlite"
    if kind == "postgres":
        name = name or f"marketing_{uuid4().hex[:8]}.spend"
        schema = name.partition(".")[0]
        statement(postgres, f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
        return Table(kind, PostgresTable(postgres, name), ledger, lambda: _of_postgres(postgres, name))
    if kind == "duckdb":
        path = folder / "facts.duckdb"
        return Table(kind, DuckDBTable(path, "spend"), ledger, lambda: _of_duckdb(path))
    if kind == "delta":
        return Table(kind, DeltaLocation(folder / "delta"), ledger, lambda: _of_delta(folder / "delta"))
    catalog = sql_catalog(folder)
    return Table(kind, IcebergTable(catalog, "marketing.spend"), ledger, lambda: _of_iceberg(catalog))


def sql_catalog(folder: Path) -> Any:
    """A catalog of Iceberg in a folder."""
    database = f"sqlite:///{folder}/catalog.sqlite"
    catalog: Any = ICEBERG.SqlCatalog("tests", uri=database, warehouse=f"file://{folder}/warehouse")
    catalog.engine.dispose()
    catalog.engine = SQL.create_engine(database, poolclass=SQL.NullPool)  # leaves no connection open
    return catalog


def statement(url: str, sql: str) -> list[Any]:
    """Execute one statement in PostgreSQL; its rows."""
    with ADBC.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(sql)
        found: list[Any] = cursor.fetchall() if cursor.description else []
        connection.commit()
        return found


def _of_postgres(url: str, name: str) -> list[dict[str, Any]]:
    with ADBC.connect(url) as connection, connection.cursor() as cursor:
        quoted = ".".join(f'"{part}"' for part in name.split("."))
        cursor.execute(f"TABLE {quoted}")
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _of_duckdb(path: Path) -> list[dict[str, Any]]:
    with duckdb.connect(path) as connection:
        found = connection.execute("FROM spend")
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _of_delta(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = DELTA.DeltaTable(path).to_pyarrow_table().to_pylist()
    return found


def _of_iceberg(catalog: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = catalog.load_table("marketing.spend").scan().to_arrow().to_pylist()
    return found


def rows_of(table: Table) -> Iterator[tuple[Any, ...]]:
    """The rows in an order of their own, values as text."""
    for row in sorted(table.read(), key=lambda row: tuple(f"{value}" for value in row.values())):
        yield tuple(f"{row[name]}" for name in sorted(row))


def in_duckdb(path: Any, sql: str) -> None:
    """Execute one statement in a database of DuckDB."""
    with duckdb.connect(path) as connection:
        connection.execute(sql)
