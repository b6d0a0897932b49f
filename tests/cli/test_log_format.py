"""Log lines of `pull analytics` on stderr: as text, as JSON, where nobody watches, and without secrets."""

from __future__ import annotations

import json
import logging
import sys
from datetime import datetime
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.bulk.progress import LogLines, Progress
from pinterest_async_overrides.cli.pulls import log_format
from tests.cli.conftest import Terminal

TOKEN = "pina_" + "x" * 40


@pytest.fixture
def pulled(home: Path) -> list[str]:
    """A short pull into a file."""
    return ["pull", "analytics", "--days", "3", "--to", str(home / "rows.csv"), "--yes"]


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_one_json_object_a_line(local: LocalPinterest, terminal: Terminal, pulled: list[str], more: list[str]) -> None:
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "no \x1b[31m access"}))
    ended = terminal(*pulled, "--log-format", "json", *more)
    assert ended.status == 3
    logged = [json.loads(line) for line in ended.err.splitlines() if line.startswith("{")]
    assert [each["level"] for each in logged] == ["warning", "info"]
    assert {each["logger"] for each in logged} == {"pinterest_async.bulk"}
    assert "403" in logged[0]["message"]
    assert "chunks" in logged[1]["message"]
    assert all(datetime.fromisoformat(each["time"]).tzinfo is not None for each in logged)
    assert "\x1b" not in ended.err


def test_text_lines(local: LocalPinterest, terminal: Terminal, pulled: list[str]) -> None:
    ended = terminal(*pulled, "--log-format", "text")
    assert ended.status == 0
    (line,) = ended.err.splitlines()
    moment, level, words = line.split(" ", 2)
    assert datetime.fromisoformat(moment).tzinfo is not None
    assert level == "INFO"
    assert "rows" in words
    assert local.requests


def test_a_short_pull_that_ends_well_says_nothing(local: LocalPinterest, terminal: Terminal, pulled: list[str]) -> None:
    assert terminal(*pulled).err == ""
    assert terminal(*pulled, "--json").err == ""
    assert local.requests


def test_an_unknown_format_is_refused(terminal: Terminal, pulled: list[str]) -> None:
    ended = terminal(*pulled, "--log-format", "xml")
    assert ended.status == 2
    assert "xml" in ended.err


@pytest.mark.parametrize(
    ("asked", "terminal", "quiet", "expected"),
    [
        ("json", True, True, "json"), ("text", False, True, "text"), (None, True, False, None),
        (None, False, True, None), (None, False, False, "text"),
    ],
)  # fmt: skip
def test_which_format(
    asked: log_format.LogFormat | None, terminal: bool, quiet: bool, expected: log_format.LogFormat | None
) -> None:
    assert log_format.chosen(asked, terminal=terminal, quiet=quiet) == expected


def test_lines_have_errors_and_no_secrets(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", TOKEN)
    logger = logging.getLogger("pinterest_async.bulk")
    with log_format.lines("json"):
        try:
            raise ValueError(f"sent {TOKEN}")
        except ValueError:
            logger.warning("failed with %s", TOKEN, exc_info=sys.exc_info())
        logger.debug("not shown")
    assert not [
        each for each in logging.getLogger(log_format.LOGGER).handlers if isinstance(each.formatter, log_format.Json)
    ]
    (line,) = capsys.readouterr().err.splitlines()
    shown = json.loads(line)
    assert shown["error"].startswith("ValueError: sent ")
    assert TOKEN not in line


def test_a_long_pull_has_a_line_each_ten_seconds_and_one_at_the_end(caplog: pytest.LogCaptureFixture) -> None:
    told = LogLines(short=False)
    with caplog.at_level(logging.INFO, "pinterest_async.bulk"):
        for second in range(0, 31, 3):
            told(Progress(second, 0, 30, second, second, float(second), 1.0))
        told(Progress(30, 0, 30, 30, 30, 31.0, 0.0, ended=True))
    assert [record.getMessage().partition(" ")[0] for record in caplog.records] == ["12", "24", "30"]
