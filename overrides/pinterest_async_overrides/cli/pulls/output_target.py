"""Output of a pull as given by --to: files, a folder, or a table; and the packages that each needs."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from pinterest_async_overrides.cli.exit import Misused, needs

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.pull import AnalyticsPull
    from pinterest_async_overrides.bulk.result import PullResult

STDOUT: Final = "-"
KINDS: Final = (
    "NAME.csv or NAME.jsonl (also .gz), a folder for Parquet, NAME.duckdb, postgresql://…, delta:FOLDER, "
    "iceberg:CATALOG/namespace.table"
)
_SUFFIXES: Final = (".csv", ".csv.gz", ".jsonl", ".jsonl.gz")
_DATABASES: Final = (".duckdb", ".ddb")
_URL: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.]+):/")  # Path() makes one slash of two
_HINTS: Final = {
    **dict.fromkeys((".zip", ".zst", ".bz2", ".xz"), "gzip alone: .csv.gz or .jsonl.gz"),
    ".gz": "gzip goes with .csv.gz and .jsonl.gz",
    **dict.fromkeys((".json", ".ndjson"), "JSON lines end in .jsonl"),
    **dict.fromkeys((".tsv", ".txt", ".xlsx", ".xls"), "spreadsheets open .csv"),
    ".parquet": "Parquet is a folder: leave the ending out",
    **dict.fromkeys((".db", ".sqlite"), "a database of DuckDB ends in .duckdb"),
}


class Output(NamedTuple):
    """Output of a pull: its format, what `AnalyticsPull` and `status` take for it, and its name without a password.

    `path` is its local file or folder, None for a table elsewhere; `ledger` is where its ledger is to be.
    """

    kind: str
    where: Any
    label: str
    path: Path | None = None
    ledger: str | None = None

    def located(self) -> dict[str, Any]:
        """Return the option that says where the ledger is, if there is one."""
        return {} if self.ledger is None else {"ledger": self.ledger}


def is_stdout(to: str) -> bool:
    """Return whether the rows go to standard output: `--to -`."""
    return to == STDOUT


def check_stdout(**options: object) -> None:
    """Raise Misused for options that need a file, where the rows go to standard output."""
    if given := [f"--{name.replace('_', '-')}" for name, value in options.items() if value]:
        raise Misused(f"--to - keeps nothing that {', '.join(given)} could work on: name a file or a folder")


def output(to: str, *, table: str | None = None, ledger: str | None = None) -> Output:
    """Return the output that --to, --table and --ledger name; nothing is opened. Raises Misused."""
    scheme = to.partition(":")[0].lower()
    if scheme in {"postgresql", "postgres"}:
        return _postgres(to, table, ledger)
    if scheme in {"delta", "iceberg"}:
        if table is not None:
            raise Misused(f"--table goes with a database, not with --to {scheme}:")
        return (_delta if scheme == "delta" else _iceberg)(to.partition(":")[2], ledger)
    path = Path(to).expanduser()
    name = path.name.lower()
    if not path.is_dir() and name.endswith(_DATABASES):
        from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDBTable

        return Output("duckdb", DuckDBTable(path, _named(table)), f"{path} ({table})", path, ledger)
    if table is not None:
        raise Misused(f"--table goes with a database (NAME.duckdb or postgresql://…), not with --to {to}")
    if _URL.match(to) is not None:
        from pinterest_async_overrides.bulk.output.remote.file_system import shown

        if name.endswith((*_SUFFIXES, ".parquet")):
            raise Misused(f"--to …/{path.name}: an object store takes a folder of Parquet files: leave the ending out")
        return Output("parquet", to, shown(to), None, ledger)
    if path.is_dir() or not path.suffix:
        return Output("parquet", path, to, path, ledger)
    kind = next((each for each in _SUFFIXES if name.endswith(each)), None)
    if kind is None:
        hint = f"; {hint}" if (hint := _HINTS.get(path.suffix.lower())) else ""
        raise Misused(f"--to {to}: give {KINDS}; - is standard output{hint}")
    return Output(kind[1:], path, to, path, ledger)


def _postgres(to: str, table: str | None, ledger: str | None) -> Output:
    from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable
    from pinterest_async_overrides.errors import ConfigurationError

    name = _named(table)
    try:
        where = PostgresTable(to, name)
    except ConfigurationError as error:  # its text has no password
        raise Misused(f"--to: {error}") from None
    parts = urlsplit(to)
    host = f"{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"
    return Output("postgres", where, f"postgresql://{host}{parts.path} ({name})", None, ledger)


def _named(table: str | None) -> str:
    if not table:
        raise Misused("--table names the table in a database: --table pinterest.campaigns")
    return table


def _delta(where: str, ledger: str | None) -> Output:
    from pinterest_async_overrides.bulk.output.formats.delta import DeltaLocation
    from pinterest_async_overrides.bulk.output.remote.file_system import shown

    if not where:
        raise Misused("--to delta: names a folder, or the address of a table in a store: delta:spend")
    path = None if "://" in where else Path(where).expanduser()
    return Output("delta", DeltaLocation(path or where), f"delta:{shown(where)}", path, ledger)


def _iceberg(where: str, ledger: str | None) -> Output:
    from pinterest_async_overrides.bulk.output.formats.iceberg import IcebergTable

    catalog, _, table = where.partition("/")
    if not catalog or not table:
        raise Misused("--to iceberg: names a catalog of pyiceberg's configuration and a table: iceberg:prod/ads.spend")
    return Output("iceberg", IcebergTable(catalog, table), f"iceberg:{where}", None, ledger)


_MODULES: Final[Mapping[str, tuple[str, str, str]]] = {
    "parquet": ("pyarrow", "arrow", "a folder of Parquet files (--to)"),
    "duckdb": ("duckdb", "duckdb", "a table of DuckDB (--to)"),
    "postgres": ("adbc_driver_postgresql", "postgres", "a table of PostgreSQL (--to)"),
    "delta": ("deltalake", "delta", "a table of Delta Lake (--to)"),
    "iceberg": ("pyiceberg", "iceberg", "a table of Iceberg (--to)"),
}
"""What each format needs: a module, the extra that has it, and what it is needed for."""


def check(to: Output, html: Path | None) -> None:
    """Raise Misused or Failed for what could not be written, before anything is asked of Pinterest."""
    if to.kind in _MODULES:
        needs(*_MODULES[to.kind])
    for path in filter(None, (to.path, html)):
        if not path.absolute().parent.is_dir():
            raise Misused(f"{path}: there is no folder {path.absolute().parent}")
    if html is not None:
        if html.is_dir():
            raise Misused(f"--html {html} is a folder; name a file")
        for module in ("plotly", "jinja2"):
            needs(module, "report", "the report (--html)")


def cluster(to: Output, address: str | None, connect: str | None) -> dict[str, Any]:
    """Return the options of a pull by a cluster's workers, none without an address. Raises Misused or Failed.

    `connect` is a function, module:name, that makes a worker's client.
    """
    if address is None:
        if connect is not None:
            raise Misused("--connect makes the clients of a cluster's workers: give --cluster too")
        return {}
    if to.kind != "parquet":
        raise Misused(f"--cluster writes Parquet: --to is a folder, not {to.label}")
    needs("distributed", "dask", "a cluster (--cluster)")
    return {"cluster": address} | ({"connect": _function(connect)} if connect is not None else {})


def _function(named: str) -> Any:
    module, _, name = named.partition(":")
    # What a worker imports from its own path is to be found here too: where the command is given.
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise Misused(f"--connect {named}: give module:function, as the workers can import it ({error})") from None


async def write(pull: AnalyticsPull, to: Output, **options: Any) -> PullResult:
    """Run the pull into its output; `options` are those of every format."""
    where, more = to.where, {**options, **to.located()}
    match to.kind.removesuffix(".gz"):
        case "csv":
            return await pull.to_csv(where, **more)
        case "jsonl":
            return await pull.to_jsonl(where, **more)
        case "duckdb":
            return await pull.to_duckdb(where.database, where.table, **more)
        case "postgres":
            return await pull.to_postgres(where.url, where.table, **more)
        case "delta":
            return await pull.to_delta(where.uri, storage_options=where.storage_options, **more)
        case "iceberg":
            return await pull.to_iceberg(where.catalog, where.table, **more)
        case _:
            return await pull.to_parquet(where, **more)
