"""Ledgers of format 1, made by the release before: their days are known, their files become one table."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet
import pytest

from pinterest_async.bulk import LedgerError
from pinterest_async_overrides.bulk.interfaces import RunPlan
from pinterest_async_overrides.bulk.ledger.history import Known
from pinterest_async_overrides.bulk.output.file_sink import FileSink
from pinterest_async_overrides.bulk.output.opening import open_sink
from pinterest_async_overrides.bulk.output.peek import peek
from pinterest_async_overrides.bulk.plan.planner import Entities, plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from tests.bulk.handing import Made, numbers
from tests.bulk.nights import DAY, FIRST, NightClock

MADE = Path(__file__).parent / "ledgers" / "format1"
"""Two ad accounts of two campaigns; the ten days before FIRST, but for `two.csv`, which has 25 and one more night."""

COLUMNS = ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CTR"]
ACCOUNTS = ["549467900000000", "549467900000001"]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the folders and files that the release before made."""
    shutil.copytree(MADE, tmp_path / "old")
    return tmp_path / "old"


def query_of(start: date = FIRST - 10 * DAY, end: date = FIRST - DAY, **options: Any) -> AnalyticsQuery:
    given: dict[str, Any] = {"level": "campaign", "columns": COLUMNS} | options
    return AnalyticsQuery.of(start_date=start, end_date=end, **given)


def opened(path: Path, query: AnalyticsQuery | None = None, **options: Any) -> FileSink:
    kind: Any = path.suffix[1:] or "parquet"
    given: dict[str, Any] = {"clock": NightClock(), **options}
    return open_sink(kind, path, query or query_of(), **given)


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"}


def known(sink: FileSink) -> dict[str, Known]:
    found = sink._ledger.history.known()  # pyright: ignore[reportPrivateUsage]
    return {account: of for (_, account), of in found.items()}


@pytest.mark.parametrize("name", ["parquet", "out.csv", "out.jsonl"])
def test_a_finished_ledger_is_taken_over(name: str, old: Path) -> None:
    sink = opened(old / name)
    of = known(sink)
    assert set(of) == set(ACCOUNTS)
    for account in ACCOUNTS:
        assert [(one.first, one.last, one.columns) for one in of[account].covered] == [
            (FIRST - 10 * DAY, FIRST - DAY, frozenset(COLUMNS))
        ]
        assert not of[account].holes
    assert sink.resume() is None
    windows = sink.windows(ACCOUNTS)
    sink.close()
    assert set(windows) == set(ACCOUNTS)
    assert (old / f"{name}.pull.sqlite").exists()
    if name == "parquet":
        assert {path.suffix for path in (old / name).rglob("*") if path.is_file()} == {".parquet"}
        assert {path.name for path in (old / name).iterdir()} == {f"account={account}" for account in ACCOUNTS}


