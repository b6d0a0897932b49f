"""The table of output formats: a new one is a module of its own, and a row here."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.output.formats.base import Format, Places
from pinterest_async_overrides.bulk.output.formats.csv import Csv
from pinterest_async_overrides.bulk.output.formats.delta import Delta
from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDB
from pinterest_async_overrides.bulk.output.formats.iceberg import Iceberg
from pinterest_async_overrides.bulk.output.formats.jsonl import JsonLinesFormat
from pinterest_async_overrides.bulk.output.formats.parquet import Parquet
from pinterest_async_overrides.bulk.output.formats.postgres import Postgres
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


def name_of(kind: str, where: Any) -> str:
    """The name of a format; a compressed one of it, where there is such and the path ends so.

    Raises ConfigurationError for an unknown format.
    """
    if kind not in FORMATS:
        raise ConfigurationError(f"{kind!r} is no format of output; there are {', '.join(FORMATS)}")
    suffix = Path(where).suffix.lower() if isinstance(where, str | Path) else ""
    compressed = f"{kind}{suffix}"
    return compressed if suffix and compressed in FORMATS else kind


def places(kind: str, where: Any, filesystem: Any = None, ledger: str | os.PathLike[str] | None = None) -> Places:
    """The target that `where` names, and the paths of its ledger and staging; raises ConfigurationError."""
    return FORMATS[name_of(kind, where)].places(where, filesystem, ledger)
