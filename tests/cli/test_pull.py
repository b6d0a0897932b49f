"""`pull analytics` and the demo: from the options to the files, the tables, the page and the exit status."""

from __future__ import annotations

import csv
import json
import os
import pty
import select
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.bulk.ledger.lock import LedgerLock
from pinterest_async_overrides.bulk.plan.day_range import Period
from pinterest_async_overrides.cli import exit as exit_module
from pinterest_async_overrides.cli.exit import Failed, Misused
from pinterest_async_overrides.cli.pulls import date_range, output_target
from tests.cli.conftest import Terminal, started, until

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
TODAY = date(2025, 6, 30)


@pytest.mark.parametrize(
    ("start", "end", "count", "gives"),
    [
        (None, None, None, ("2025-05-31", "2025-06-29")),
        (None, None, 1, ("2025-06-29", "2025-06-29")),
        (None, "today", 1, ("2025-06-30", "2025-06-30")),
        (None, "2025-05-31", 31, ("2025-05-01", "2025-05-31")),
        ("2025-06-02", None, None, ("2025-06-02", "2025-06-29")),
        ("2025-06-02", "2025-06-03", None, ("2025-06-02", "2025-06-03")),
        ("yesterday", "today", None, ("2025-06-29", "2025-06-30")),
        ("2025-06-02", "Yesterday", None, ("2025-06-02", "2025-06-29")),
    ],
)
def test_days(start: str | None, end: str | None, count: int | None, gives: tuple[str, str]) -> None:
    assert date_range.Days(start, end, count).on(TODAY) == tuple(map(date.fromisoformat, gives))


@pytest.mark.parametrize(
    ("start", "end", "count", "says"),
    [
        ("2025-06-01", None, 3, "--start or --days"),
        ("june", None, None, "--start is a day"),
        ("last-week", None, None, "--days and --period count from today"),
        (None, "2025-02-30", None, "--end is a day"),
        ("2025-06-30", "2025-06-01", None, "is after --end"),
        ("today", None, None, "--include-today"),
    ],
)
def test_days_that_are_none(start: str | None, end: str | None, count: int | None, says: str) -> None:
    with pytest.raises(Misused, match=says):
        date_range.Days(start, end, count).on(TODAY)


def test_lists() -> None:
    assert date_range.several(["a,b", " c ", ",", ""]) == ["a", "b", "c"]
    assert date_range.several(None) == []


def test_the_form_by_the_name(tmp_path: Path) -> None:
    assert output_target.output("a.csv").kind == output_target.output("A.CSV").kind == "csv"
    assert output_target.output("a.jsonl").kind == "jsonl"
    assert output_target.output("a.csv.gz").kind == "csv.gz"
    assert output_target.output("a.b.jsonl.gz").kind == "jsonl.gz"
    assert output_target.output("out").kind == "parquet"
    dotted = tmp_path / "out.v2"
    dotted.mkdir()
    assert output_target.output(str(dotted)).kind == "parquet"
    for name in ("a.json", "a.xlsx", "a.parquet"):
        with pytest.raises(Misused, match=r"give NAME\.csv or NAME\.jsonl"):
            output_target.output(name)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("out.csv.zip", "gzip alone"),
        ("out.gz", "gzip goes with"),
        ("out.json", "JSON lines end in .jsonl"),
        ("out.parquet", "leave the ending out"),
        ("out.xlsx", "spreadsheets open .csv"),
        ("out.db", "ends in .duckdb"),
        ("out.duckdb", "--table names the table"),
        ("postgresql://u:secret@host/db", "--table names the table"),
        ("gs://bucket/out.csv", r"--to …/out\.csv: an object store takes a folder"),
        ("delta:", "names a folder"),
        ("iceberg:spend", "names a catalog"),
    ],
)
def test_destinations_of_other_kinds_have_a_hint(name: str, hint: str) -> None:
    with pytest.raises(Misused, match=hint) as raised:
        output_target.output(name)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("name", ["s3://key:secret@bucket/out?secret_key=secret", "delta:s3://key:secret@bucket/out"])
def test_stores_are_named_without_their_keys(name: str) -> None:
    assert "s3://bucket/out" in output_target.output(name).label
    assert "secret" not in output_target.output(name).label


def missing(name: str) -> None:
    """No module is there."""
    return


