"""Tables of PostgreSQL, DuckDB, Delta Lake and Iceberg as targets of a pull, each against the real thing."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import ConfigurationError
from pinterest_async.bulk import DestinationError, LedgerError
from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable
from pinterest_async_overrides.bulk.output.formats.table import FORMATS, name_of
from pinterest_async_overrides.bulk.output.upkeep import repair
from pinterest_async_overrides.bulk.plan.models import Chunk
from tests.bulk import postgres_server, tables
from tests.bulk.handing import Row, numbers, open_sink, query_of, run
from tests.bulk.tables import KINDS, Table, rows_of

LAST = "2026-08-03"


@pytest.fixture(params=KINDS)
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Table:
    kind: str = request.param
    url = request.getfixturevalue("postgres") if kind == "postgres" else ""
    return tables.made(kind, tmp_path, url)


def pull(table: Table, times: int = 1, *days: str, **options: Any) -> None:
    query = {name: options.pop(name) for name in ("columns", "money") if name in options}
    run(open_sink(table.kind, table.where, query_of(*days, **query), **table.options(), **options), numbers(times))


def test_the_same_pull_again_leaves_the_same_rows(table: Table) -> None:
    pull(table)
    before = list(rows_of(table))
    assert len(before) == 20
    pull(table)
    assert list(rows_of(table)) == before
    table.ledger.unlink()  # all is pulled again, and takes the place of what is there
    pull(table)
    assert list(rows_of(table)) == before


def test_types_and_values(table: Table) -> None:
    pull(table, money="currency")
    row = next(row for row in table.read() if row["CAMPAIGN_ID"] == "103" and f"{row['DATE']}" == LAST)
    assert Decimal(f"{row.pop('SPEND')}") == Decimal("1.030003")  # exact, whatever the driver gives it as
    assert row == {
        "AD_ACCOUNT_ID": "11",
        "CAMPAIGN_ID": "103",
        "DATE": date(2026, 8, 3),
        "IMPRESSION_1": 1,
        "CTR": 1 / 3,
        "CURRENCY": "USD",
    }


def test_columns_come_and_go(table: Table) -> None:
    pull(table)
    pull(table, 2, "2026-08-02", "2026-08-04", columns=("IMPRESSION_1", "CLICKTHROUGH_1"), look_back=2)
    rows = {(row["CAMPAIGN_ID"], f"{row['DATE']}"): row for row in table.read()}
    assert len(rows) == 24
    assert rows["101", "2026-08-01"]["CLICKTHROUGH_1"] is None
    restated = rows["101", LAST]
    assert (restated["IMPRESSION_1"], restated["SPEND_IN_MICRO_DOLLAR"]) == (2, 1_010_003)  # the dropped one stays
    assert rows["101", "2026-08-04"]["SPEND_IN_MICRO_DOLLAR"] is None


def test_rows_that_pinterest_no_longer_has_go(table: Table) -> None:
    pull(table)

    def fewer(chunk: Chunk) -> list[Row]:
        return [row for row in numbers(2)(chunk) if row["CAMPAIGN_ID"] != "102"]

    run(open_sink(table.kind, table.where, query_of(), look_back=2, **table.options()), fewer)
    there = {(row["CAMPAIGN_ID"], f"{row['DATE']}") for row in table.read()}
    assert ("102", "2026-08-01") in there
    assert not {("102", "2026-08-02"), ("102", LAST)} & there
    assert len(there) == 18


def test_a_run_that_is_broken_off_between_table_and_ledger(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    sink = open_sink(table.kind, table.where, query_of(), **table.options())
    with monkeypatch.context() as patched:
        patched.setattr(type(sink._ledger.history), "finish", _dies)  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(KeyboardInterrupt):
            run(sink, numbers())
    before = list(rows_of(table))
    assert len(before) == 20
    asked = run(open_sink(table.kind, table.where, query_of(), **table.options()), numbers(9))
    assert asked == []  # all of it was staged
    assert list(rows_of(table)) == before


def _dies(*_: Any, **__: Any) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("chunks", [0, 1])
def test_a_process_that_is_killed_loses_nothing(table: Table, chunks: int, tmp_path: Path) -> None:
    pull(table, 1, "2026-07-30", "2026-08-01")
    told = {"kind": table.kind, "folder": f"{tmp_path}", "chunks": chunks}
    told |= {"url": f"{table.where.url}", "name": table.where.table} if table.kind == "postgres" else {}
    command = [sys.executable, "-m", "tests.bulk.test_tables", json.dumps(told)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert len(table.read()) == 12
    pull(table)
    rows = table.read()
    assert len({(row["CAMPAIGN_ID"], row["DATE"]) for row in rows}) == len(rows) == 20


def test_a_table_that_is_gone_is_named_and_repaired(table: Table) -> None:
    pull(table)
    if table.kind == "iceberg":
        table.where.catalog.drop_table("marketing.spend")
    elif table.kind == "postgres":
        tables.statement(table.where.url, f"DROP TABLE {table.where.table}")
    elif table.kind == "duckdb":
        Path(table.where.database).unlink()
    else:
        Path(table.where.uri).rename(Path(table.where.uri).with_name("moved"))
    with pytest.raises(LedgerError, match="gone"):
        pull(table)
    assert {hole.account for hole in repair(table.kind, table.where, ledger=table.ledger)} == {"11", "22"}
    pull(table)
    assert len(table.read()) == 20


@pytest.mark.parametrize("table", ["postgres", "duckdb"], indirect=True)
@pytest.mark.parametrize(
    ("column", "of_type", "said"),
    [("IMPRESSION_1", "date", "the column IMPRESSION_1"), ("CAMPAIGN_NAME", "text", "has no column AD_ACCOUNT_ID")],
)
def test_a_table_that_cannot_take_the_rows_is_refused_before_the_first_request(
    table: Table, column: str, of_type: str, said: str
) -> None:
    keys = '"AD_ACCOUNT_ID" text, "CAMPAIGN_ID" text, "DATE" date, ' if of_type == "date" else ""
    made = f'({keys}"{column}" {of_type})'
    if table.kind == "postgres":
        tables.statement(table.where.url, f"CREATE TABLE {table.where.table} {made}")
    else:
        tables.in_duckdb(table.where.database, f"CREATE TABLE spend {made}")
    with pytest.raises(ConfigurationError, match=said):
        open_sink(table.kind, table.where, query_of(), **table.options())


def test_a_password_is_shown_nowhere(postgres: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = postgres.replace(postgres_server.PASSWORD, "wr0ng-password")
    table = tables.made("postgres", tmp_path, postgres)
    pull(table)
    shown = [repr(table.where), table.ledger.read_bytes().decode("latin-1")]
    for url in (wrong, "postgresql://u:wr0ng-password@127.0.0.1:1/x"):
        with pytest.raises(DestinationError) as caught:
            open_sink("postgres", PostgresTable(url, "t"), query_of(), ledger=tmp_path / "l.sqlite")
        shown += [str(caught.value), *_frames(caught.value)]
    for odd in ("postgresql://u:wr0ng-password@[::1/x", "mysql://u:wr0ng-password@h/x"):
        with pytest.raises(ConfigurationError) as refused:
            PostgresTable(odd, "t")
        shown += [str(refused.value), *_frames(refused.value)]
    for text in (*shown, caplog.text):
        assert "wr0ng-password" not in text
        assert postgres_server.PASSWORD not in text


def _frames(error: BaseException) -> list[str]:
    """The local variables of our own functions in a traceback, as a reporter of errors shows them."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if "overrides" in frame.f_code.co_filename]
    assert frames
    return [f"{frame.f_locals!r}" for frame in frames]


