"""`pinterest-async sync` over the local Pinterest: its verdict, its statuses, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import duckdb
import polars
import pytest

from pinterest_async.testing import LocalPinterest, faults
from tests.cli.conftest import Terminal, configure_iceberg


def test_entities_and_analytics(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    ended = terminal("sync", "boards", "--days", "5", "--to", str(home / "out"), "--level", "campaign")
    assert (ended.status, ended.err) == (0, "")
    assert "campaign_analytics" in ended.out
    assert polars.read_parquet(home / "out/boards/data.parquet").height > 0
    rows = polars.read_parquet(f"{home}/out/campaign_analytics/**/*.parquet", hive_partitioning=False)
    assert rows["DATE"].n_unique() == 5
    assert local.calls("campaigns/list") == len(local.ad_account_ids)


def test_a_verdict_as_json_and_another_night(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    command = ["sync", "--days", "5", "--to", str(home / "out"), "--csv", "--json", "--look-back", "2"]
    first = terminal(*command)
    assert (first.status, first.err) == (0, "")
    verdict = json.loads(first.out)
    assert verdict["ok"]
    assert set(verdict["analytics"]) == {"campaign_analytics", "ad_group_analytics", "ad_analytics"}
    assert verdict["entities"]["campaigns"]["changed"] == verdict["entities"]["campaigns"]["there"] > 0
    second = json.loads(terminal(*command).out)
    assert second["entities"]["campaigns"]["changed"] == 0
    assert second["requests"] <= verdict["requests"]
    assert local.requests


def test_what_fails_is_named_and_the_others_are_there(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    local.fail("boards/list", 5, faults.status(403, {"code": 7, "message": "no access"}))
    ended = terminal("sync", "boards", "--days", "5", "--to", str(home / "out"), "--level", "campaign")
    assert ended.status == 3
    assert "not listed: boards: ForbiddenError" in ended.err
    assert (home / "out/campaigns/data.parquet").exists()


def test_into_duckdb(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    to = home / "warehouse.duckdb"
    for _ in range(2):
        more = ["--schema", "pinterest", "--dbt-sources", str(home / "sources.yml")]
        ended = terminal("sync", "--days", "5", "--to", str(to), "--level", "campaign", *more)
        assert ended.status == 0, ended.err
    with duckdb.connect(str(to)) as connection:
        named = connection.execute(
            "SELECT count(*) = count(c.name) FROM pinterest.campaign_analytics a "
            "LEFT JOIN pinterest.campaigns c ON c.id = a.CAMPAIGN_ID"
        ).fetchall()
        spend = connection.execute(
            "SELECT sum(spend_in_micro_dollar) FROM pinterest_ads.campaign_report UNION ALL "
            "SELECT sum(SPEND_IN_MICRO_DOLLAR) FROM pinterest.campaign_analytics"
        ).fetchall()
    assert named == [(True,)]
    assert spend[0] == spend[1]
    assert "- name: campaign_report" in (home / "sources.yml").read_text("utf-8")
    assert local.requests


@pytest.mark.parametrize("kind", ["postgres", "delta", "iceberg"])
def test_into_tables_night_after_night(
    kind: str,
    local: LocalPinterest,
    terminal: Terminal,
    home: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(home)
    schema = f"night_{uuid4().hex[:8]}"
    if kind == "postgres":
        to = [request.getfixturevalue("postgres"), "--schema", schema]
    elif kind == "iceberg":
        configure_iceberg(monkeypatch, home)
        to = [f"iceberg:prod/{schema}"]
    else:
        to = ["delta:lake"]
    for night in range(2):
        more = ["--targeting", "GENDER", "--look-back", "2", "--json"]
        ended = terminal("sync", "--days", "5", "--to", *to, "--level", "campaign", *more)
        assert (ended.status, ended.err) == (0, "")
        verdict = json.loads(ended.out)
        assert set(verdict["analytics"]) == {"campaign_analytics", "campaign_targeting_analytics"}
        rows = verdict["analytics"]["campaign_analytics"]["rows"]
        assert rows == (6 * 2 if night else 6 * 5)
        assert verdict["entities"]["campaigns"]["changed"] == (0 if night else 6)
    assert local.calls("campaigns/list") == 2 * len(local.ad_account_ids)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["boadrs"], "did you mean boards"),
        (["--level", "campaigns"], "level takes one of"),
        (["--column", "SPENT"], "has no column"),
        (["--to", "x.duckdb", "--csv"], "goes with a folder"),
        (["--schema", "s"], "goes with a database"),
        (["--to", "delta:"], "names a folder"),
        (["--to", "iceberg:prod"], "names a catalog"),
        (["--to", "s3://bucket/out", "--csv"], "a folder of this machine"),
        (["--to", "lake", "--state", "s3://bucket/state"], "the state stands beside the data"),
        (["--to", "lake", "--dbt-sources", "s.yml"], "goes with a database of DuckDB"),
        (["--to", "postgresql://ann:s3cret@host:port/db"], "--to: the URL of the database"),
        (["business_members"], "needs business_id"),
    ],
)
def test_what_makes_no_sense(local: LocalPinterest, terminal: Terminal, arguments: list[str], words: str) -> None:
    ended = terminal("sync", *arguments)
    assert ended.status == 2
    assert words in ended.err
    assert not local.requests
