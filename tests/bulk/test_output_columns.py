"""Columns of the output: names in lower case, extra columns, and the day that is not over."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb
import pytest

from pinterest_async.bulk import DeltaLocation, DuckDBTable, IcebergTable, LedgerError, PostgresTable
from pinterest_async_overrides.bulk.output.formats.table import values
from tests.bulk.conftest import DAY, TODAY, bench_of
from tests.bulk.tables import sql_catalog

KINDS = ("parquet", "csv", "jsonl", "duckdb", "postgres", "delta", "iceberg")
COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"]
MEANING: dict[str, Any] = {
    "click_window_days": 30,
    "view_window_days": 1,
    "reporting_timezone": "AD_ACCOUNT_TIME_ZONE",
}
EXTRA = ["_pulled_at", "click_window_days", "view_window_days", "reporting_timezone"]
NAMES = ("ad_account_id", "campaign_id", "date", "spend_in_micro_dollar", "impression_1")
API = tuple(name.upper() for name in NAMES)


class Place:
    """An output of a kind: written by its method, read back by `values`."""

    def __init__(self, kind: str, folder: Path, url: str = "") -> None:
        self._kind, self._folder, self._url = kind, folder, url
        self._catalog: Any = sql_catalog(folder) if kind == "iceberg" else None
        path = folder / f"out{'' if kind == 'parquet' else f'.{kind}'}"
        self.where: Any = path
        if kind == "duckdb":
            self.where = DuckDBTable(path, "facts")
        elif kind == "postgres":
            self.where = PostgresTable(url, f"facts_{uuid4().hex[:8]}")
        elif kind == "delta":
            self.where = DeltaLocation(folder / "lake")
        elif kind == "iceberg":
            self.where = IcebergTable(self._catalog, "ads.facts")

    async def write(self, pull: Any, **options: Any) -> Any:
        where = self.where
        match self._kind:
            case "duckdb":
                return await pull.to_duckdb(where.database, where.table, **options)
            case "postgres":
                return await pull.to_postgres(where.url, where.table, ledger=self._folder / "ledger", **options)
            case "delta":
                return await pull.to_delta(where.uri, **options)
            case "iceberg":
                return await pull.to_iceberg(where.catalog, where.table, ledger=self._folder / "ledger", **options)
            case _:
                return await getattr(pull, f"to_{self._kind}")(where, **options)

    def rows(self, names: tuple[str, ...]) -> list[tuple[str, ...]]:
        return sorted(tuple(f"{value}" for value in row) for row in values(self.where, names))


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    url = request.getfixturevalue("postgres") if request.param == "postgres" else ""
    return Place(request.param, tmp_path, url)


async def test_names_in_lower_case_night_after_night(place: Place, tmp_path: Path) -> None:
    """The same rows as under Pinterest's names, after nights that replace some of them and bring a column."""
    async with bench_of(accounts=2) as bench:
        plain = Place("parquet", tmp_path / "plain")
        for last, columns, look_back in ((5, COLUMNS[:1], None), (3, COLUMNS, 2), (1, COLUMNS, 3)):
            query = {"start_date": TODAY - 9 * DAY, "end_date": TODAY - last * DAY, "columns": columns}
            assert (await plain.write(bench.pull(**query), look_back=look_back)).ok
            assert (await place.write(bench.pull(names="snake", **query), look_back=look_back)).ok
        found = place.rows(NAMES)
        assert [row[:4] for row in found] == [row[:4] for row in plain.rows(API)]
        assert len(found) == len({row[:3] for row in found}) > 20
        assert sum(row[4] not in {"None", ""} for row in found) == sum(row[4] != "None" for row in plain.rows(API))
        agreement = await bench.pull(
            names="snake", start_date=TODAY - 4 * DAY, end_date=TODAY - DAY, columns=COLUMNS
        ).check(place.where)
        assert agreement.ok


async def test_other_names_are_another_output(tmp_path: Path) -> None:
    async with bench_of(accounts=1) as bench:
        await bench.pull(columns=COLUMNS).to_csv(tmp_path / "out.csv")
        with pytest.raises(LedgerError, match="names"):
            await bench.pull(columns=COLUMNS, names="snake").to_csv(tmp_path / "out.csv")


