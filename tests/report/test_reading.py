"""Reader of a pull's files: the same sums from every form, and only of the query."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.report.reader import tally

ROWS: list[dict[str, Any]] = [
    {
        "AD_ACCOUNT_ID": account,
        "CAMPAIGN_ID": f"{account}{campaign}",
        "DATE": date(2025, month, 2),
        "SPEND_IN_MICRO_DOLLAR": 1_500_000,
        "IMPRESSION_1": None if campaign == 1 else 10,
        "CURRENCY": "EUR" if account == "2" else "USD",
    }
    for account in ("1", "2")
    for month in (5, 6)
    for campaign in range(3)
]


def as_csv(folder: Path) -> Path:
    path = folder / "rows.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(ROWS[0]))
        writer.writeheader()
        writer.writerows(ROWS)
    return path


def as_jsonl(folder: Path) -> Path:
    path = folder / "rows.jsonl"
    lines = [{**row, "DATE": str(row["DATE"])} for row in ROWS]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def as_parquet(folder: Path) -> Path:
    path = folder / "rows.v1"
    for account in ("1", "2"):
        for month in (5, 6):
            rows = [row for row in ROWS if row["AD_ACCOUNT_ID"] == account and row["DATE"].month == month]
            within = path / f"account={account}" / f"month=2025-0{month}"
            within.mkdir(parents=True)
            # A column that is wider in one file than in the others.
            wide = pa.float64() if (account, month) == ("2", 6) else pa.int64()
            table = pa.Table.from_pylist(rows)
            place = table.schema.get_field_index("IMPRESSION_1")
            table = table.set_column(place, "IMPRESSION_1", table.column(place).cast(wide))
            with pq.ParquetWriter(within / "data.parquet", table.schema) as writer:
                writer.write_table(table)
    (path / "_aside").mkdir()
    (path / "_aside" / "data.parquet").write_bytes(b"not yet whole")
    return path


def query(**more: Any) -> AnalyticsQuery:
    given: dict[str, Any] = {"level": "campaign", "start_date": "2025-05-01", "end_date": "2025-06-30", **more}
    return AnalyticsQuery.of(**given)


@pytest.mark.parametrize("write", [as_csv, as_jsonl, as_parquet])
def test_every_form_sums_up_the_same(write: Callable[[Path], Path], tmp_path: Path) -> None:
    path = write(tmp_path)
    summed = tally(path, query())
    assert summed.rows == len(ROWS) == 12
    assert {currency: sums.spend for currency, sums in summed.by_currency.items()} == {"USD": 9.0, "EUR": 9.0}
    assert summed.impressions == 80
    assert set(summed.by_day) == {(f"2025-0{month}-02", of) for month in (5, 6) for of in ("USD", "EUR")}
    assert {entity.entity for entity, _ in summed.top()} == {"10", "11", "12", "20", "21", "22"}
    assert tally(path, query(start_date="2025-06-01")).rows == 6
    assert tally(path, query(start_date="2025-06-03")).rows == 0
    assert tally(path, query(start_date="2025-06-03", granularity="MONTH")).rows == 6
    assert set(tally(path, query(ad_account_ids=["2"])).by_account) == {("2", "EUR")}


def test_an_ad_account_is_no_entity_of_its_own(tmp_path: Path) -> None:
    summed = tally(as_csv(tmp_path), query(level="account"))
    assert summed.rows == 12
    assert not summed.top()


def test_of_breakdowns_the_first_counts(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    kinds = ("GENDER", "COUNTRY")
    rows = [{"AD_ACCOUNT_ID": "1", "TARGETING_TYPE": kind, "SPEND_IN_MICRO_DOLLAR": 2_000_000} for kind in kinds]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert tally(path, query(level="account", targeting_types=kinds)).by_currency[""].spend == 2


def test_converted_amounts_are_read_under_their_own_name(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"AD_ACCOUNT_ID": "1", "SPEND": 2.5, "CURRENCY": "EUR"}) + "\n", "utf-8")
    assert tally(path, query(money="currency")).by_currency["EUR"].spend == 2.5


def test_nothing_was_written(tmp_path: Path) -> None:
    assert tally(tmp_path / "rows.csv", query()).rows == 0
    (tmp_path / "rows.csv").touch()
    assert tally(tmp_path / "rows.csv", query()).rows == 0
