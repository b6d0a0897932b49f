"""Frames: the same rows in pandas, Polars and DuckDB, amounts exact."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from importlib import import_module
from typing import Any

import pyarrow.compute
import pytest

from pinterest_async_overrides.bulk.arrow import table
from pinterest_async_overrides.errors import ConfigurationError
from tests.bulk.handing import numbers, query_of, run

MICROS, SPEND = "SPEND_IN_MICRO_DOLLAR", "SPEND"
SUM = Decimal("101") * 5 + Decimal("0.000001") * (30 + 31 + 1 + 2 + 3)


def made() -> Any:
    query = query_of(columns=(MICROS, "IMPRESSION_1"), ad_account_ids=["11"], money="currency")
    sink = table.TableSink(query)
    run(sink, lambda chunk: [{**row, MICROS: int(row["CAMPAIGN_ID"]) * 10**6 + int(row["DATE"][-2:])}
                             for row in numbers()(chunk) if row["CAMPAIGN_ID"] == "101"])  # fmt: skip
    return sink.table


def test_pandas() -> None:
    frame = table.to_pandas(made())
    assert str(frame[SPEND].dtype) == "decimal128(18, 6)[pyarrow]"
    assert frame[SPEND].sum() == SUM
    assert str(frame["DATE"].dtype).startswith("datetime64[")
    assert (frame[SPEND] / frame["IMPRESSION_1"]).sum() == SUM
    assert frame.resample("W", on="DATE")[SPEND].sum().sum() == SUM
    assert (
        len(frame[frame["DATE"] >= "2026-08-01"])
        == len(frame[frame["DATE"] >= import_module("pandas").Timestamp("2026-08-01")])
        == 3
    )
    assert json.loads(frame.to_json(orient="records", date_format="iso"))[0]["DATE"].startswith("2026-07-30")
    assert frame["AD_ACCOUNT_ID"].tolist() == ["11"] * 5


def test_arrow_divides_and_sums_amounts() -> None:
    table = made()
    compute: Any = pyarrow.compute
    quotients = compute.divide(table.column(SPEND), table.column("IMPRESSION_1"))
    assert compute.sum(quotients).as_py() == compute.sum(table.column(SPEND)).as_py() == SUM


def test_polars() -> None:
    frame = table.to_polars(made())
    assert (frame.height, frame[SPEND].sum()) == (5, SUM)


@pytest.mark.parametrize("package", ["pandas", "polars", "duckdb", "pyarrow"])
def test_what_is_missing_is_named(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match="arrow" if package == "pyarrow" else f"pip install {package}"):
        table.check(package)
