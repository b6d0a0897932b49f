"""Commands that run jobs: ids from anywhere, asked before on a terminal, failures named, exit status 3."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinterest_async import OAuth
from pinterest_async.testing import LocalPinterest, faults
from tests.cli.conftest import Terminal
from tests.workflows.media import JPEG, PNG, movie


class Typed(io.StringIO):
    """A terminal where somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def account(local: LocalPinterest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PINTEREST_AD_ACCOUNT_ID", local.ad_account_ids[0])
    return local.ad_account_ids[0]


@pytest.fixture(autouse=True)
def nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


def ids(local: LocalPinterest, kind: str = "campaign") -> list[str]:
    return list(local.service.store.table(kind, local.ad_account_ids[0]))


def status(local: LocalPinterest, identity: str) -> Any:
    return local.service.store.get("campaign", identity, local.ad_account_ids[0])["status"]


def piped(monkeypatch: pytest.MonkeyPatch, content: str | bytes) -> None:
    data = content.encode() if isinstance(content, str) else content
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_pause_by_arguments_file_and_standard_input(
    terminal: Terminal, local: LocalPinterest, account: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = ids(local)
    assert terminal("pause", "campaigns", first) == (0, "1 paused\n", "")
    (tmp_path / "ids").write_text(f"# those of spring\n{second}, # and\n{second}\n")
    ended = terminal("pause", "campaigns", "--from", str(tmp_path / "ids"), "--json")
    assert json.loads(ended.out) == {"done": 2, "refused": 0, "again": 0, "unknown": 0, "failed": [], "unchanged": 0}
    piped(monkeypatch, third)
    assert terminal("pause", "campaigns").status == 0
    assert {status(local, each) for each in ids(local)} == {"PAUSED"}
    assert terminal("resume", "campaigns", first, second).out == "2 active\n"
    assert terminal("resume", "campaigns", first).out == "1 active, 1 of them already were\n"
    assert terminal("archive", "campaigns", first, "--journal", str(tmp_path / "j")).out == "1 archived\n"
    assert (tmp_path / "j").exists()


def test_what_failed_is_named(terminal: Terminal, local: LocalPinterest, account: str) -> None:
    first, second, _ = ids(local)
    terminal("archive", "campaigns", first)
    ended = terminal("resume", "campaigns", first, second, "626999")
    assert ended.status == 3
    assert ended.out == "1 active, 1 of them already were, 2 refused\n"
    assert [line.split(": ")[1] for line in ended.err.splitlines()] == [first, "626999"]
    local.fail("campaigns/update", 1, faults.throttled(3600))
    ended = terminal("pause", "campaigns", second, "--json")
    assert ended.status == 3
    assert json.loads(ended.out)["again"] == 1


def test_asks_before_on_a_terminal(
    terminal: Terminal, local: LocalPinterest, account: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ids(local)[0]
    for typed in ("n\n", "\n", ""):
        monkeypatch.setattr(sys, "stdin", Typed(typed))
        ended = terminal("archive", "campaigns", first)
        assert ended.status == 1
        assert f"archive 1 campaigns of ad account {account}, for good? [y/N]" in ended.err
        assert "nothing was changed" in ended.err
    assert not local.writes
    monkeypatch.setattr(sys, "stdin", Typed("y\n"))
    assert terminal("archive", "campaigns", first).status == 0
    monkeypatch.setattr(sys, "stdin", Typed(""))
    assert terminal("pause", "campaigns", ids(local)[1], "--yes").status == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("pause", "campaigns"), "as arguments, in a file with --from, or on standard input"),
        (("pause", "boards", "1"), "boards"),
        (("pause", "campaigns", "1", "../x"), "an id is a string of digits, not '../x'"),
        (("rules",), "give a rule to plan by, or --apply"),
        (("rules", "a.py", "--plan", "x"), "is no FILE.py:FUNCTION"),
        (("rules", "none.py:decide"), "is no file"),
        (("wait", "report"), "give the kind and id of a job"),
        (("wait", "nothing", "1"), "a job is one of"),
        (("connect", "http://localhost/?code=1"), "an address needs its --state"),
        (("connect", "--need", "pin"), "did you mean 'pins'"),
        (
            ("image-pin", "549", "https://a/1.png", "https://a/2.png", "https://a/3.png", *["https://a/4.png"] * 3),
            "2 to 5",
        ),
        (("experiment", "results", "x", "--start", "1", "--end", "2"), "Invalid isoformat"),
    ],
)
def test_misuse(
    terminal: Terminal, local: LocalPinterest, account: str, arguments: tuple[str, ...], message: str
) -> None:
    ended = terminal(*arguments)
    assert ended.status == 2
    assert message in ended.err
    assert not local.requests


