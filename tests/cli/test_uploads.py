"""Commands that upload: customer lists, audiences, conversion events, catalog items."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest
from tests.cli.conftest import Terminal


@pytest.fixture(autouse=True)
def account(local: LocalPinterest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PINTEREST_AD_ACCOUNT_ID", local.ad_account_ids[0])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    local.service.state.jobs.seconds = 0.0
    return local.ad_account_ids[0]


def test_customer_lists_and_audiences(
    terminal: Terminal, local: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [f"customer-{number}@example.com" for number in range(150)]
    (tmp_path / "list.csv").write_text("\n".join(["Email", *people, "nobody"]))
    ended = terminal("customer-list", "create", "customers", str(tmp_path / "list.csv"), "--json")
    made = json.loads(ended.out)
    assert (ended.status, made["status"], made["records"], made["invalid"], made["bad"]) == (0, "READY", 150, 1, [150])
    assert ended.err == "pinterest-async: no addresses at the places 151\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(people[:60]).encode())))
    ended = terminal("customer-list", "remove", made["id"], "-")
    assert (ended.status, "TOO_SMALL: fewer than 100 people" in ended.out) == (3, True)
    ended = terminal("audience", "--list", made["id"])
    assert (ended.status, "at least 100 people" in ended.err) == (3, True)
    ended = terminal("customer-list", "add", made["id"], str(tmp_path / "list.csv"), "--hash", "--json")
    assert json.loads(ended.out)["status"] == "READY"
    audience = json.loads(terminal("audience", "--list", made["id"], "--json").out)
    ended = terminal("audience", "--actalike", audience["id"], "--percent", "5", "--name", "alike")
    assert (ended.status, ended.out.split()[1]) == (0, "alike")
    assert terminal("audience").status == 2
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    ended = terminal("customer-list", "create", "others", str(tmp_path / "other.csv"))
    assert (ended.status, "name the column" in ended.err) == (2, True)


def test_conversions(terminal: Terminal, local: LocalPinterest, tmp_path: Path) -> None:
    now = int(local.clock.now())
    events = [{"name": "lead", "event_id": str(n), "when": now, "email": f"a{n}@example.com"} for n in range(3)]
    events[1]["email"] = "nobody"
    (tmp_path / "events.jsonl").write_text("\n".join(map(json.dumps, events)))
    ended = terminal("conversions", "send", str(tmp_path / "events.jsonl"), "--test")
    assert (ended.status, ended.out) == (3, "2 checked, 1 refused\n")
    assert ended.err == "pinterest-async: 1: refused: email is no e-mail address\n"
    assert not local.events
    (tmp_path / "events.csv").write_text(f"name,event_id,when,email,value\nlead,9,{now},a@example.com,\n")
    assert terminal("conversions", "send", str(tmp_path / "events.csv")).out == "1 sent\n"
    assert [event["event_id"] for event in local.events] == ["9"]
    (tmp_path / "bad.jsonl").write_text('{"name": "lead"}\n{broken\n')
    ended = terminal("conversions", "send", str(tmp_path / "bad.jsonl"))
    assert (ended.status, "line 2 is no event" in ended.err) == (2, True)


def test_a_catalog(terminal: Terminal, local: LocalPinterest, tmp_path: Path) -> None:
    local.service.store.drop("feed", next(iter(local.service.store.table("feed"))))
    catalog = next(iter(local.service.store.table("catalog")))
    items = [{"item_id": f"sku-{number}", "title": "Chair"} for number in range(3)] + [{"title": "no id"}]
    (tmp_path / "items.jsonl").write_text("\n".join(map(json.dumps, items)))
    arguments = ("catalog", "sync", catalog, str(tmp_path / "items.jsonl"), "--state", str(tmp_path / "s"))
    ended = terminal(*arguments)
    assert (ended.status, ended.out) == (3, "3 in the catalog, 1 refused\n")
    assert ended.err == "pinterest-async: 3: refused: an item needs its item_id, a text\n"
    assert terminal(*arguments).out == "3 in the catalog, 3 of them already were, 1 refused\n"
