"""Streams on other people's machines: code pages, byte order marks, names with control characters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.cli import console
from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.streams import decoded
from tests.cli.conftest import Terminal
from tests.faults.plugin import Fired

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
SUN = "Sun \N{SUN WITH FACE}"
EVIL = "\x1b]0;PWNED\x07\x1b[2J\x9b31m\u202egnp\u2066\x7fé\N{SUN WITH FACE}\r\nINFO: fine"


def process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], env={**os.environ, **environment}, capture_output=True, timeout=60, check=False
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "utf-16", "utf-8:strict", "cp437:replace"])
def test_a_write_that_took_effect_is_told_whatever_the_encoding(encoding: str, local: LocalPinterest) -> None:
    body = json.dumps({"name": SUN})
    ended = process("call", "boards.create", "--body", body, PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode("utf-8"))["name"] == SUN
    assert local.calls("boards/create") == 1
    listed = process("call", "boards.list", "--all", PYTHONIOENCODING=encoding)
    assert listed.stdout.decode("utf-8").count("\N{SUN WITH FACE}") == 1
    refused = process("call", "boards.frob\N{SUN WITH FACE}", PYTHONIOENCODING=encoding)
    assert refused.returncode == 2
    assert "\N{SUN WITH FACE}" in refused.stderr.decode("utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_body_in_any_unicode_encoding(encoding: str, local: LocalPinterest, tmp_path: Path) -> None:
    file = tmp_path / "board.json"
    file.write_bytes(json.dumps({"name": SUN}, ensure_ascii=False).encode(encoding))
    for ended in (
        process("call", "boards.create", "--body", f"@{file}"),
        subprocess.run(
            [*COMMAND, "call", "boards.create", "--body", "@-"],
            input=file.read_bytes(),
            capture_output=True,
            timeout=60,
            check=False,
        ),
    ):
        assert ended.returncode == 0, ended.stderr
        assert json.loads(ended.stdout)["name"] == SUN


def test_text_by_its_mark() -> None:
    assert decoded(b"", "x") == ""
    assert decoded(b"{}", "x") == "{}"
    assert decoded("\ufeff{}".encode("utf-16-be"), "x") == "{}"
    with pytest.raises(Misused, match=r"x is no text in UTF-8 or UTF-16"):
        decoded(b'{"name": "caf\xe9"}', "x")


def test_a_body_on_the_command_line_may_have_a_mark(local: LocalPinterest, terminal: Terminal) -> None:
    assert terminal("call", "boards.create", "--body", '\ufeff{"name": "x"}').status == 0


def steering(shown: str) -> list[str]:
    return [each for each in shown if each not in "\n\t" and not each.isprintable()]


@pytest.mark.fault(75)
def test_names_do_not_steer_the_terminal(local: LocalPinterest, terminal: Terminal, fired: Fired) -> None:
    """Tables and messages show them masked; JSON escapes them, and whoever decodes it has them whole."""
    made = terminal("call", "boards.create", "--body", json.dumps({"name": EVIL}))
    assert json.loads(made.out)["name"] == EVIL
    one = terminal("call", "boards.list", "--all")
    names = [json.loads(line)["name"] for line in one.out.split("\n") if line]
    assert EVIL in names
    fired("a name with control characters", names.count(EVIL))

    user = {"id": "1", "username": EVIL, "business_name": EVIL, "account_type": "BUSINESS"}
    accounts = {"items": [{"id": "1", "name": EVIL, "currency": "USD", "country": "US"}], "bookmark": None}
    local.fail("user_account/get", 2, faults.status(200, user))
    local.fail("ad_accounts/list", 2, faults.status(200, accounts))
    who, told = terminal("whoami"), terminal("whoami", "--json")
    assert json.loads(told.out)["user"]["username"] == EVIL
    assert "PWNED" in who.out
    local.fail("user_account/get", 1, faults.status(400, {"code": 1, "message": EVIL}))
    refused, misused = terminal("call", "user_account.get"), terminal("call", f"boards.{EVIL}")
    assert "PWNED" in refused.err
    for ended in (made, one, who, told, refused, misused):
        assert steering(ended.out + ended.err) == []
    assert refused.err.count("\n") == misused.err.count("\n") == 1


@pytest.mark.fault(75)
def test_a_raw_reply_is_masked_on_a_terminal_and_kept_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], fired: Fired
) -> None:
    raw = json.dumps({"name": EVIL.replace("\x1b", "")}, ensure_ascii=False).encode() + b"\x9b"
    console.write_bytes(raw)
    assert capsysbinary.readouterr().out == raw + b"\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    console.write_bytes(raw)
    shown = capsysbinary.readouterr().out.decode()
    assert steering(shown.replace("\N{REPLACEMENT CHARACTER}", "")) == []
    assert shown.count("\N{REPLACEMENT CHARACTER}") >= 3
    fired("control characters in a raw reply")


@pytest.mark.fault(75)
def test_lines_and_tables_mask_what_they_are_given(capsys: pytest.CaptureFixture[str], fired: Fired) -> None:
    console.line(f"{EVIL} (BUSINESS)")
    console.table(("name",), [(EVIL,)])
    shown = capsys.readouterr().out
    assert steering(shown) == []
    assert "\N{SUN WITH FACE}" in shown
    fired("names that steer", shown.count("PWNED"))


def test_an_error_as_json(local: LocalPinterest, terminal: Terminal) -> None:
    account = local.ad_account_ids[0]
    ended = terminal("call", "campaigns.get", f"ad_account_id={account}", "campaign_id=1", "--json")
    told = json.loads(ended.err)
    assert (ended.status, ended.err.count("\n")) == (1, 1)
    assert (told["status"], told["error"], told["method"], told["sent"]) == (404, "NotFoundError", "GET", True)
    assert told["message"]
    assert "pina_of_the_test" not in ended.err
    misused = terminal("call", "campaigns.get", "frob=1", "--json")
    assert json.loads(misused.err)["error"] == "Misused"