async def test_extra_columns(place: Place) -> None:
    async with bench_of(accounts=2) as bench:
        pull = bench.pull(columns=COLUMNS, extra_columns=EXTRA, **MEANING)
        assert (await place.write(pull)).ok
        ((pulled_at, *meaning),) = set(place.rows(tuple(EXTRA)))
        assert datetime.fromisoformat(pulled_at).astimezone(UTC).date() == TODAY
        assert meaning == ["30", "1", "AD_ACCOUNT_TIME_ZONE"]


async def test_extra_columns_in_memory(tmp_path: Path) -> None:
    async with bench_of(accounts=1) as bench:
        pull = bench.pull(columns=COLUMNS, extra_columns=["_pulled_at"], names="snake")
        table = await pull.to_arrow()
        assert table.column_names[-1] == "_pulled_at"
        assert {"ad_account_id", "campaign_id", "date", "spend_in_micro_dollar"} < set(table.column_names)
        (pulled_at,) = {str(value) for value in table.column("_pulled_at").to_pylist()}
        assert datetime.fromisoformat(pulled_at).astimezone(UTC).date() == TODAY
        batches = [batch async for batch in pull.batches()]
        assert batches[0].schema.names == table.column_names
        with duckdb.connect() as connection:
            await pull.to_duckdb(connection, "facts")
            described = connection.execute("DESCRIBE facts").fetchall()
        assert [name for name, *_ in described] == table.column_names


async def test_what_the_numbers_mean_is_in_the_metadata_of_parquet(tmp_path: Path) -> None:
    async with bench_of(accounts=1) as bench:
        await bench.pull(columns=COLUMNS, **MEANING).to_parquet(tmp_path / "out")
        (path, *_) = (tmp_path / "out").rglob("*.parquet")
        metadata = import_module("pyarrow.parquet").read_schema(path).metadata
        assert metadata[b"pinterest_async.view_window_days"] == b"1"
        assert metadata[b"pinterest_async.engagement_window_days"] == b"30"
        assert metadata[b"pinterest_async.conversion_report_time"] == b"TIME_OF_AD_ACTION"
        assert metadata[b"pinterest_async.reporting_timezone"] == b"AD_ACCOUNT_TIME_ZONE"


async def test_the_day_that_is_not_over_is_left_out_on_request(tmp_path: Path) -> None:
    async with bench_of(accounts=1) as bench:
        days = {"start_date": TODAY - 3 * DAY, "end_date": TODAY}
        with_it = [row["DATE"] async for row in bench.pull(**days).rows()]
        without = [row["DATE"] async for row in bench.pull(include_today=False, **days).rows()]
        assert max(with_it) == f"{TODAY}"
        assert max(without) == f"{TODAY - DAY}"
        result = await bench.pull(include_today=False, **days).to_jsonl(tmp_path / "out.jsonl")
        assert result.ok
        lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
        assert max(json.loads(line)["DATE"] for line in lines) == f"{TODAY - DAY}"
        with pytest.raises(ValueError, match="later than"):
            bench.pull(start_date=TODAY, end_date=TODAY, include_today=False)


async def test_a_header_in_lower_case(tmp_path: Path) -> None:
    async with bench_of(accounts=1) as bench:
        await bench.pull(columns=COLUMNS, names="snake", money="currency").to_csv(tmp_path / "out.csv")
        with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
            header = next(csv.reader(file))
        assert header == ["ad_account_id", "campaign_id", "date", "spend", "impression_1", "currency"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"names": "Snake"}, "names takes one of"),
        ({"extra_columns": "_pulled_at"}, "takes a list"),
        ({"extra_columns": ["pulled_at"]}, "did you mean"),
    ],
)
async def test_what_makes_no_sense(arguments: dict[str, Any], words: str) -> None:
    async with bench_of(accounts=1) as bench:
        with pytest.raises(ValueError, match=words):
            bench.pull(**arguments)
