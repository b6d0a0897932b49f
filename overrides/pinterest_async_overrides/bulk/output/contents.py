"""Contents of final files, read from the files: names, sizes and columns."""

from __future__ import annotations

import csv
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.decode.schema import identifying
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.migration import Files
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.destinations import Destination
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


def files(kind: FileKind, destination: Destination, query: AnalyticsQuery) -> Files:
    """The final files of a destination of format 1, and the metrics that they have."""
    names = destination.names()
    return Files(destination.held(names), metrics(kind, destination, names, query) if names else (), format1.SHAPE)


def metrics(kind: FileKind, destination: Destination, names: list[str], query: AnalyticsQuery) -> tuple[str, ...]:
    """The columns of a file but for those that every file has."""
    with TemporaryDirectory(prefix="pinterest-bulk-") as folder:
        path = Path(folder) / "file"
        if not destination.fetch(names[0], path):
            return ()
        columns = columns_of(kind, path)
    own = {*identifying(query), "CURRENCY"}
    return tuple(name for name in columns if name not in own)


def columns_of(kind: FileKind, path: Path) -> list[str]:
    """All columns of a file. Raises LedgerError for one that cannot be read as what it should be."""
    try:
        if kind == "parquet":
            schema: Any = arrow("parquet").read_schema(path)
            return [*schema.names]
        with path.open("rb") as file:
            first = file.readline()
        if kind == "csv":
            names: list[str] = next(csv.reader([first.decode()]), list[str]())
            return names
        row: dict[str, Any] = msgspec.json.decode(first) if first.strip() else {}
        return list(row)
    except (OSError, ValueError, msgspec.MsgspecError) as error:  # Arrow's errors are among them
        raise LedgerError(f"the files cannot be read as {kind}: {error}. Everything was left as it is") from error
