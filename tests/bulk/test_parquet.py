"""Parquet: partitions that every reader knows, restated in place, in any file system."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars
import pyarrow
import pyarrow.dataset
import pyarrow.fs
import pyarrow.parquet
import pytest

from pinterest_async_overrides.bulk.interfaces import RunPlan
from pinterest_async_overrides.bulk.plan.models import Chunk
from tests.bulk.handing import Made, Row, finals, numbers, open_sink, query_of, run

DAYS = ("2026-07-30", "2026-08-03")


def read(path: Path) -> list[dict[str, Any]]:
    table: Any = pyarrow.dataset.dataset(path, partitioning="hive")
    rows: list[dict[str, Any]] = table.to_table().to_pylist()
    return sorted(rows, key=lambda row: (row["AD_ACCOUNT_ID"], row["CAMPAIGN_ID"], str(row["DATE"])))


def test_partitions_that_every_reader_knows(tmp_path: Path) -> None:
    run(open_sink("parquet", tmp_path / "out", query_of(*DAYS)), numbers())
    assert list(finals(tmp_path / "out")) == [
        f"account={account}/month={month}/data.parquet" for account in (11, 22) for month in ("2026-07", "2026-08")
    ]
    rows = read(tmp_path / "out")
    assert len(rows) == 4 * 5
    assert {(row["account"], row["month"]) for row in rows} == {
        (a, m) for a in (11, 22) for m in ("2026-07", "2026-08")
    }
    where = f"{tmp_path}/out/**/*.parquet"
    counted: Any = duckdb.sql(f"SELECT count(*), sum(SPEND_IN_MICRO_DOLLAR) FROM '{where}' WHERE month = '2026-08'")  # noqa: S608  names of our own
    assert counted.fetchall() == [(12, sum(row["SPEND_IN_MICRO_DOLLAR"] for row in rows if row["month"] == "2026-08"))]
    frame: Any = polars.scan_parquet(where, hive_partitioning=True)
    assert frame.collect().height == 20


def test_rows_that_name_their_own_account_and_currency(tmp_path: Path) -> None:
    """What is staged once for all rows where none has its own; the last one does."""

    def own(chunk: Chunk) -> list[Row]:
        *others, last = numbers()(chunk)
        return [*others, last | {"AD_ACCOUNT_ID": "33", "CURRENCY": "CHF"}]

    run(open_sink("parquet", tmp_path, query_of(*DAYS)), own)
    found = [(row["AD_ACCOUNT_ID"], row["CURRENCY"], row["CAMPAIGN_ID"]) for row in read(tmp_path)]
    one_day = {("11", "USD", "101"), ("11", "USD", "102"), ("11", "USD", "103"), ("22", "JPY", "201")}
    assert set(found) == one_day | {("33", "CHF", "103"), ("33", "CHF", "201")}
    assert len(found) == 20


def test_an_empty_currency_stays_one(tmp_path: Path) -> None:
    query = query_of(*DAYS, ad_account_ids=["11"], entity_ids=["101"])
    chunk = Chunk("11-00000", "11", ("101",), query.start, query.end, "call", 5)
    sink = open_sink("parquet", tmp_path, query)
    sink.begin(RunPlan([chunk], {"11": ""}))
    sink.write(Made(chunk, numbers()(chunk)))
    sink.finish()
    sink.close()
    assert {row["CURRENCY"] for row in read(tmp_path)} == {""}


def test_a_later_run_takes_the_place_of_its_days_and_entities_alone(tmp_path: Path) -> None:
    run(open_sink("parquet", tmp_path, query_of(*DAYS)), numbers(1))

    def second(chunk: Chunk) -> list[Row]:
        return [row for row in numbers(2)(chunk) if row["CAMPAIGN_ID"] != "102"]

    run(open_sink("parquet", tmp_path, query_of("2026-08-02", "2026-08-04")), second)
    for row in read(tmp_path):
        assert row["IMPRESSION_1"] == (2 if str(row["DATE"]) >= "2026-08-02" else 1)
    assert len(read(tmp_path)) == 4 * 3 + 3 * 3
    one = query_of(*DAYS, ad_account_ids=["11"], entity_ids=["101"])

    def third(chunk: Chunk) -> list[Row]:
        assert chunk.ids
        return [row for row in numbers(3)(chunk) if row["CAMPAIGN_ID"] == "101"]

    sink = open_sink("parquet", tmp_path, one)
    chunk = Chunk("11-00000", "11", ("101",), one.start, one.end, "call", 5)
    sink.begin(RunPlan([chunk], {"11": "USD"}))
    sink.write(Made(chunk, third(chunk)))
    sink.finish()
    sink.close()
    rows = read(tmp_path)
    assert [row["IMPRESSION_1"] for row in rows if row["CAMPAIGN_ID"] == "101"] == [3] * 5 + [2]
    assert len(rows) == 21


def test_what_does_not_fit_is_set_aside_and_the_types_stay(tmp_path: Path) -> None:
    run(open_sink("parquet", tmp_path / "out", query_of(*DAYS)), numbers(1))

    def odd(chunk: Chunk) -> list[Row]:
        return [{**row, "IMPRESSION_1": 0.5, "SPEND_IN_MICRO_DOLLAR": "n/a"} for row in numbers()(chunk)]

    before = schemas(tmp_path / "out")
    sink = open_sink("parquet", tmp_path / "out", query_of("2026-08-03", "2026-08-03"))
    report = run(sink, odd).report
    assert report.misfits == {"IMPRESSION_1": 4, "SPEND_IN_MICRO_DOLLAR": 4}
    assert schemas(tmp_path / "out") == before
    assert len(before) == 1
    rows = read(tmp_path / "out")
    assert [row["IMPRESSION_1"] for row in rows if row["DATE"] == date(2026, 8, 3)] == [None] * 4
    sink = open_sink("parquet", tmp_path / "out", query_of("2026-08-03", "2026-08-03"))
    noted = sink._ledger.history.misfits()  # pyright: ignore[reportPrivateUsage]
    sink.close()
    assert {(each.name, each.value) for each in noted} == {("IMPRESSION_1", "0.5"), ("SPEND_IN_MICRO_DOLLAR", "n/a")}
    assert {json.loads(each.row)["CAMPAIGN_ID"] for each in noted} == {"101", "102", "103", "201"}
    run(open_sink("parquet", tmp_path / "out", query_of("2026-08-03", "2026-08-03")), numbers(7))
    sink = open_sink("parquet", tmp_path / "out", query_of())
    assert not sink._ledger.history.misfits()  # pyright: ignore[reportPrivateUsage]
    sink.close()


def schemas(folder: Path) -> set[str]:
    """The schemas that the files of a folder have."""
    parquet: Any = pyarrow.parquet
    return {str(parquet.read_schema(path)) for path in folder.rglob("*.parquet")}


def test_another_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / 'cache'}")
    (tmp_path / "store").mkdir()
    store: Any = pyarrow.fs.SubTreeFileSystem(str(tmp_path / "store"), pyarrow.fs.LocalFileSystem())
    for times, days in enumerate([DAYS, ("2026-08-03", "2026-08-04")], 1):
        sink = open_sink("parquet", "pulls", query_of(*days), filesystem=store, ledger=tmp_path / "ledger.sqlite")
        run(sink, numbers(times))
        run(open_sink("parquet", tmp_path / "local", query_of(*days)), numbers(times))
        run(open_sink("parquet", "beside", query_of(*days), filesystem=store), numbers(times))
    assert finals(tmp_path / "store/pulls") == finals(tmp_path / "store/beside") == finals(tmp_path / "local")
    assert (tmp_path / "store/beside.pull.sqlite").exists()
    assert not (tmp_path / "ledger.sqlite.staging").exists()


def test_totals_have_no_month_and_rows_without_a_day_a_place(tmp_path: Path) -> None:
    total = query_of(*DAYS, granularity="TOTAL")
    run(open_sink("parquet", tmp_path / "total", total), lambda chunk: [{"CAMPAIGN_ID": id} for id in chunk.ids])
    assert list(finals(tmp_path / "total")) == ["account=11/data.parquet", "account=22/data.parquet"]
    run(open_sink("parquet", tmp_path / "odd", query_of(*DAYS)), lambda chunk: [{"CAMPAIGN_ID": chunk.ids[0]}])
    assert "account=11/month=__HIVE_DEFAULT_PARTITION__/data.parquet" in finals(tmp_path / "odd")
