"""The table of output formats: a new one is a module of its own, and a row here."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.output.formats.base import Format, Places
from pinterest_async_overrides.bulk.output.formats.csv import Csv
from pinterest_async_overrides.bulk.output.formats.delta import Delta, DeltaLocation
from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDB, DuckDBTable
from pinterest_async_overrides.bulk.output.formats.iceberg import Iceberg, IcebergTable
from pinterest_async_overrides.bulk.output.formats.jsonl import JsonLinesFormat
from pinterest_async_overrides.bulk.output.formats.parquet import Parquet
from pinterest_async_overrides.bulk.output.formats.postgres import Postgres, PostgresTable
from pinterest_async_overrides.errors import ConfigurationError

FORMATS: Final[Mapping[str, Format]] = {
    "parquet": Parquet(),
    "csv": Csv(),
    "csv.gz": Csv(compressed=True),
    "jsonl": JsonLinesFormat(),
    "jsonl.gz": JsonLinesFormat(compressed=True),
    "duckdb": DuckDB(),
    "postgres": Postgres(),
    "delta": Delta(),
    "iceberg": Iceberg(),
}
"""Formats by the names that ledgers have of them."""


_BY_CLASS: Final[Mapping[type, str]] = {
    DuckDBTable: "duckdb",
    PostgresTable: "postgres",
    DeltaLocation: "delta",
    IcebergTable: "iceberg",
}
_BY_SUFFIX: Final = ("csv", "csv.gz", "jsonl", "jsonl.gz")


def kind_of(where: Any) -> str:
    """Return the name of the format of an output, judged by its class, or by the end of its path; else "parquet"."""
    if type(where) in _BY_CLASS:
        return _BY_CLASS[type(where)]
    name = Path(f"{where}").name.lower()
    return next((kind for kind in _BY_SUFFIX if name.endswith(f".{kind}")), "parquet")


def name_of(kind: str, where: Any) -> str:
    """Return the name of a format; that of a compressed one, where there is one and the path ends so.

    Raises ConfigurationError for an unknown format.
    """
    if kind not in FORMATS:
        raise ConfigurationError(f"{kind!r} is no format of output; there are {', '.join(FORMATS)}")
    suffix = Path(where).suffix.lower() if isinstance(where, str | Path) else ""
    compressed = f"{kind}{suffix}"
    return compressed if suffix and compressed in FORMATS else kind


def places(kind: str, where: Any, filesystem: Any = None, ledger: str | os.PathLike[str] | None = None) -> Places:
    """Return the target that `where` names, and the paths of its ledger and staging. Raises ConfigurationError."""
    return FORMATS[name_of(kind, where)].places(where, filesystem, ledger)


def values(where: Any, names: Sequence[str]) -> Iterator[Sequence[Any]]:
    """Yield the values of these columns of each row of an output, None (or "" in CSV) where there is no such column.

    Raises OSError for files that are not there, LedgerError for a torn one, DestinationError for a table that cannot be
    read.
    """
    kind = kind_of(where)
    if kind not in _BY_CLASS.values() and "://" not in os.fspath(where) and not Path(where).expanduser().exists():
        raise FileNotFoundError(f"{where}: there is no such output")
    # Only the target is used: the ledger's path, which some need named, is of no matter.
    return places(kind, where, ledger=os.devnull).target.values(names)
