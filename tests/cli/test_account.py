"""Accounts of commands, `whoami`, and `limits`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pinterest_async import OPERATIONS
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.cli import account
from pinterest_async_overrides.cli.commands.limits import quotas, read
from tests.cli.conftest import Terminal


@pytest.mark.parametrize(
    ("named", "gives"),
    [
        ("", "login"),
        ("CLIENT_ID CLIENT_SECRET", "login"),
        ("CLIENT_ID REFRESH_TOKEN", "login"),
        ("TOKEN_FILE", "login"),
        ("ACCESS_TOKEN", "token"),
        ("ACCESS_TOKEN CLIENT_ID CLIENT_SECRET", "token"),
        ("ACCESS_TOKEN TOKEN_FILE", "token"),
        ("CLIENT_ID CLIENT_SECRET REFRESH_TOKEN", "app"),
        ("CLIENT_ID CLIENT_SECRET TOKEN_FILE ACCESS_TOKEN", "app"),
    ],
)
def test_where_the_token_comes_from(named: str, gives: str) -> None:
    assert account.source({f"PINTEREST_{name}": "x" for name in named.split()}) == gives


def test_who_an_access_token_is(local: LocalPinterest, terminal: Terminal) -> None:
    who = json.loads(terminal("whoami", "--json").out)
    assert who["token"] == {"from": "token"}
    listed = json.loads(terminal("call", "ad_accounts.list").out)["items"]
    names = ("id", "name", "currency", "country")
    assert who["ad_accounts"] == [{name: each[name] for name in names} for each in listed]
    assert [each["id"] for each in who["ad_accounts"]] == local.ad_account_ids
    shown = terminal("whoami").out
    assert who["user"]["username"] in shown
    assert "PINTEREST_ACCESS_TOKEN" in shown
    assert all(identity in shown for identity in local.ad_account_ids)


def test_who_an_app_with_a_refresh_token_is(
    local: LocalPinterest, terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
    monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
    monkeypatch.setenv("PINTEREST_REFRESH_TOKEN", local.refresh_token())
    monkeypatch.setenv("PINTEREST_TOKEN_FILE", str(tmp_path / "kept.json"))
    who = json.loads(terminal("whoami", "--json").out)
    assert who["token"]["from"] == "app"
    assert "ads:read" in who["token"]["scopes"]
    assert (tmp_path / "kept.json").exists()


def test_nobody_is_logged_in(terminal: Terminal, home: Path) -> None:
    told = terminal("whoami")
    assert (told.status, told.out) == (1, "")
    assert told.err.startswith(
        "pinterest-async: no account: run `pinterest-async login`, or set PINTEREST_ACCESS_TOKEN"
    )


def test_names_of_other_tools_get_a_hint(
    local: LocalPinterest, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINTEREST_APP_ID", "1")
    warned = terminal("whoami")
    assert warned.status == 0
    assert (
        warned.err == "pinterest-async: warning: PINTEREST_APP_ID is set, but this library reads PINTEREST_CLIENT_ID\n"
    )
    asked = terminal("login")
    assert "the app's id is not known" in asked.err
    assert "PINTEREST_APP_ID is set" in asked.err


def test_the_limits_of_both_accesses(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_of_the_test")
    for profile, calls, name in (("standard", 1000, "org_read_app_id_user_id"), ("trial", 1000, "org_read_app_id")):
        with LocalPinterest(seed=7, rate_limits=profile) as local:  # type: ignore[arg-type]  # both are such
            monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
            told = json.loads(terminal("limits", "--profile", profile, "--json").out)
            assert local.calls("user_account/get") == 1
            shown = terminal("limits", "--profile", profile).out
        assert len(told["categories"]) == len({each.rate_limit_category for each in OPERATIONS.values()}) + 1
        assert name in {each["name"] for each in told["headers"]["policies"]}
        assert told["headers"]["reset_seconds"] is not None
        assert (profile == "trial") == (told["headers"]["remaining"] == calls - 1)
        assert "ads_analytics" in shown
        assert "calls are left of the limit that binds" in shown


def test_limits_where_no_header_comes(local: LocalPinterest, terminal: Terminal) -> None:
    assert "had no rate limit headers" in terminal("limits").out


def test_every_operation_is_in_one_category() -> None:
    rows = quotas("standard")
    assert (
        sum(row["operations"] for row in rows if row["category"] != "universal")
        == rows[-1]["operations"]
        == len(OPERATIONS)
    )
    assert {row["category"]: row["calls"] for row in rows}["ads_analytics"] == 300


@pytest.mark.parametrize("number", ["", "-1", "1.5", "\u0661", "9" * 20, "x"])
def test_headers_that_are_no_numbers(number: str) -> None:
    headers = {"x-ratelimit-limit": number, "x-ratelimit-remaining": number, "x-ratelimit-reset": number}
    assert read(headers) == ((), None, None)