def test_u0000_in_postgresql(postgres: str, tmp_path: Path) -> None:
    """No text of PostgreSQL holds it."""
    table = tables.made("postgres", tmp_path, postgres)
    query = query_of("2026-08-01", "2026-08-01", columns=["CAMPAIGN_NAME"], ad_account_ids=["22"])
    name = "a\0b 'c' \"d\" ü \U0001f600"
    rows = [{"CAMPAIGN_ID": "201", "DATE": "2026-08-01", "CAMPAIGN_NAME": name}]
    run(open_sink("postgres", table.where, query, **table.options()), lambda _: rows)
    assert [row["CAMPAIGN_NAME"] for row in table.read()] == [name.replace("\0", "\ufffd")]


def test_compressed_text(tmp_path: Path) -> None:
    """The path's ending says it; what is in the file is the same, and the same rows are the same bytes."""
    import gzip

    for kind in ("csv", "jsonl"):
        for name in (f"a.{kind}", f"a.{kind}.gz", f"b.{kind}.gz"):
            run(open_sink(kind, tmp_path / name, query_of()), numbers())
            run(open_sink(kind, tmp_path / name, query_of("2026-08-02", "2026-08-04"), look_back=2), numbers(2))
        plain, packed, other = (tmp_path / f"{name}" for name in (f"a.{kind}", f"a.{kind}.gz", f"b.{kind}.gz"))
        assert gzip.decompress(packed.read_bytes()) == plain.read_bytes()
        assert packed.read_bytes() == other.read_bytes()
    with pytest.raises(ConfigurationError, match="parquet, csv"):
        name_of("xlsx", tmp_path)
    assert name_of("csv", tmp_path / "a.csv.gz") in FORMATS


def main(told: dict[str, Any]) -> None:
    """A run in a process that kills itself after so many chunks."""
    table = tables.made(told["kind"], Path(told["folder"]), told.get("url", ""), told.get("name", ""))

    def rows(chunk: Chunk) -> Iterator[Row]:
        for _ in range(1):
            if count[0] >= told["chunks"]:
                os.kill(os.getpid(), signal.SIGKILL)
            count[0] += 1
            yield from numbers()(chunk)

    count = [0]
    query = query_of()
    run(open_sink(table.kind, table.where, query, **table.options()), lambda chunk: list(rows(chunk)))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
