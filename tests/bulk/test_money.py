"""Amounts of money: one unit under one name, whichever form the rows are handed over in."""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet
import pytest

from pinterest_async.bulk import AnalyticsPull
from tests.bulk.conftest import TODAY, Bench, bench_of, rows_of

FORMS = ("rows", "structs", "csv", "jsonl", "parquet", "arrow", "batches", "pandas", "polars", "duckdb")
MICROS, AVERAGE, DOLLARS = "SPEND_IN_MICRO_DOLLAR", "CPC_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR"


@asynccontextmanager
async def pulls(**options: Any) -> AsyncGenerator[AnalyticsPull]:
    async with bench_of(accounts=2, campaigns=3) as bench:
        yield bench.pull(columns=[MICROS, AVERAGE, DOLLARS, "IMPRESSION_1"], start_date=TODAY, **options)


async def handed(pull: AnalyticsPull, form: str, folder: Path) -> list[dict[str, Any]]:
    """The rows of a pull in one of its forms, as dicts."""
    if form == "rows":
        return await rows_of(pull)
    if form == "structs":
        return [
            {name: getattr(row, name) for name in row.__struct_fields__} | {"AD_ACCOUNT_ID": account}
            async for account, rows in pull.structs()
            for row in rows
        ]
    if form == "csv":
        await pull.to_csv(folder / "rows.csv")
        with (folder / "rows.csv").open(newline="") as file:
            return list(csv.DictReader(file))
    if form == "jsonl":
        await pull.to_jsonl(folder / "rows.jsonl")
        lines = (folder / "rows.jsonl").read_text().splitlines()
        return [json.loads(line, parse_float=Decimal) for line in lines]
    if form == "parquet":
        await pull.to_parquet(folder / "rows")
        read: Any = pyarrow.parquet
        return [
            row for file in (folder / "rows").rglob("*.parquet") for row in read.ParquetFile(file).read().to_pylist()
        ]
    if form == "batches":
        return [row async for batch in pull.batches() for row in batch.to_pylist()]
    if form == "duckdb":
        with duckdb.connect() as connection:
            await pull.to_duckdb(connection, "spend")
            found: Any = connection.sql("FROM spend")
            return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]
    table: Any = await getattr(pull, f"to_{form}")()
    rows: list[dict[str, Any]] = (
        table.to_pylist() if form == "arrow" else table.to_dict("records") if form == "pandas" else table.to_dicts()
    )
    return rows


def amounts(rows: list[dict[str, Any]], name: str) -> list[Decimal]:
    return sorted(Decimal(str(row[name])) for row in rows)


@pytest.mark.parametrize("form", FORMS)
async def test_micros_stay_micros_under_their_name(form: str, tmp_path: Path) -> None:
    async with pulls() as pull:
        sent, found = await rows_of(pull), await handed(pull, form, tmp_path)
    assert len(found) == len(sent) == 6
    for name in (MICROS, AVERAGE, DOLLARS):
        assert amounts(found, name) == amounts(sent, name)
    assert all(row["AD_ACCOUNT_ID"] and "SPEND" not in row for row in found)


@pytest.mark.parametrize("form", FORMS)
async def test_converted_amounts_have_another_name_and_a_currency(form: str, tmp_path: Path) -> None:
    async with pulls() as pull, pulls(money="currency") as converted:
        sent, found = await rows_of(pull), await handed(converted, form, tmp_path)
        table = await pull.to_arrow()
        currencies = {(row["AD_ACCOUNT_ID"], row["CURRENCY"]) for row in table.to_pylist()}
    assert len(currencies) == 2
    assert amounts(found, "SPEND") == [each.scaleb(-6) for each in amounts(sent, MICROS)]
    assert [round(float(each), 9) for each in amounts(found, "CPC")] == [
        round(float(each) / 1e6, 9) for each in amounts(sent, AVERAGE)
    ]
    assert amounts(found, DOLLARS) == amounts(sent, DOLLARS)
    assert {(row["AD_ACCOUNT_ID"], row["CURRENCY"]) for row in found} == currencies
    assert all(row["AD_ACCOUNT_ID"] and MICROS not in row and AVERAGE not in row for row in found)


async def test_a_model_that_divides_by_a_million_comes_out_right(bench: Bench, tmp_path: Path) -> None:
    pull = bench.pull(columns=[MICROS, DOLLARS], granularity="TOTAL")
    with duckdb.connect() as connection:
        await pull.to_duckdb(connection, "campaign_report")
        of_table = connection.sql(
            "SELECT sum(SPEND_IN_MICRO_DOLLAR) / 1000000.0, sum(SPEND_IN_DOLLAR) FROM campaign_report"
        )
        micros, dollars = of_table.fetchall()[0]
        await pull.to_csv(tmp_path / "a.csv")
        of_file = connection.read_csv(f"{tmp_path}/a.csv").sum("SPEND_IN_MICRO_DOLLAR / 1000000.0").fetchall()
    assert micros == pytest.approx(dollars)
    assert of_file[0][0] == pytest.approx(dollars)