def table(path: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """The rows of a destination by entity and day."""
    reader = {"": f"'{path}/**/*.parquet'", ".csv": f"read_csv('{path}', all_varchar=true)", ".jsonl": f"'{path}'"}
    made: Any = duckdb.sql(f"FROM {reader[path.suffix]}")  # a folder of the test's own
    rows = [dict(zip(made.columns, row, strict=True)) for row in made.fetchall()]
    found = {(str(row["CAMPAIGN_ID"]), str(row["DATE"])): row for row in rows}
    assert len(found) == len(rows)
    return found


@pytest.mark.parametrize("money", ["micros", "currency"])
@pytest.mark.parametrize("name", ["parquet", "out.csv", "out.jsonl"])
def test_the_nights_go_on_as_if_nothing_had_been(name: str, money: str, old: Path) -> None:
    """With a column more, which the release before would have refused; amounts become what they are by now."""
    path = old / name
    before = table(path)
    columns = [*COLUMNS, "CLICKTHROUGH_1"]
    query = query_of(FIRST - 9 * DAY, FIRST, columns=columns, money=money)
    clock = NightClock(FIRST + DAY)
    sink = opened(path, query, look_back=3, clock=clock)
    windows = sink.windows(ACCOUNTS)
    assert windows == dict.fromkeys(ACCOUNTS, ((FIRST - 3 * DAY, FIRST),))
    ids = {
        account: {row["CAMPAIGN_ID"] for row in before.values() if account == row["AD_ACCOUNT_ID"]}
        for account in ACCOUNTS
    }
    entities = Entities({account: tuple(sorted(map(str, of))) for account, of in ids.items()}, {})
    chunks = plan(query, entities, clock.today(), rates={}, at_once=1, windows=windows).chunks
    sink.begin(RunPlan(chunks, dict.fromkeys(ACCOUNTS, "USD")))
    for chunk in chunks:
        sink.write(Made(chunk, numbers(7)(chunk), columns))
    sink.finish()
    sink.close()
    after = table(path)
    assert len(after) == 2 * 2 * 11
    for key, row in after.items():
        if key[1] >= f"{FIRST - 3 * DAY}":
            assert str(row["IMPRESSION_1"]) == "7"
        else:
            amount = Decimal(str(row["SPEND_IN_MICRO_DOLLAR" if money == "micros" else "SPEND"]))
            assert amount == Decimal(str(before[key]["SPEND_IN_MICRO_DOLLAR"])) * (10**6 if money == "micros" else 1)
            assert str(row["CTR"]) == str(before[key]["CTR"])
    if name == "parquet":
        parquet: Any = pyarrow.parquet
        assert len({str(parquet.read_schema(file)) for file in path.rglob("*.parquet")}) == 1


def test_days_that_were_pulled_before_a_look_back_are_known(old: Path) -> None:
    sink = opened(old / "two.csv")
    assert {(one.first, one.last) for of in known(sink).values() for one in of.covered} == {(FIRST - 25 * DAY, FIRST)}
    sink.close()


@pytest.mark.parametrize("name", ["unfinished", "unfinished.csv"])
def test_a_run_that_was_not_finished_becomes_holes(name: str, old: Path) -> None:
    sink = opened(old / name)
    of = known(sink)
    assert not any(each.covered for each in of.values())
    holes = {account: [(hole.first, hole.last, hole.kind) for hole in each.holes] for account, each in of.items()}
    days = FIRST - 10 * DAY, FIRST - DAY
    assert holes == {ACCOUNTS[0]: [(*days, "ForbiddenError")], ACCOUNTS[1]: [(*days, "Interrupted")]}
    sink.close()


def test_days_of_some_entities_are_not_taken_for_days_of_all(old: Path) -> None:
    sink = opened(old / "entities.csv")
    assert all(scope.startswith("entities ") for scope, _ in sink._ledger.history.known())  # pyright: ignore[reportPrivateUsage]
    windows = sink.windows(ACCOUNTS)
    assert set(windows[ACCOUNTS[0]]) == {(FIRST - 10 * DAY, FIRST - DAY)}
    sink.close()


def test_another_query_is_refused_with_the_command_that_adopts(old: Path) -> None:
    for name in ("parquet", "out.csv"):
        before = files(old)
        for other in (query_of(granularity="WEEK"), query_of(click_window_days=30)):
            with pytest.raises(LedgerError, match="pull adopt"):
                opened(old / name, other)
        assert files(old) == before


def test_a_look_at_an_old_ledger_changes_nothing(old: Path) -> None:
    before = files(old)
    with peek("parquet", old / "parquet", query_of()) as peeked:
        assert peeked is not None
        assert len(peeked.history.known()) == 2
    assert files(old) == before


def test_a_torn_one_is_refused_untouched(old: Path) -> None:
    ledger = old / "out.csv.pull.sqlite"
    data = bytearray(ledger.read_bytes())
    data[4096:8192] = bytes(4096)
    ledger.write_bytes(data)
    with pytest.raises(LedgerError, match="torn"):
        opened(old / "out.csv")
    assert ledger.read_bytes() == bytes(data)
