"""Every output read back by other readers, with values that trip them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import polars
import pytest

from tests.bulk.handing import TODAY, Row, open_sink, query_of, run
from tests.faults.plugin import Fired

NAMES = {
    "101": "line\nbreak",
    "102": "a carriage\rreturn alone",
    "103": 'both\r\nand "quotes", commas',
    "201": "🎉 e\u0301 \u202eturned " + "long " * 40_000,
}
COLUMNS = ("CAMPAIGN_NAME", "IMPRESSION_1")


def rows(times: int) -> Any:
    def of(chunk: Any) -> list[Row]:
        return [
            {"CAMPAIGN_ID": id, "DATE": f"{chunk.start}", "CAMPAIGN_NAME": NAMES[id], "IMPRESSION_1": times}
            for id in chunk.ids
        ]

    return of


def by_pandas(form: str, path: Path) -> Any:
    pandas = import_module("pandas")
    if form == "parquet":
        return pandas.read_parquet(path).to_dict("records")
    read = pandas.read_csv(path, dtype=str) if form == "csv" else pandas.read_json(path, lines=True, dtype=False)
    return read.to_dict("records")


def by_polars(form: str, path: Path) -> Any:
    if form == "parquet":
        return polars.read_parquet(path).to_dicts()
    return (polars.read_csv(path, infer_schema=False) if form == "csv" else polars.read_ndjson(path)).to_dicts()


def by_duckdb(form: str, path: Path) -> Any:
    source = {
        "parquet": f"'{path}/**/*.parquet'",
        "csv": f"read_csv('{path}', all_varchar=true, max_line_size=10000000)",
        "jsonl": f"read_json('{path}', format='newline_delimited', maximum_object_size=10000000)",
    }
    made: Any = duckdb.sql(f"FROM {source[form]}")
    return [dict(zip(made.columns, row, strict=True)) for row in made.fetchall()]


@pytest.mark.fault(76)
@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl"])
@pytest.mark.parametrize("reader", [by_pandas, by_polars, by_duckdb])
def test_row_76_every_output_is_read_back(form: Any, reader: Any, tmp_path: Path, fired: Fired) -> None:
    """By others, and by ourselves: the second run keeps the rows of the first one's days."""
    path = tmp_path / ("out" if form == "parquet" else f"out.{form}")
    for times, day in enumerate(("2026-08-01", "2026-08-03"), 1):
        run(open_sink(form, path, query_of(day, day, columns=COLUMNS)), rows(times))
    found = [(str(row["CAMPAIGN_ID"]), row["CAMPAIGN_NAME"], str(row["IMPRESSION_1"])) for row in reader(form, path)]
    assert sorted(found) == sorted((id, name, f"{times}") for id, name in NAMES.items() for times in (1, 2))
    fired(f"{len(found)} rows with odd names before {TODAY}")