def test_no_account_is_named(terminal: Terminal, local: LocalPinterest) -> None:
    assert "--account, or PINTEREST_AD_ACCOUNT_ID" in terminal("pause", "ads", "1").err


def test_pins_of_files(
    terminal: Terminal, local: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = next(iter(local.service.store.table("board")))
    (tmp_path / "a.png").write_bytes(PNG)
    ended = terminal("image-pin", board, str(tmp_path / "a.png"), "--title", "t", "--alt-text", "a")
    assert ended.status == 0
    pin = local.service.store.get("pin", ended.out.strip())
    assert (pin["title"], pin["alt_text"]) == ("t", "a")
    piped(monkeypatch, JPEG)
    assert json.loads(terminal("image-pin", board, "-", "--json").out)["board_id"] == board
    assert terminal("image-pin", board, "https://a/1.png", "https://a/2.png").status == 0
    video = movie(tmp_path / "v.mp4")
    journal = str(tmp_path / "j")
    ended = terminal("upload-video", board, str(video), "--cover", "2", "--journal", journal)
    assert ended.status == 0
    assert terminal("upload-video", board, str(video), "--cover", "2", "--journal", journal).out == ended.out
    assert local.writes[-1].body["media_source"]["cover_image_key_frame_time"] == 2
    (tmp_path / "photo.mp4").write_bytes(JPEG)
    ended = terminal("upload-video", board, str(tmp_path / "photo.mp4"))
    assert (ended.status, "is a JPEG" in ended.err) == (2, True)


RULE = """
def decide(campaign):
    if campaign.status == "ACTIVE":
        return {"status": "PAUSED"}, "for the night"
"""


def test_rules_are_planned_then_applied(
    terminal: Terminal, local: LocalPinterest, account: str, tmp_path: Path
) -> None:
    rule, plan, undo = tmp_path / "rule.py", str(tmp_path / "plan.json"), str(tmp_path / "undo.json")
    rule.write_text(RULE)
    ended = terminal("rules", f"{rule}:decide", "--plan", plan, "--account", account)
    assert ended.status == 0
    assert "for the night" in ended.out
    assert not local.writes
    assert len(json.loads(terminal("rules", f"{rule}:decide", "--account", account, "--json").out)["changes"]) == 3
    ended = terminal("rules", "--apply", plan, "--at-most", "2")
    assert (ended.status, "3 changes and at most 2" in ended.err) == (1, True)
    assert terminal("rules", "--apply", plan, "--undo", undo).out == "3 changed\n"
    local.service.store.get("campaign", ids(local)[0], account)["status"] = "ARCHIVED"
    ended = terminal("rules", "--apply", undo)
    assert (ended.status, ended.out) == (3, "2 changed, 1 refused\n")
    assert terminal("rules", f"{rule}:nothing").status == 2
    (tmp_path / "bad.json").write_text("{}")
    assert "no plan that can be applied" in terminal("rules", "--apply", str(tmp_path / "bad.json")).err


def test_an_experiment(
    terminal: Terminal, local: LocalPinterest, account: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = {"objective_type": "AWARENESS", "daily_spend_cap": "20"}
    design = {"control": control, "treatments": {"b": {"objective_type": "CONSIDERATION"}}}
    piped(monkeypatch, json.dumps(design))
    ended = terminal("experiment", "create", "e", "--design", "-", "--json")
    assert ended.status == 0
    arms = json.loads(ended.out)["arms"]
    assert [(arm["name"], arm["status"]) for arm in arms] == [("control", "ACTIVE"), ("b", "PAUSED")]
    assert terminal("experiment", "switch", "e", "b").out == "2 switched\n"
    assert status(local, arms[1]["campaign_id"]) == "ACTIVE"
    today = __import__("datetime").date.today().isoformat()
    ended = terminal(
        "experiment", "results", "e", "--start", today, "--end", today, "--column", "IMPRESSION_1", "--json"
    )
    assert [row["arm"] for row in json.loads(ended.out)["rows"]] == ["control", "b"]
    assert "IMPRESSION_1" in terminal("experiment", "results", "e", "--start", today, "--end", today).out
    assert terminal("experiment", "switch", "none", "b").status == 2
    (tmp_path / "d").write_text('{"control": 1}')
    assert terminal("experiment", "create", "x", "--design", str(tmp_path / "d")).status == 2


def test_waiting(
    terminal: Terminal, local: LocalPinterest, account: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = json.loads(
        terminal(
            "call", "reports.create", f"ad_account_id={account}", "--body",
            json.dumps(local.arguments("analytics/create_report")[1]),
        ).out
    )["token"]  # fmt: skip
    target = tmp_path / "report"
    ended = terminal("wait", "report", token, "--download", str(target))
    assert (ended.status, ended.out) == (0, "FINISHED\n")
    assert target.read_bytes()
    piped(monkeypatch, json.dumps({"kind": "report", "id": token, "ad_account_id": account}))
    assert json.loads(terminal("wait", "--job", "-", "--json").out)["state"] == "FINISHED"
    ended = terminal("wait", "catalogs_report", "1", "--json")
    assert ended.status == 3
    assert json.loads(ended.out)["state"] == "DOES_NOT_EXIST"


def test_connect_takes_a_log_in(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with LocalPinterest(seed=7, accounts=1, strict=True) as local:
        auth = OAuth(local.client_id, local.client_secret, base_url=local.url, auth_url=local.authorize_url)
        url, state = auth.authorization_url("http://localhost:8085/", ["ads:read", "user_accounts:read"])
        came_back_to = httpx.get(url).headers["location"]
        for name, value in (
            ("BASE_URL", local.url),
            ("CLIENT_ID", local.client_id),
            ("CLIENT_SECRET", local.client_secret),
            ("TOKEN_FILE", str(tmp_path / "token.json")),
        ):
            monkeypatch.setenv(f"PINTEREST_{name}", value)
        ended = terminal("connect", came_back_to, "--state", state, "--need", "ads")
        assert (ended.status, "ads needs ads:write" in ended.err) == (3, True)
        assert "scopes: ads:read, user_accounts:read" in ended.out
        assert "token good until" in ended.out
        ended = terminal("connect", "--need", "analytics", "--json")
        assert ended.status == 0
        assert json.loads(ended.out)["scopes"] == ["ads:read", "user_accounts:read"]
        ended = terminal("connect", "--disconnect", "--yes", "--json")
        assert ended.status == 0
        assert {each["token"] for each in json.loads(ended.out)["tokens"]} == {"access_token", "refresh_token"}
        assert terminal("connect").status == 1


def test_connect_tells_what_the_account_is_good_for(terminal: Terminal, local: LocalPinterest, account: str) -> None:
    ended = terminal("connect", "--need", "pins")
    assert ended.status == 0
    assert account in ended.out
    assert json.loads(terminal("connect", "--json").out)["ad_accounts"][0]["id"] == account
    ended = terminal("connect", "--disconnect")
    assert (ended.status, "plain access token" in ended.err) == (1, True)
