"""`login`: the whole way over the local Pinterest's authorization page, and what the other commands make of it."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pinterest_async.testing import LocalPinterest
from tests.cli.conftest import Terminal

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalPinterest]:
    """A local Pinterest that takes only tokens it gave out; the environment names it and its app."""
    with LocalPinterest(seed=7, accounts=2, campaigns=1, strict=True) as local:
        monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
        monkeypatch.setenv("PINTEREST_AUTH_URL", local.authorize_url)
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
        yield local


@contextmanager
def logging_in(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The command in a process of its own, and the address that it tells the user to open."""
    command = [*COMMAND, "login", "--no-browser", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            told = process.stdout.readline()
            assert "Open this address" in told, process.communicate()
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


def test_log_in_then_call(
    strict: LocalPinterest, home: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logging_in() as (process, url):
        page = httpx.get(url, follow_redirects=True, trust_env=False)
        status, out, err = ended(process)
    assert (status, err) == (0, "")
    assert page.status_code == 200
    assert "You may close this window" in page.text
    assert "code=" not in page.text
    asked = parse_qs(urlsplit(url).query)
    assert asked["scope"] == ["ads:read,boards:read,pins:read,user_accounts:read"]
    kept = home / "config" / "pinterest-async"
    assert {file.name for file in kept.glob("*.json")} == {"token.json", "token.app.json"}
    assert str(kept / "token.json") in out
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in kept.glob("*.json"))
    assert strict.client_secret not in out

    # From now on nothing has to be in the environment: not even the server.
    for name in [name for name in os.environ if name.startswith("PINTEREST_")]:
        monkeypatch.delenv(name)
    who = json.loads(terminal("whoami", "--json").out)
    assert who["token"]["from"] == "login"
    assert who["token"]["scopes"] == ["ads:read", "boards:read", "pins:read", "user_accounts:read"]
    assert who["token"]["expires"] < who["token"]["refresh_token_expires"]
    assert [account["id"] for account in who["ad_accounts"]] == strict.ad_account_ids
    shown = terminal("whoami").out
    assert "the stored log-in" in shown
    assert "log in again before" in shown
    # A scope that was not asked for is missing.
    refused = terminal("call", "catalogs.list")
    assert (refused.status, refused.out) == (1, "")
    assert "lacks a scope" in refused.err
    # A token of one server is not shown to another one.
    elsewhere = terminal("whoami", "--base-url", "https://api.pinterest.com/v5")
    assert elsewhere.status == 1
    assert f"the stored log-in is for {strict.url}" in elsewhere.err


def test_the_stored_token_renews_itself(strict: LocalPinterest, home: Path, terminal: Terminal) -> None:
    with logging_in("--no-keep-secret") as (process, url):
        httpx.get(url, follow_redirects=True, trust_env=False)
        assert ended(process)[0] == 0
    kept = home / "config" / "pinterest-async"
    assert strict.client_secret not in (kept / "token.app.json").read_text("utf-8")
    before = json.loads((kept / "token.json").read_text("utf-8"))
    strict.revoke(before["access_token"])
    (kept / "token.json").write_text(json.dumps({**before, "expires_at": 1}), "utf-8")
    assert terminal("call", "boards.list").status == 0
    after = json.loads((kept / "token.json").read_text("utf-8"))
    assert after["refresh_token"] != before["refresh_token"]


def test_a_token_file_of_a_log_in_goes_to_its_server_alone(
    strict: LocalPinterest, home: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINTEREST_TOKEN_FILE", str(home / "mine.json"))
    with logging_in() as (process, url):
        httpx.get(url, follow_redirects=True, trust_env=False)
        assert ended(process)[0] == 0
    assert {file.name for file in home.glob("*.json")} == {"mine.json", "mine.app.json"}
    monkeypatch.delenv("PINTEREST_BASE_URL")
    # The app is in the environment too, as for `Pinterest.from_env()`, and the server nowhere but in what was kept.
    assert terminal("call", "boards.list").status == 0
    assert strict.calls("boards/list") == 1
    elsewhere = terminal("call", "boards.list", "--base-url", "http://127.0.0.1:1/v5")
    assert (elsewhere.status, "the stored log-in is for" in elsewhere.err) == (1, True)


def test_a_log_in_that_ends_soon(strict: LocalPinterest, terminal: Terminal) -> None:
    strict.grants.refresh_seconds = 3 * 86400
    with logging_in() as (process, url):
        httpx.get(url, follow_redirects=True, trust_env=False)
        assert ended(process)[0] == 0
    told = terminal("call", "boards.list")
    assert (told.status, told.err) == (
        0,
        "pinterest-async: warning: the refresh token ends in 3.0 days; without a new one the user has to log in\n",
    )


def test_a_secret_that_was_not_kept_is_asked_of_the_environment(
    strict: LocalPinterest, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logging_in("--no-keep-secret") as (process, url):
        httpx.get(url, follow_redirects=True, trust_env=False)
        assert ended(process)[0] == 0
    monkeypatch.delenv("PINTEREST_CLIENT_SECRET")
    assert "set PINTEREST_CLIENT_SECRET" in terminal("whoami").err


def test_the_browser_is_opened(strict: LocalPinterest, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = "import sys, httpx; httpx.get(sys.argv[1], follow_redirects=True, trust_env=False)"
    browser = home / "browser"
    browser.write_text(f"#!/bin/sh\nexec {sys.executable} -c '{visit}' \"$@\"\n", "utf-8")
    browser.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(browser))
    command = [*COMMAND, "login", "--port", "0", "--scopes", "boards:read"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert "The browser was opened" in run.stdout
    assert "scopes: boards:read" in run.stdout


def test_another_log_in_does_not_end_the_wait(strict: LocalPinterest) -> None:
    with logging_in() as (process, url):
        back = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        strange = httpx.get(f"{back}?code=stolen&state=other", trust_env=False)
        assert (strange.status_code, "Not this log-in" in strange.text) == (400, True)
        assert httpx.get(f"{back}favicon.ico", trust_env=False).status_code == 404
        assert httpx.post(back, trust_env=False).status_code == 404
        with socket.create_connection(("127.0.0.1", urlsplit(back).port or 0)) as odd:
            odd.sendall(b"GET //[ HTTP/1.1\r\n\r\n")
            assert odd.recv(100) == b""
        assert process.poll() is None
        with socket.create_connection(("127.0.0.1", urlsplit(back).port or 0)):  # a browser that may want it later
            httpx.get(url, follow_redirects=True, trust_env=False)
            status, _, err = ended(process)
        assert (status, err) == (0, "")


def test_a_user_who_declines(strict: LocalPinterest, home: Path) -> None:
    with logging_in() as (process, url):
        asked = parse_qs(urlsplit(url).query)
        back, state = asked["redirect_uri"][0], asked["state"][0]
        page = httpx.get(back, params={"error": "<b>access_denied", "state": state}, trust_env=False)
        assert "&lt;b&gt;access_denied" in page.text
        status, _, err = ended(process)
    assert (status, err.count("\n")) == (1, 1)
    assert "the app was not authorised" in err
    assert not (home / "config" / "pinterest-async" / "token.json").exists()


def test_a_code_that_is_no_good(strict: LocalPinterest) -> None:
    with logging_in() as (process, url):
        asked = parse_qs(urlsplit(url).query)
        back = {"code": "made-up-code", "state": asked["state"][0]}
        httpx.get(asked["redirect_uri"][0], params=back, trust_env=False)
        status, _, err = ended(process)
    assert (status, err.count("\n")) == (1, 1), err
    assert "the code or the refresh token is no longer good" in err
    assert "made-up-code" not in err
    assert strict.client_secret not in err


def test_a_port_that_is_taken(strict: LocalPinterest, terminal: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = terminal("login", "--no-browser", "--port", port)
    assert (told.status, told.err.count("\n")) == (1, 1)
    assert f"port {port} of this machine is taken" in told.err


def test_nobody_comes_back(strict: LocalPinterest, terminal: Terminal) -> None:
    told = terminal("login", "--no-browser", "--port", "0", "--timeout", "1")
    assert told.status == 1
    assert "nobody came back from Pinterest within 1 seconds" in told.err


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--scopes", "adz:read"], 2, "no such scope: adz:read; the scopes are ads:read"),
        (["--scopes", " "], 2, "name the scopes"),
        (["--port", "70000"], 2, "--port"),
    ],
)
def test_a_log_in_that_cannot_work(
    arguments: list[str], status: int, says: str, strict: LocalPinterest, terminal: Terminal
) -> None:
    told = terminal("login", "--no-browser", *arguments)
    assert (told.status, told.out, told.err.count("\n")) == (status, "", 1)
    assert says in told.err


def test_an_app_that_nobody_named(home: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PINTEREST_")}
    run = subprocess.run(
        [*COMMAND, "login"], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == "pinterest-async: the app's id is not known: give --client-id or PINTEREST_CLIENT_ID\n"


def test_a_stored_app_that_cannot_be_read(home: Path, terminal: Terminal) -> None:
    folder = home / "config" / "pinterest-async"
    folder.mkdir(parents=True)
    (folder / "token.json").write_text("{}", "utf-8")
    for torn in ("{", "[]", "{}", '"text"'):
        (folder / "token.app.json").write_text(torn, "utf-8")
        told = terminal("whoami")
        assert (told.status, told.err.count("\n")) == (1, 1)
        assert "does not say which app the stored token belongs to: log in again" in told.err
