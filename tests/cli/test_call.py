"""`call`: every operation of the registry by its name, with arguments from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinterest_async import OPERATIONS
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.cli import arguments
from pinterest_async_overrides.cli.exit import Misused
from tests.cli.conftest import Terminal
from tests.faults.plugin import Fired


def written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_every_operation_is_called(
    operation_id: str, local: LocalPinterest, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = OPERATIONS[operation_id]
    if operation.security == ("basic",):
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
    values, body = local.arguments(operation_id)
    arguments = [
        f"{each.python_name}={written(values[each.name])}" for each in operation.parameters if each.name in values
    ]
    if body is not None:
        arguments += ["--body", json.dumps(body)]
    before = local.calls(operation_id)
    ended = terminal("call", operation_id, *arguments)
    # Some of the local Pinterest's replies, made from the contract alone, tell of refused items.
    assert ended.status == (3 if ended.err else 0), ended.err
    assert all("refused: " in line for line in ended.err.splitlines())
    assert local.calls(operation_id) == before + 1
    if ended.out:
        reply = json.loads(ended.out)
        assert not operation.paginated or isinstance(reply["items"], list)
    else:
        assert operation.reply == "None" or local.requests[-1].status == 204


@pytest.mark.fault(24, 81)
def test_refused_items_have_a_status_of_their_own(local: LocalPinterest, terminal: Terminal, fired: Fired) -> None:
    account = local.ad_account_ids[0]
    known = json.loads(terminal("call", "campaigns.list", f"ad_account_id={account}").out)["items"][0]["id"]
    body = json.dumps([{"id": each, "ad_account_id": account, "status": "PAUSED"} for each in (known, "1")])
    for raw in ([], ["--raw"]):
        ended = terminal("call", "campaigns.update", f"ad_account_id={account}", "--body", body, *raw)
        assert ended.status == 3
        assert len(json.loads(ended.out)["items"]) == 2
        assert ended.err.count("\n") == 1
        assert ended.err.startswith("pinterest-async: refused: item 1 (1): ")
    body = json.dumps([{"id": known, "ad_account_id": account, "status": "PAUSED"}])
    done = terminal("call", "campaigns.update", f"ad_account_id={account}", "--body", body)
    assert (done.status, done.err) == (0, "")
    fired("items refused", 2)


def test_all_items_one_a_line(local: LocalPinterest, terminal: Terminal) -> None:
    account = local.ad_account_ids[0]
    ended = terminal("call", "campaigns.list", f"ad_account_id={account}", "page_size=2", "--all")
    lines = ended.out.splitlines()
    assert ended.status == 0
    assert len({json.loads(line)["id"] for line in lines}) == len(lines) == 3


def test_raw_is_the_reply_as_it_came(local: LocalPinterest, terminal: Terminal) -> None:
    pretty, raw = terminal("call", "user_account/get"), terminal("call", "user_account.get", "--raw")
    assert raw.out != pretty.out
    assert json.loads(pretty.out) == json.loads(raw.out)
    headers = {"authorization": "Bearer pina_of_the_test"}
    assert raw.out == httpx.get(f"{local.url}/user_account", headers=headers, trust_env=False).text + "\n"


def test_a_body_from_a_file(local: LocalPinterest, terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "board.json"
    file.write_text('{"name": "from a file"}', "utf-8")
    ended = terminal("call", "boards.create", "--body", f"@{file}")
    assert json.loads(ended.out)["name"] == "from a file"
    missing = terminal("call", "boards.create", "--body", f"@{file}.not")
    assert (missing.status, missing.out) == (1, "")
    assert missing.err == f"pinterest-async: {file}.not: No such file or directory\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["campain.list"], "there is no operation 'campain.list'; did you mean campaigns.list"),
        (["campaigns/lists"], "did you mean campaigns/list"),
        (["campaigns.list"], "ad_account_id must be given"),
        (["campaigns.list", "ad_acount_id=1"], "no argument 'ad_acount_id'; did you mean ad_account_id?"),
        (["campaigns.list", "12"], "'12' is no argument: write name=value"),
        (["campaigns.list", "ad_account_id=1", "ad_account_id=2"], "ad_account_id takes one value, not 2"),
        (["campaigns.list", "ad_account_id=1", "page_size=many"], "page_size takes a number, not 'many'"),
        (["campaigns.list", "ad_account_id=1", "page_size=251"], "page_size takes at least 1 and at most 250"),
        (["campaigns.list", "ad_account_id=1", "campaign_ids=[1"], "campaign_ids: this is no JSON array"),
        (["user_account.get", "--all"], "user_account.get has no pages"),
        (["boards.list", "--all", "--raw"], "--raw is one reply as it came"),
        (["boards.create", "body={}"], "the body is given with --body"),
        (["boards.create", "--body", "{"], "--body: this is no JSON"),
        (["boards.create"], "boards.create()"),
        (["catalog_reports.list_stats", "parameters=1"], "parameters takes a JSON object"),
        ([], "name an operation"),
        (["nothing of it", "--list"], "no operation has this text"),
    ],
)
def test_misuse_is_one_line_and_sends_nothing(
    arguments: list[str], says: str, local: LocalPinterest, terminal: Terminal
) -> None:
    before = len(local.requests)
    ended = terminal("call", *arguments)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert says in ended.err
    assert len(local.requests) == before


def test_the_list_has_every_operation(terminal: Terminal) -> None:
    lines = terminal("call", "--list").out.splitlines()
    assert {line.split("\t")[0] for line in lines} == set(OPERATIONS)
    some = terminal("call", "--list", "ads_analytics").out.splitlines()
    assert {line.split("\t")[0] for line in some} == {
        each.id for each in OPERATIONS.values() if each.rate_limit_category == "ads_analytics"
    }
    (told,) = json.loads(terminal("call", "--list", "MSOT_write", "--json").out)
    assert (told["call"], told["method"], told["sandbox"]) == ("msot_events.create", "POST", False)


@pytest.mark.parametrize(
    ("texts", "gives"),
    [
        (["campaign_ids=1,2", "campaign_ids=3"], ["1", "2", "3"]),
        (["campaign_ids= 1 , 2,"], ["1", "2"]),
        (['campaign_ids=["1", 2]'], ["1", "2"]),
        (['campaign_ids=["a,b"]'], ["a,b"]),
    ],
)
def test_lists(texts: list[str], gives: list[str]) -> None:
    assert arguments.arguments(OPERATIONS["campaigns/list"], texts) == {"campaign_ids": gives}


def test_names_of_files_that_hold_no_json() -> None:
    with pytest.raises(Misused, match="this is no JSON"):
        arguments.body("@x.json", {"x.json": "no"})