def test_what_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Misused, match="there is no folder"):
        output_target.check(output_target.output(str(tmp_path / "not" / "a.csv")), None)
    with pytest.raises(Misused, match="is a folder"):
        output_target.check(output_target.output(str(tmp_path / "a.csv")), tmp_path)
    monkeypatch.setattr(exit_module, "find_spec", missing)
    with pytest.raises(Failed, match=r"pip install 'pinterest-async\[arrow\]'"):
        output_target.check(output_target.output(str(tmp_path / "out")), None)
    with pytest.raises(Failed, match=r"pip install 'pinterest-async\[report\]'"):
        output_target.check(output_target.output(str(tmp_path / "a.csv")), tmp_path / "a.html")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--column", "SPENT"], "has no column 'SPENT'"),
        (["--level", "campaigns"], "'campaigns'"),
        (["--click-window", "3"], "click_window_days takes one of 0, 1, 7, 14, 30, 60, not 3"),
        (["--start", "2001-01-01", "--end", "2001-01-02"], "start_date is at the earliest"),
        (["--account", "mine"], "ids are strings of digits, not 'mine'"),
        (["--entity", "12"], "goes with one ad account"),
        (["--to", "rows.json"], "JSON lines end in .jsonl"),
        (["--status", "LIVE"], "statuses takes one of"),
        (["--days", "0"], "--days"),
        (["--cluster", "tcp://127.0.0.1:1"], "--cluster writes Parquet"),
        (["--connect", "os:getcwd"], "give --cluster too"),
        (["--to", "out", "--cluster", "tcp://127.0.0.1:1", "--connect", "os"], "give module:function"),
        (["--to", "out", "--cluster", "tcp://127.0.0.1:1", "--connect", "no_module:connect"], "No module named"),
    ],
)
def test_misuse_is_one_line_and_sends_nothing(
    arguments: list[str], says: str, local: LocalPinterest, terminal: Terminal, home: Path
) -> None:
    ended = terminal("pull", "analytics", "--to", str(home / "a.csv"), *arguments)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert says in ended.err
    assert not local.requests


@pytest.mark.parametrize("to", ["-", "a.csv"])
@pytest.mark.parametrize("plan", [(), ("--plan",)])
def test_days_that_are_kept_no_more_are_misuse(
    to: str, plan: tuple[str, ...], local: LocalPinterest, terminal: Terminal, home: Path
) -> None:
    to = to if to == "-" else str(home / to)
    ended = terminal("pull", "analytics", "--to", to, "--days", "9999", "--yes", *plan)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert "start_date is at the earliest" in ended.err


