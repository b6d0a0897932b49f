"""`pull analytics` and the demo: from the options to the files, the tables, the page and the exit status."""

from __future__ import annotations

import fcntl
import os
import pty
import subprocess
import sys
import termios
from datetime import date
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.commands import asked, destination, failing
from pinterest_async_overrides.commands.failing import Failed, Misused
from tests.commands.conftest import Terminal

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
TODAY = date(2025, 6, 30)


@pytest.mark.parametrize(
    ("start", "end", "count", "gives"),
    [
        (None, None, None, ("2025-06-01", "2025-06-30")),
        (None, None, 1, ("2025-06-30", "2025-06-30")),
        (None, "2025-05-31", 31, ("2025-05-01", "2025-05-31")),
        ("2025-06-02", None, None, ("2025-06-02", "2025-06-30")),
        ("2025-06-02", "2025-06-03", None, ("2025-06-02", "2025-06-03")),
    ],
)
def test_days(start: str | None, end: str | None, count: int | None, gives: tuple[str, str]) -> None:
    assert asked.days(TODAY, start, end, count) == tuple(map(date.fromisoformat, gives))


@pytest.mark.parametrize(
    ("start", "end", "count", "says"),
    [
        ("2025-06-01", None, 3, "--start or --days"),
        ("june", None, None, "--start is a day"),
        (None, "2025-02-30", None, "--end is a day"),
        ("2025-06-30", "2025-06-01", None, "is after --end"),
    ],
)
def test_days_that_are_none(start: str | None, end: str | None, count: int | None, says: str) -> None:
    with pytest.raises(Misused, match=says):
        asked.days(TODAY, start, end, count)


def test_lists() -> None:
    assert asked.several(["a,b", " c ", ",", ""]) == ["a", "b", "c"]
    assert asked.several(None) == []


def test_the_form_by_the_name(tmp_path: Path) -> None:
    assert destination.form(Path("a.csv")) == destination.form(Path("A.CSV")) == "csv"
    assert destination.form(Path("a.jsonl")) == "jsonl"
    assert destination.form(Path("out")) == "parquet"
    dotted = tmp_path / "out.v2"
    dotted.mkdir()
    assert destination.form(dotted) == "parquet"
    for name in ("a.json", "a.xlsx", "a.parquet"):
        with pytest.raises(Misused, match=r"ends in \.csv or \.jsonl, or a folder"):
            destination.form(Path(name))


def missing(name: str) -> None:
    """No module is there."""
    return


def test_what_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Misused, match="there is no folder"):
        destination.check(tmp_path / "not" / "a.csv", None)
    with pytest.raises(Misused, match="is a folder"):
        destination.check(tmp_path / "a.csv", tmp_path)
    monkeypatch.setattr(failing, "find_spec", missing)
    with pytest.raises(Failed, match=r"pip install 'pinterest-async\[arrow\]'"):
        destination.check(tmp_path / "out", None)
    with pytest.raises(Failed, match=r"pip install 'pinterest-async\[report\]'"):
        destination.check(tmp_path / "a.csv", tmp_path / "a.html")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--column", "SPENT"], "has no column 'SPENT'"),
        (["--level", "campaigns"], "'campaigns'"),
        (["--click-window", "3"], "click_window_days takes one of 0, 1, 7, 14, 30, 60, not 3"),
        (["--start", "2001-01-01", "--end", "2001-01-02"], "start_date is at the earliest"),
        (["--account", "mine"], "ids are strings of digits, not 'mine'"),
        (["--entity", "12"], "goes with one ad account"),
        (["--to", "rows.json"], "ends in .csv or .jsonl"),
        (["--status", "LIVE"], "statuses takes one of"),
        (["--days", "0"], "--days"),
    ],
)
def test_misuse_is_one_line_and_sends_nothing(
    arguments: list[str], says: str, local: LocalPinterest, terminal: Terminal, home: Path
) -> None:
    ended = terminal("pull", "analytics", "--to", str(home / "a.csv"), *arguments)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert says in ended.err
    assert not local.requests


def test_the_plan_and_no_more(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    ended = terminal("pull", "analytics", "--plan", "--to", str(home / "a.csv"))
    assert (ended.status, ended.err) == (0, "")
    assert "2 ad accounts, 6 entities: 2 calls and 0 reports for at most 180 rows" in ended.out
    assert not local.calls("campaigns/analytics")
    assert not (home / "a.csv").exists()


@pytest.mark.parametrize(("answer", "status"), [(b"n\n", 0), (b"\x03", 130)])
def test_on_a_terminal_it_asks_before_it_begins(answer: bytes, status: int, local: LocalPinterest, home: Path) -> None:
    ours, theirs = pty.openpty()
    command = [*COMMAND, "pull", "analytics", "--to", str(home / "a.csv")]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, preexec_fn=take_the_terminal
    ) as process:
        os.close(theirs)
        shown = b""
        while b"Begin?" not in shown:
            shown += os.read(ours, 4096)
        os.write(ours, answer)
        assert process.wait(timeout=30) == status
    os.close(ours)
    assert b"6 entities" in shown
    assert not local.calls("campaigns/analytics")


def take_the_terminal() -> None:
    """So that Ctrl-C in it is a signal to the process."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
