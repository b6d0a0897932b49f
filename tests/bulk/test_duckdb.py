"""DuckDB: rows are merged by key, streamed, and what cannot be is refused before the first request."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from pinterest_async import ConfigurationError
from pinterest_async.testing import faults
from pinterest_async_overrides.bulk.arrow.duckdb_table import DuckDBSink, quoted
from tests.bulk.conftest import DAY, TODAY, Bench, bench_of
from tests.bulk.handing import numbers, query_of, run
from tests.faults.plugin import Fired

MICROS = "SPEND_IN_MICRO_DOLLAR"
COLUMNS = [MICROS, "IMPRESSION_1"]


@pytest.fixture
def connection() -> Iterator[Any]:
    with duckdb.connect() as made:
        yield made


def all_of(connection: Any, statement: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = connection.execute(statement).fetchall()
    return found


async def test_a_second_run_takes_the_place_of_the_first(bench: Bench, connection: Any) -> None:
    for days in (10, 5):
        pull = bench.pull(columns=COLUMNS, start_date=TODAY - days * DAY, end_date=TODAY - (days - 7) * DAY)
        result = await pull.to_duckdb(connection, "spend")
        assert (result.rows, result.failed) == (3 * 4 * (8 if days == 10 else 5), ())  # today is left out
    keys = "count(DISTINCT (AD_ACCOUNT_ID, CAMPAIGN_ID, DATE))"
    assert all_of(connection, f"SELECT count(*), {keys} FROM spend") == [(3 * 4 * 10, 3 * 4 * 10)]  # noqa: S608  names of our own
    types = {name: held for name, held, *_ in all_of(connection, "DESCRIBE spend")}
    assert (types["AD_ACCOUNT_ID"], types["DATE"], types[MICROS]) == ("VARCHAR", "DATE", "BIGINT")


async def test_schemas_and_odd_names(bench: Bench, connection: Any) -> None:
    connection.execute("CREATE SCHEMA marketing")
    names = {
        "marketing.spend": "spend",
        '"odd.name"': "odd.name",
        'my "pull"': 'my "pull"',
        'x"; DROP TABLE t; --': None,
    }
    for name in names:
        await bench.pull(columns=COLUMNS).to_duckdb(connection, name)
    found = all_of(connection, "SELECT table_schema, table_name FROM information_schema.tables")
    assert set(found) == {
        ("marketing", "spend"),
        *(("main", held or name) for name, held in names.items() if held != "spend"),
    }
    before = bench.sent
    for name in ("", "nowhere.spend", "a\0b"):
        with pytest.raises(ConfigurationError):
            await bench.pull(columns=COLUMNS).to_duckdb(connection, name)
    assert bench.sent == before


async def test_columns_are_added_and_what_does_not_fit_is_refused_before_anything_is_sent(
    bench: Bench, connection: Any
) -> None:
    await bench.pull(columns=COLUMNS).to_duckdb(connection, "spend")
    await bench.pull(columns=["IMPRESSION_1", "CTR"], start_date=TODAY).to_duckdb(connection, "spend")
    of_days = "SELECT count(*), count(CTR), count(SPEND_IN_MICRO_DOLLAR), count(CURRENCY) FROM spend"
    assert all_of(connection, of_days) == [(360, 12, 348, 348)]
    before = bench.sent
    connection.execute(
        "CREATE TABLE strange (AD_ACCOUNT_ID VARCHAR, CAMPAIGN_ID VARCHAR, DATE DATE, IMPRESSION_1 BOOLEAN)"
    )
    connection.execute("CREATE TABLE keyless (IMPRESSION_1 BIGINT)")
    connection.execute("CREATE VIEW seen AS FROM spend")
    # As versions before this one wrote it, in units under the name of micros.
    connection.execute(
        "CREATE TABLE old (AD_ACCOUNT_ID VARCHAR, CAMPAIGN_ID VARCHAR, DATE DATE, SPEND_IN_MICRO_DOLLAR DECIMAL(38,6))"
    )
    for name, why in {
        "strange": "IMPRESSION_1 of the table .* is BOOLEAN, not BIGINT",
        "keyless": "has no column AD_ACCOUNT_ID",
        "seen": "base table",
        "old": "DECIMAL",
    }.items():
        with pytest.raises(ConfigurationError, match=why):
            await bench.pull(columns=COLUMNS).to_duckdb(connection, name)
    assert bench.sent == before
    assert all_of(connection, "DESCRIBE keyless") == [("IMPRESSION_1", "BIGINT", "YES", None, None, None)]


@pytest.mark.fault(70)
@pytest.mark.parametrize("odd", [1.5, "many", 2**64])
async def test_row_70_a_wider_value_is_refused_whole(odd: Any, connection: Any, fired: Fired) -> None:
    async with bench_of(accounts=2) as bench:
        await bench.pull(columns=["IMPRESSION_1"], start_date=TODAY).to_duckdb(connection, "t")
        before = all_of(connection, "FROM t ORDER BY ALL")
        account = bench.local.ad_account_ids[0]
        ids = [each.id async for each in bench.client.campaigns.list(account)]
        rows = [{"CAMPAIGN_ID": each, "DATE": f"{TODAY}", "IMPRESSION_1": 7} for each in ids]
        rows[-1]["IMPRESSION_1"] = odd
        bench.local.fail("campaigns/analytics", 3, faults.status(200, rows))
        pull = bench.pull(columns=["IMPRESSION_1"], start_date=TODAY, ad_account_ids=[account])
        result = await pull.to_duckdb(connection, "t")
        (failure,) = result.failed
        assert (failure.ad_account_id, failure.kind, result.rows) == (account, "DecodeError", 0)
        assert "ALTER TABLE" in failure.error
        assert all_of(connection, "FROM t ORDER BY ALL") == before
        # As the message says: then it goes in.
        connection.execute(failure.error.partition("ALTER TABLE")[2].join(["ALTER TABLE", ""]))
        bench.local.fail("campaigns/analytics", 1, faults.status(200, rows))
        result = await pull.to_duckdb(connection, "t")
        assert (result.rows, result.failed) == (4, ())
        assert [row[0] for row in all_of(connection, "SELECT IMPRESSION_1 FROM t")].count(
            odd if isinstance(odd, float) else str(odd)
        ) == 1
        fired(bench.local)


@pytest.mark.fault(70)
async def test_row_70_pulls_side_by_side_over_one_connection(connection: Any, fired: Fired) -> None:
    async with bench_of(accounts=6, campaigns=5) as bench:
        accounts = bench.local.ad_account_ids

        async def pulled(account: str, table: str) -> int:
            pull = bench.pull(columns=COLUMNS, ad_account_ids=[account])
            return (await pull.to_duckdb(connection, table)).rows

        for _ in range(3):
            jobs = [pulled(account, table) for account in accounts for table in ("one", f"of_{account}")]
            assert await asyncio.gather(*jobs) == [5 * 30] * 12
            of_all = "SELECT AD_ACCOUNT_ID, count(*) FROM one GROUP BY 1 ORDER BY 1"
            assert all_of(connection, of_all) == [(account, 150) for account in sorted(accounts)]
            for account in accounts:
                counted = f"SELECT AD_ACCOUNT_ID, count(*) FROM of_{account} GROUP BY 1"  # noqa: S608  names of our own
                assert all_of(connection, counted) == [(account, 150)]
        fired("pulls over one connection", 36)


async def test_a_failed_part_leaves_what_is_there(bench: Bench, connection: Any) -> None:
    await bench.pull(columns=COLUMNS).to_duckdb(connection, "spend")
    bench.local.fail("campaigns/analytics", 1, faults.status(403))
    result = await bench.pull(columns=COLUMNS).to_duckdb(connection, "spend")
    assert (len(result.failed), result.rows) == (1, 2 * 4 * 30)
    assert all_of(connection, "SELECT count(*) FROM spend") == [(3 * 4 * 30,)]


def test_rows_stay_where_they_are_written_chunk_by_chunk(connection: Any) -> None:
    sink = DuckDBSink(connection.cursor(), "spend", query_of(columns=COLUMNS))
    run(sink, numbers(), fail=[1])
    assert all_of(connection, "SELECT AD_ACCOUNT_ID, count(*) FROM spend GROUP BY 1") == [("11", 15)]
    assert "pinterest_async_chunk" not in str(all_of(connection, "SHOW ALL TABLES"))


@pytest.mark.parametrize(
    ("name", "as_sql"),
    [
        ("spend", '"spend"'),
        ("a.b.c", '"a"."b"."c"'),
        ('"a.b".c', '"a.b"."c"'),
        ('a"b', '"a""b"'),
        ("a.b.c.d", '"a.b.c.d"'),
        ('"say ""hi"""', '"say ""hi"""'),
    ],
)
def test_names_are_read_as_sql_reads_them(name: str, as_sql: str) -> None:
    assert quoted(name) == as_sql