def test_the_base_url_of_the_environment_may_have_space_around_it(
    local: LocalPinterest, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINTEREST_BASE_URL", f" {local.url}\r\n")
    assert terminal("whoami", "--json").status == 0
    assert local.url in repr(Pinterest.from_env())


def test_the_plan_and_no_more(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    ended = terminal("pull", "analytics", "--plan", "--to", str(home / "a.csv"))
    assert (ended.status, ended.err) == (0, "")
    assert "2 ad accounts, 6 entities: 2 calls and 0 reports for at most 180 rows" in ended.out
    assert not local.calls("campaigns/analytics")
    assert not (home / "a.csv").exists()


@pytest.mark.parametrize(("answer", "status"), [(b"n\n", 0), (b"\x03", 130)])
def test_on_a_terminal_it_asks_before_it_begins(answer: bytes, status: int, local: LocalPinterest, home: Path) -> None:
    ours, theirs = pty.openpty()
    # The terminal is the process's own, so that Ctrl-C in it is a signal.
    code = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)"
    command = [sys.executable, "-c", f"{code}; {COMMAND[-1]}", "pull", "analytics", "--to", str(home / "a.csv")]
    with started(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        os.close(theirs)
        shown = b""
        while b"Begin?" not in shown:
            assert select.select([ours], [], [], 30)[0]
            shown += os.read(ours, 4096)
        assert answered(process, ours, answer) == status
    os.close(ours)
    assert b"6 entities" in shown
    assert not local.calls("campaigns/analytics")


def answered(process: subprocess.Popen[bytes], terminal: int, answer: bytes) -> int:
    """The status after an answer. What is typed within the microseconds between the question and the reading of the
    answer is lost to Python, if it is a signal; people, and this, type it again."""
    for _ in range(10):
        os.write(terminal, answer)
        with suppress(subprocess.TimeoutExpired):
            return process.wait(timeout=3)
    raise AssertionError("it does not end")


@pytest.mark.parametrize("name", ["rows.csv", "rows.jsonl", "rows"])
def test_a_pull_into_each_form(name: str, local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to, html = home / name, home / "report.html"
    arguments = ["--level", "campaign", "--days", "7", "--column", "SPEND_IN_MICRO_DOLLAR,IMPRESSION_1"]
    ended = terminal("pull", "analytics", *arguments, "--to", str(to), "--html", str(html), "--yes")
    assert (ended.status, ended.err) == (0, "")
    rows = read(to)
    assert len(rows) == len({(row["AD_ACCOUNT_ID"], row["CAMPAIGN_ID"], str(row["DATE"])) for row in rows}) == 6 * 7
    shown = " ".join(ended.out.split())
    assert "42 rows of 2 chunks" in shown
    accounts = json.loads(terminal("call", "ad_accounts.list").out)["items"]
    currencies = {each["id"]: each["currency"] for each in accounts}
    for account in local.ad_account_ids:
        of_account = [row for row in rows if row["AD_ACCOUNT_ID"] == account]
        spend = sum(float(row["SPEND_IN_MICRO_DOLLAR"]) for row in of_account)
        impressions = sum(int(row["IMPRESSION_1"]) for row in of_account)
        line = next(line for line in ended.out.splitlines() if account in line)
        assert f"{spend / 1_000_000:,.2f}" in line
        assert f"{impressions:,}" in line
        assert currencies[account] in line
        assert account in html.read_text("utf-8")
    assert "Spend by day" in html.read_text("utf-8")
    assert local.calls("campaigns/analytics") == 2


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a destination, by other means than ours."""
    if path.is_dir():
        found: Any = import_module("pyarrow.dataset").dataset(path, partitioning="hive")
        rows: list[dict[str, Any]] = found.to_table().to_pylist()
        return rows
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_parts_that_fail_are_named_and_the_others_are_there(
    local: LocalPinterest, terminal: Terminal, home: Path
) -> None:
    to, html = home / "rows.csv", home / "report.html"
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "not <yours>"}))
    command = ["pull", "analytics", "--days", "3", "--to", str(to), "--html", str(html), "--yes"]
    ended = terminal(*command)
    assert (ended.status, len(local.fired)) == (3, 1)
    logged, named = ended.err.splitlines()  # nobody watches: a line as it happens, and one at the end
    assert "WARNING" in logged
    assert "not pulled: ad account" in named
    assert "ForbiddenError" in ended.err
    assert len(read(to)) == 3 * 3
    assert "not &lt;yours&gt;" in html.read_text("utf-8")
    # Asked for again, only what is missing is pulled, and the tables and the page count all that is there.
    again = terminal(*command)
    assert again.status == 0
    assert "Going on with a pull that was broken off: 1 of 2 chunks are there." in again.out
    assert len(read(to)) == 2 * 3 * 3
    assert local.calls("campaigns/analytics") == 3
    assert all(account in again.out for account in local.ad_account_ids)


def test_rows_on_standard_output(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    command = ["pull", "analytics", "--days", "3", "--to", "-"]
    ended = terminal(*command)
    assert (ended.status, ended.err) == (0, "")
    rows = [json.loads(line) for line in ended.out.splitlines()]
    assert len(rows) == 2 * 3 * 3
    assert {row["AD_ACCOUNT_ID"] for row in rows} == set(local.ad_account_ids)
    assert [file.name for file in home.iterdir() if file.name.startswith(("out", "-"))] == []
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "not yours"}))
    partly = terminal(*command)
    assert (partly.status, len(partly.out.splitlines())) == (3, 9)
    assert "not pulled: ad account" in partly.err
    refused = terminal(*command, "--restart", "--html", "x.html")
    assert refused.status == 2
    assert "--to - keeps nothing that --html, --restart could work on" in refused.err
    assert "rate limit category" in terminal(*command, "--plan").out


def test_an_interrupted_pull_goes_on(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "rows.csv"
    command = ["pull", "analytics", "--days", "3", "--to", str(to), "--at-once", "1"]
    local.fail("campaigns/analytics", 1, faults.late(30), after=1)
    with started([*COMMAND, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        until(lambda: local.calls("campaigns/analytics") == 2, process)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "pinterest-async: interrupted; the same command goes on from here\n")
    ended = terminal(*command)
    assert (ended.status, len(read(to))) == (0, 18)
    assert "1 of 2 chunks are there" in ended.out


def test_a_refused_token_ends_the_pull(terminal: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_NEVERGIVEN")
    with LocalPinterest(strict=True) as local:
        ended = terminal("pull", "analytics", "--to", str(home / "a.csv"), "--base-url", local.url)
    assert (ended.status, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "401" in ended.err
    assert "NEVERGIVEN" not in ended.err


def test_the_demo(home: Path, terminal: Terminal) -> None:
    ended = terminal("demo", "--accounts", "2", "--campaigns", "30", "--seed", "3", "--out", str(home / "demo"))
    assert (ended.status, ended.err) == (0, "")
    rows = read(home / "demo" / "campaigns.csv")
    assert len(rows) == 2 * 30 * 90
    assert len({(row["AD_ACCOUNT_ID"], row["CAMPAIGN_ID"], row["DATE"]) for row in rows}) == len(rows)
    assert all(row["SPEND_IN_DOLLAR"] for row in rows)
    assert len(read(home / "demo" / "campaigns")) == len(rows)
    assert "Spend by ad account" in (home / "demo" / "report.html").read_text("utf-8")
    # A page of campaigns and a call for each ad account, and one page of ad accounts.
    assert "5,400 rows of 2 chunks; 5 requests" in " ".join(ended.out.split())
    assert terminal("demo", "--accounts", "1", "--campaigns", "2", "--out", str(home / "demo")).status == 0
    assert len(read(home / "demo" / "campaigns.csv")) == len(read(home / "demo" / "campaigns")) == 180


def test_a_look_back_asks_for_the_last_days_only(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "rows.csv"
    today = datetime.now(UTC).date()
    first, last = today - timedelta(days=20), today - timedelta(days=10)
    command = ["pull", "analytics", "--start", str(first), "--to", str(to)]
    assert terminal(*command, "--end", str(last)).status == 0
    again = terminal(*command, "--end", str(last + timedelta(days=5)), "--look-back", "3")
    assert again.status == 0
    assert f"Days before {last - timedelta(days=2)} are there already" in again.out
    assert f"{6 * 8:,} rows of 2 chunks" in again.out
    assert len(read(to)) == 6 * 16
    asked = [seen.target for seen in local.requests if seen.operation == "campaigns/analytics"]
    assert all(f"start_date={last - timedelta(days=2)}" in target for target in asked[2:])


def test_a_destination_of_another_pull(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "rows.csv"
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "no"}))
    command = ["pull", "analytics", "--to", str(to), "--days"]
    assert terminal(*command, "3").status == 3
    assert terminal(*command, "4").status == 0
    assert len(read(to)) == 6 * 4
    other = terminal("pull", "analytics", "--to", str(to), "--granularity", "WEEK")
    assert (other.status, other.out, other.err.count("\n")) == (1, "", 1)
    assert "belongs to another query: its granularity is DAY, not WEEK" in other.err
    (home / "mine.csv").write_text("not ours", "utf-8")
    mine = terminal("pull", "analytics", "--to", str(home / "mine.csv"))
    assert mine.status == 1
    assert (home / "mine.csv").read_text("utf-8") == "not ours"


@pytest.mark.parametrize(
    ("level", "more"),
    [
        ("account", ()),
        ("ad_group", ("--granularity", "WEEK")),
        ("ad", ("--granularity", "TOTAL")),
        ("product_group", ()),
        ("campaign", ("--targeting", "GENDER,LOCATION")),
        ("campaign", ("--method", "report", "--granularity", "MONTH")),
    ],
)
def test_every_level_of_ads_sums_up_the_same(
    level: str, more: tuple[str, ...], local: LocalPinterest, terminal: Terminal, home: Path
) -> None:
    to, html = home / "rows.csv", home / "report.html"
    command = ["pull", "analytics", "--days", "7", "--level", level, *more, "--to", str(to), "--html", str(html)]
    ended = terminal(*command)
    campaigns = terminal("pull", "analytics", "--days", "7", "--to", str(home / "campaigns.csv"))
    spend, impressions = totals(ended.out)
    assert (spend, impressions) == totals(campaigns.out)
    assert float(spend.replace(",", "")) > 0
    assert (ended.status, ended.err) == (0, "")


def totals(shown: str) -> tuple[str, str]:
    """What all ad accounts spent and how often they were seen, by the table."""
    cells = [cell.strip() for cell in next(line for line in shown.splitlines() if " all " in line).split("│")]
    return cells[4], cells[6]


@pytest.mark.parametrize("level", ["pin", "user_account"])
def test_organic_levels(level: str, local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to, html = home / "rows.csv", home / "report.html"
    ended = terminal("pull", "analytics", "--days", "7", "--level", level, "--to", str(to), "--html", str(html))
    assert (ended.status, ended.err) == (0, "")
    impressions = sum(int(row["IMPRESSION"]) for row in read(to))
    assert f"{impressions:,}" in ended.out
    page = html.read_text("utf-8")
    assert f"{impressions:,}" in page
    assert "Spend by day" not in page


def test_days_of_the_ad_accounts_time_zone(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    command = ["pull", "analytics", "--period", "yesterday", "--timezone", "AD_ACCOUNT_TIME_ZONE", "--column"]
    before = datetime.now(ZoneInfo("America/Los_Angeles")).date()  # the seeded ad accounts'
    for to, more in ((home / "all.csv", []), (home / "one.csv", ["--account", local.ad_account_ids[0]])):
        ended = terminal(*command, "IMPRESSION_1", "--to", str(to), *more)
        assert (ended.status, ended.err) == (0, "")
        days = {row["DATE"] for row in read(to)}
        assert days <= {f"{before - timedelta(days=1)}", f"{before}"}
        assert len(days) == 1


def test_a_night_is_one_json_object_and_a_status(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "rows.csv"
    command = ["pull", "analytics", "--to", str(to), "--period", "last-7-days", "--json"]
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "no"}))
    night = terminal(*command, "--at-once", "1")
    assert night.status == 3
    told = json.loads(night.out)
    assert (told["ok"], told["rows"], told["requests"]) == (False, 3 * 7, 5)
    (hole,) = told["holes"]
    assert hole["kind"] == "ForbiddenError"
    assert hole["ad_account_id"] not in told["covered"] or not told["covered"][hole["ad_account_id"]]
    missing = terminal("pull", "status", str(to))
    assert missing.status == 3
    assert "missing: ad account" in missing.out
    night = terminal(*command, "--look-back", "3")
    told = json.loads(night.out)
    assert (night.status, told["ok"], told["holes"], told["failed"]) == (0, True, [], [])
    assert len(told["covered"]) == 2
    looked = terminal("pull", "status", str(to), "--json")
    assert looked.status == 0
    assert json.loads(looked.out)["covered"] == told["covered"]


def test_an_overlap_has_an_exit_status_of_its_own(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "rows.csv"
    lock = LedgerLock(home / "rows.csv.pull.sqlite")
    lock.acquire()
    busy = terminal("pull", "analytics", "--to", str(to), "--days", "3")
    assert (busy.status, busy.err.count("\n")) == (4, 1)
    assert "another process is pulling to the same destination: process" in busy.err
    threading.Timer(0.5, lock.release).start()
    assert terminal("pull", "analytics", "--to", str(to), "--days", "3", "--wait", "20").status == 0


def test_a_folder_is_repaired_and_adopted(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "out"
    command = ["pull", "analytics", "--to", str(to), "--days", "3"]
    assert terminal(*command).status == 0
    next(to.rglob("*.parquet")).unlink()
    refused = terminal(*command)
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "pull repair" in refused.err
    mended = terminal("pull", "repair", str(to))
    assert (mended.status, "to be pulled again" in mended.out) == (0, True)
    assert terminal(*command).status == 0
    assert "Every file" in terminal("pull", "repair", str(to)).out
    (home / "out.pull.sqlite").unlink()
    refused = terminal(*command)
    assert (refused.status, "pull adopt" in refused.err) == (1, True)
    assert terminal("pull", "adopt", str(to), "--level", "ad").status == 1
    adopted = terminal("pull", "adopt", str(to))
    assert (adopted.status, f"{6 * 3} rows of 2 ad accounts" in adopted.out) == (0, True)
    assert terminal(*command).status == 0


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("yesterday", "2026-03-17", "2026-03-17"),
        ("last-7-days", "2026-03-11", "2026-03-17"),
        ("last-30-days", "2026-02-16", "2026-03-17"),
        ("last-month", "2026-02-01", "2026-02-28"),
        ("month-to-date", "2026-03-01", "2026-03-17"),
    ],
)
def test_days_that_move_with_today(period: Period, first: str, last: str) -> None:
    today = date(2026, 3, 18)
    assert date_range.Days(period=period).on(today) == (date.fromisoformat(first), date.fromisoformat(last))
    assert date_range.Days(period="month-to-date").on(date(2026, 3, 1)) == (date(2026, 2, 1), date(2026, 2, 28))
    with pytest.raises(Misused):
        date_range.Days(count=3, period=period).on(today)
