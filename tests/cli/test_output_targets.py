"""Commands over every output: files, compressed files, and tables of DuckDB, PostgreSQL, Delta Lake and Iceberg."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.bulk.output.formats.table import values
from pinterest_async_overrides.cli.pulls.output_target import output
from tests.cli.conftest import Terminal, configure_iceberg

NAMES = ("AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE", "IMPRESSION_1")
PULL = ("pull", "analytics", "--days", "3", "--column", "SPEND_IN_MICRO_DOLLAR,IMPRESSION_1", "--yes")


@pytest.fixture(params=["csv", "csv.gz", "jsonl.gz", "parquet", "duckdb", "postgres", "delta", "iceberg"])
def to(request: pytest.FixtureRequest, home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """What --to and --table are given for an output of a kind."""
    monkeypatch.chdir(home)
    if request.param == "postgres":
        url = request.getfixturevalue("postgres")
        return url, "--table", f"campaigns_{uuid4().hex[:8]}"
    if request.param == "duckdb":
        return f"{home / 'facts.duckdb'}", "--table", "campaigns"
    if request.param == "iceberg":
        configure_iceberg(monkeypatch, home)
        return ("iceberg:prod/ads.campaigns",)
    return (
        (f"delta:{home / 'spend'}",)
        if request.param == "delta"
        else (f"{home / 'rows'}.{request.param}".removesuffix(".parquet"),)
    )


def rows(to: tuple[str, ...]) -> list[tuple[str, ...]]:
    where = output(to[0], table=to[-1] if len(to) > 1 else None).where
    return sorted(tuple(f"{value}" for value in row) for row in values(where, NAMES))


def test_a_pull_into_every_output(to: tuple[str, ...], local: LocalPinterest, terminal: Terminal) -> None:
    local.fail("campaigns/analytics", 1, faults.status(403, {"code": 7, "message": "not yours"}))
    first = terminal(*PULL, "--to", *to)
    assert first.status == 3, first.err
    missing = terminal("pull", "status", *to)
    assert missing.status == 3
    assert "missing: ad account" in missing.out
    again = terminal(*PULL, "--to", *to)
    assert again.status == 0, again.err
    assert len(rows(to)) == 6 * 3
    assert len({row[:3] for row in rows(to)}) == 6 * 3
    assert output(to[0], table=to[-1] if len(to) > 1 else None).label in "".join(again.out.split("\n"))
    assert all(account in again.out for account in local.ad_account_ids)
    shown = json.loads(terminal("pull", "status", *to, "--json").out)
    assert set(shown["covered"]) == set(local.ad_account_ids)
    assert not shown["holes"]
    agreed = terminal("pull", "check", *to)
    assert agreed.status == 0, agreed.out
    assert "they agree" in agreed.out
    nothing = terminal("pull", "repair", *to)
    assert (nothing.status, nothing.err) == (0, "")


def test_one_json_object_of_a_table(to: tuple[str, ...], local: LocalPinterest, terminal: Terminal) -> None:
    ended = terminal(*PULL, "--json", "--to", *to)
    assert ended.status == 0, ended.err
    told = json.loads(ended.out)
    assert (told["ok"], told["rows"]) == (True, 18)


def test_the_password_of_a_database_is_in_no_output(local: LocalPinterest, terminal: Terminal, home: Path) -> None:
    url = "postgresql://ann:s3cret@127.0.0.1:1/facts"
    ended = terminal(*PULL, "--to", url, "--table", "campaigns", "--ledger", str(home / "l.sqlite"))
    assert ended.status == 1
    assert "cannot be reached" in ended.err
    assert "s3cret" not in ended.out + ended.err
    assert not local.calls("campaigns/analytics")
    odd = terminal(*PULL, "--to", "postgresql://ann:s3cret@host:port/facts", "--table", "campaigns")
    assert odd.status == 2
    assert "s3cret" not in odd.out + odd.err
