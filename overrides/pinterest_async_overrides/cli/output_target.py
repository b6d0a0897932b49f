"""Destination of a pull: the form of its output by its name, and what that form needs installed."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pinterest_async_overrides.cli.exit import Misused, needs

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk import AnalyticsPull, PullResult

Form = Literal["parquet", "csv", "jsonl"]
_SUFFIXES: dict[str, Form] = {"": "parquet", ".csv": "csv", ".jsonl": "jsonl"}
# Path() makes one slash of two.
_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.]+):/")
_PACKED = "to compress, pack the finished file, or write --to - | gzip"
_HINTS = {
    **dict.fromkeys((".gz", ".zip", ".zst", ".bz2", ".xz"), _PACKED),
    **dict.fromkeys((".json", ".ndjson"), "JSON lines end in .jsonl"),
    **dict.fromkeys((".tsv", ".txt", ".xlsx", ".xls"), "spreadsheets open .csv"),
    ".parquet": "Parquet is a folder: leave the ending out",
    **dict.fromkeys((".db", ".duckdb", ".sqlite"), "to_duckdb() of the library writes to a database"),
}


def is_stdout(to: Path) -> bool:
    """Return whether the rows go to standard output: `--to -`."""
    return str(to) == "-"


def check_stdout(**options: object) -> None:
    """Raise Misused for options that need a file, where the rows go to standard output."""
    if given := [f"--{name.replace('_', '-')}" for name, value in options.items() if value]:
        raise Misused(f"--to - keeps nothing that {', '.join(given)} could work on: name a file or a folder")


def form(path: Path) -> Form:
    """CSV and JSON lines by their suffixes, and a folder of Parquet files for a name without one."""
    if path.is_dir():
        return "parquet"
    if (store := _URL.match(str(path))) is not None:
        raise Misused(
            f"--to {store[1]}://…: the command writes to this machine alone; to an object store writes the library, "
            "to_parquet(path, ledger=...)"
        )
    if path.suffix.lower() not in _SUFFIXES:
        hint = f"; {hint}" if (hint := _HINTS.get(path.suffix.lower())) else ""
        raise Misused(
            f"--to {path}: a name that ends in .csv or .jsonl, or a folder for Parquet; - is standard output{hint}"
        )
    return _SUFFIXES[path.suffix.lower()]


def check(to: Path, html: Path | None) -> None:
    """Raise Misused or Failed for what could not be written, before anything is asked of Pinterest."""
    if form(to) == "parquet":
        needs("pyarrow", "arrow", "a folder of Parquet files (--to)")
    for path in filter(None, (to, html)):
        if not path.absolute().parent.is_dir():
            raise Misused(f"{path}: there is no folder {path.absolute().parent}")
    if html is not None:
        if html.is_dir():
            raise Misused(f"--html {html} is a folder; name a file")
        for module in ("plotly", "jinja2"):
            needs(module, "report", "the report (--html)")


def cluster(to: Path, address: str | None, connect: str | None) -> dict[str, Any]:
    """The options of a pull by a cluster's workers, none without an address; raises Misused or Failed for no such.

    `connect` is a function, module:name, that makes a worker's client.
    """
    if address is None:
        if connect is not None:
            raise Misused("--connect makes the clients of a cluster's workers: give --cluster too")
        return {}
    if form(to) != "parquet":
        raise Misused(f"--cluster writes Parquet: --to is a folder, not {to}")
    needs("distributed", "dask", "a cluster (--cluster)")
    return {"cluster": address} | ({"connect": _function(connect)} if connect is not None else {})


def _function(told: str) -> Any:
    module, _, name = told.partition(":")
    # What a worker imports from its own path is to be found here too: where the command is given.
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        raise Misused(f"--connect {told}: give module:function, as the workers can import it ({error})") from None


async def write(pull: AnalyticsPull, to: Path, **options: Any) -> PullResult:
    """Run the pull into its destination; `options` are those of every form."""
    forms = {"parquet": pull.to_parquet, "csv": pull.to_csv, "jsonl": pull.to_jsonl}
    return await forms[form(to)](to, **options)
