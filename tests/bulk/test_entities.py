"""Entities in bulk, over real sockets: every list of the contract, changes, refusals, history, targets."""

from __future__ import annotations

import asyncio
import csv
import json
import re
import subprocess
import sys
from contextlib import aclosing
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from pinterest_async import OPERATIONS, AuthenticationError, ConfigurationError, Pinterest
from pinterest_async.bulk import EntityPull, IncompleteEntities, LedgerBusy, LedgerError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.entities.columns import item
from pinterest_async_overrides.bulk.entities.entity_kind import kinds, several
from pinterest_async_overrides.bulk.entities.entity_query import EntityQuery
from tests.bulk.conftest import HARDLY
from tests.bulk.nights import Nights, nights_of
from tests.faults.plugin import Fired

ISSUE = (
    "campaigns", "ad_groups", "ads", "ad_accounts", "keywords", "audiences", "customer_lists", "conversion_tags",
    "boards", "board_sections", "pins", "catalogs", "feeds", "product_groups", "promotions", "lead_forms",
)  # fmt: skip

ACCESS = re.compile(r"(token|secret|password|credentials|cryptographic_key)$")


def pull_of(nights: Nights, *names: str, **options: Any) -> EntityPull:
    return nights.client.bulk.entities(*names, retry=HARDLY, clock=nights.clock, **options)


def table_of(folder: Path, kind: str) -> list[dict[str, Any]]:
    file: Any = pq.ParquetFile(folder / kind / "data.parquet")
    rows: list[dict[str, Any]] = file.read().to_pylist()
    return rows


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


def without(rows: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    return [{name: value for name, value in row.items() if name not in names} for row in rows]


def store_of(nights: Nights, name: str, owner: str = "") -> dict[str, Any]:
    rows: dict[str, Any] = nights.local.service.store.table(name, owner)
    return rows


# Names.


def test_every_paginated_operation_has_one_name() -> None:
    listed = [each.id for each in OPERATIONS.values() if each.paginated]
    assert sorted(kind.operation for kind in kinds().values()) == sorted(listed)
    assert len(listed) == len(kinds())
    for name, kind in kinds().items():
        record = OPERATIONS[kind.operation]
        for alias in (name, record.id, f"{record.resource}.{record.name}"):
            assert several([alias]) == (kind,)
    assert {kind.name for kind in several(ISSUE)} == set(ISSUE)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"names": ["campagns"]}, "did you mean campaigns"),
        ({"names": []}, "name at least one"),
        ({"names": ["business_members"]}, "needs business_id"),
        ({"names": ["billing_profiles"]}, "needs is_active"),
        ({"names": ["campaigns"], "filters": {"campaigns": {"colour": "red"}}}, "takes no colour"),
        ({"names": ["campaigns"], "filters": {"boards": {}}}, "boards, which this pull does not list"),
        ({"names": ["campaigns"], "ad_account_ids": ["x/y"]}, "strings of digits"),
        ({"names": ["campaigns"], "ad_account_ids": []}, "ad_account_ids is empty"),
        ({"names": ["campaigns"], "statuses": ["ACTVE"]}, "statuses takes"),
        ({"names": ["campaigns"], "incremental": "created_time"}, "incremental takes"),
        ({"names": ["board_sections"], "filters": {"board_sections": {"board_id": ["a"]}}}, "strings of digits"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_sent(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        EntityQuery.of(arguments.pop("names"), **arguments)


async def test_every_list_of_the_contract_can_be_pulled(tmp_path: Path) -> None:
    """Each kind comes into rows, or is refused by the local Pinterest in words of its own, which name it."""
    async with nights_of(accounts=2) as nights:
        read: set[str] = set()
        for name, kind in kinds().items():
            sample, body = nights.local.arguments(kind.operation)
            names = {each.name: each.python_name for each in OPERATIONS[kind.operation].parameters}
            filters: dict[str, Any] = {
                names[wire]: value for wire, value in sample.items() if names[wire] in kind.required
            }
            if "body" in kind.required:
                filters["body"] = body
            result = await pull_of(nights, name, filters={name: filters} if filters else {}).to_csv(tmp_path / name)
            assert (tmp_path / name / f"{name}.csv").read_text("utf-8").count("\n") >= 1
            if result.ok:
                read.add(name)
            else:
                assert all(failure.entities in kinds() and failure.error for failure in result.failed)
        assert read >= set(ISSUE)
        assert len(read) >= len(kinds()) - 3, sorted(set(kinds()) - read)


# Whole, again, changed, gone.


async def test_all_ad_accounts_side_by_side_and_a_second_run_writes_nothing(tmp_path: Path) -> None:
    async with nights_of(accounts=3) as nights:
        folder = tmp_path / "out"
        first = await pull_of(nights, *ISSUE).to_parquet(folder)
        assert first.ok
        for kind in ISSUE:
            rows = table_of(folder, kind)
            assert len(rows) == first.entities[kind].there == first.entities[kind].changed > 0
            key = [row["id"] for row in rows]
            assert len(set(key)) == len(key)
        assert {row["ad_account_id"] for row in table_of(folder, "ads")} == set(nights.local.ad_account_ids)
        boards = {row["id"] for row in table_of(folder, "boards")}
        assert {row["board_id"] for row in table_of(folder, "board_sections")} == boards
        # Keywords of ad groups and campaigns are not in the ad account's own list.
        assert {row["parent_type"] for row in table_of(folder, "keywords")} == {"AD_ACCOUNT", "AD_GROUP", "CAMPAIGN"}
        before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.parquet")}
        nights.on()
        second = await pull_of(nights, *ISSUE).to_parquet(folder)
        assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.parquet")} == before
        assert all((found.changed, found.deleted) == (0, 0) for found in second.entities.values())
        assert second.entities["ads"].unchanged == first.entities["ads"].there
        assert not [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".parquet"]


async def test_changes_and_what_is_gone(tmp_path: Path) -> None:
    async with nights_of(accounts=1) as nights:
        folder = tmp_path / "out"
        await pull_of(nights, "boards", "board_sections", history=True).to_parquet(folder)
        (renamed, dropped, *_), kept = store_of(nights, "board"), len(store_of(nights, "board"))
        nights.on()
        store_of(nights, "board")[renamed]["name"] = "Another name"
        nights.local.service.store.drop("board", dropped)
        result = await pull_of(nights, "boards", "board_sections", history=True).to_parquet(folder)
        assert tuple(result.entities["boards"]) == (kept - 1, 1, kept - 2, 1)
        boards = {row["id"]: row for row in table_of(folder, "boards")}
        assert len(boards) == kept
        assert boards[renamed]["name"] == "Another name"
        assert {id_ for id_, row in boards.items() if row["_deleted_at"]} == {dropped}
        # What hung on it is listed by nobody any more.
        sections = table_of(folder, "board_sections")
        assert {row["board_id"] for row in sections if row["_deleted_at"]} == {dropped}
        versions = [row for row in table_of(folder, "boards_history") if row["id"] in {renamed, dropped}]
        old, new = sorted((row for row in versions if row["id"] == renamed), key=lambda row: row["valid_from"])
        assert (old["valid_to"], new["valid_to"]) == (new["valid_from"], None)
        assert old["name"] != new["name"] == "Another name"
        (gone,) = (row for row in versions if row["id"] == dropped)
        assert gone["valid_to"] == boards[dropped]["_deleted_at"]


async def test_by_time_of_change_and_in_full(tmp_path: Path) -> None:
    async with nights_of(accounts=1) as nights:
        account = nights.local.ad_account_ids[0]
        (first, second, *_), folder = store_of(nights, "campaign", account), tmp_path / "out"
        options: dict[str, Any] = {"incremental": "updated_time"}
        await pull_of(nights, "campaigns", **options).to_parquet(folder)
        campaigns = store_of(nights, "campaign", account)
        campaigns[first]["name"] = "not seen: its time of change is as it was"
        campaigns[second] |= {"name": "seen", "updated_time": campaigns[second]["updated_time"] + 60}
        result = await pull_of(nights, "campaigns", **options).to_parquet(folder)
        assert result.entities["campaigns"].changed == 1
        names = {row["id"]: row["name"] for row in table_of(folder, "campaigns")}
        assert (names[first] == "Campaign 0", names[second]) == (True, "seen")
        nights.on()
        result = await pull_of(nights, "campaigns", incremental=False).to_parquet(folder)
        rows = table_of(folder, "campaigns")
        assert result.entities["campaigns"].changed == len(rows) == len({row["id"] for row in rows})
        assert {row["_pulled_at"] for row in rows} == {nights.clock.moment()}


# Refusals.


async def test_one_ad_account_that_refuses_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    async with nights_of(accounts=3) as nights:
        folder, bad = tmp_path / "out", nights.local.ad_account_ids[1]
        await pull_of(nights, "campaigns", "ads").to_parquet(folder)
        nights.on()
        nights.between.refuse(bad, "campaigns")
        for account in nights.local.ad_account_ids:
            next(iter(store_of(nights, "campaign", account).values()))["name"] = "tonight"
        result = await pull_of(nights, "campaigns", "ads").to_parquet(folder)
        assert [(each.entities, each.ad_account_id, each.kind) for each in result.failed] == [
            ("campaigns", bad, "ForbiddenError")
        ]
        assert bad in str(result.failed[0])
        with pytest.raises(IncompleteEntities, match=bad):
            result.raise_for_failures()
        rows = table_of(folder, "campaigns")
        assert {row["ad_account_id"] for row in rows if row["name"] == "tonight"} == {*nights.local.ad_account_ids} - {
            bad
        }
        # What was there of it stays: nobody said that it is gone.
        assert not [row for row in rows if row["_deleted_at"]]
        nights.between.relent()
        assert (await pull_of(nights, "campaigns", "ads").to_parquet(folder)).ok
        assert [row["name"] for row in table_of(folder, "campaigns")].count("tonight") == 3


async def test_an_ad_account_that_is_not_seen_any_more_is_named(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        folder, hidden = tmp_path / "out", nights.local.ad_account_ids[1]
        await pull_of(nights, "campaigns").to_parquet(folder)
        nights.between.hidden.add(hidden)
        nights.on()
        result = await pull_of(nights, "campaigns").to_parquet(folder)
        assert [(each.ad_account_id, each.kind) for each in result.failed] == [(hidden, "NotSeen")]
        assert {row["ad_account_id"] for row in table_of(folder, "campaigns")} == {*nights.local.ad_account_ids}


async def test_a_missing_scope_concerns_one_kind_and_a_bad_token_all(tmp_path: Path) -> None:
    async with LocalPinterest(seed=7, accounts=2, campaigns=2, strict=True) as local:
        scopes = [each for each in OPERATIONS["campaigns/list"].scopes if each]
        async with Pinterest(local.access_token(scopes), base_url=local.url) as client:
            pull = client.bulk.entities("campaigns", "boards", retry=HARDLY)
            result = await pull.to_parquet(tmp_path / "out")
            assert [failure.entities for failure in result.failed] == ["boards"]
            assert result.entities["campaigns"].there == 4
        async with Pinterest("pina_x", base_url=local.url) as client:
            local.fail("*", times=9, with_=faults.status(401, 2))
            with pytest.raises(AuthenticationError):
                await client.bulk.entities("campaigns", retry=HARDLY).to_parquet(tmp_path / "out")


@pytest.mark.fault(17)
async def test_throttled_and_broken_pages_are_read_again(tmp_path: Path, fired: Fired) -> None:
    async with nights_of(accounts=2) as nights:
        nights.local.fail("campaigns/list", times=1, with_=faults.throttled(1, as_400=True))
        result = await pull_of(nights, "campaigns").to_parquet(tmp_path / "out")
        fired(nights.local)
        assert result.ok
        assert result.entities["campaigns"].there == 4


async def test_values_that_do_not_fit_are_kept_aside(tmp_path: Path) -> None:
    async with nights_of(accounts=1) as nights:
        account = nights.local.ad_account_ids[0]
        row = next(iter(store_of(nights, "campaign", account).values()))
        row |= {
            "daily_spend_cap": "N/A",
            "start_time": "1780000000",
            "colour": ["red"],
            "summary_status": "HIBERNATING",
        }
        await pull_of(nights, "campaigns").to_parquet(tmp_path / "out")
        held = next(each for each in table_of(tmp_path / "out", "campaigns") if each["id"] == row["id"])
        assert (held["daily_spend_cap"], held["start_time"], held["summary_status"]) == (
            None,
            1780000000,
            "HIBERNATING",
        )
        assert json.loads(held["_other"]) == {"daily_spend_cap": "N/A", "colour": ["red"]}


async def test_credentials_of_feeds_are_hidden(tmp_path: Path) -> None:
    async with nights_of(accounts=1) as nights:
        feed = next(iter(store_of(nights, "feed").values()))
        feed["credentials"] = {"username": "shop", "password": "hunter2"}
        await pull_of(nights, "feeds", history=True).to_jsonl(tmp_path / "out")
        held = contents(tmp_path)
        assert held
        assert not any(b"hunter2" in each for each in held)


@pytest.mark.parametrize("kind", ["feeds", "integrations", "lead_subscriptions"])
def test_values_that_give_access_are_hidden(kind: str) -> None:
    names = [name for name in vocabulary.types(kinds()[kind].operation) if ACCESS.search(name)]
    kept = item(kinds()[kind], {"id": "1", **dict.fromkeys(names, "hunter2")}).content
    assert names
    assert b"hunter2" not in kept


def test_the_lists_that_have_values_that_give_access_are_known() -> None:
    found = {name for name, kind in kinds().items() if any(map(ACCESS.search, vocabulary.types(kind.operation)))}
    assert found <= {"feeds", "integrations", "lead_subscriptions"}


# Targets.


async def test_each_target_holds_the_same(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
            for night in range(3):
                account = nights.local.ad_account_ids[night % 2]
                first = next(iter(store_of(nights, "ad", account).values()))
                first["name"] = f'night {night}, "quoted"\r\nand \N{GRINNING FACE}'
                pull = pull_of(nights, "ads", "ad_accounts", history=True)
                await pull.to_parquet(tmp_path / "p")
                await pull.to_csv(tmp_path / "c")
                await pull.to_jsonl(tmp_path / "j")
                result = await pull.to_duckdb(connection, "pinterest")
                assert result.ok
                nights.on()
            for name in ("ads", "ad_accounts", "ads_history", "ad_accounts_history"):
                parquet = {(row["id"], row["name"]) for row in table_of(tmp_path / "p", name)}
                with (tmp_path / "c" / f"{name}.csv").open(newline="", encoding="utf-8") as file:
                    assert {(row["id"], row["name"]) for row in csv.DictReader(file)} == parquet
                lines = (tmp_path / "j" / f"{name}.jsonl").read_text("utf-8").splitlines()
                assert {(row["id"], row["name"]) for row in map(json.loads, lines)} == parquet
                rows = connection.execute(f"SELECT id, name FROM pinterest.{name}").fetchall()  # noqa: S608 - fixed
                assert set(rows) == parquet
                assert len(rows) == len(lines) == len(table_of(tmp_path / "p", name))
            # A table that lost rows is filled up again.
            connection.execute("DELETE FROM pinterest.ads")
            await pull_of(nights, "ads", "ad_accounts", history=True).to_duckdb(connection, "pinterest")
            (number,) = connection.execute("SELECT count(*) FROM pinterest.ads").fetchone() or (0,)
            assert number == len(table_of(tmp_path / "p", "ads"))


async def test_rows_and_arrow(tmp_path: Path) -> None:
    async with nights_of(accounts=2) as nights:
        tables = await pull_of(nights, "campaigns", "boards").to_arrow()
        state = tmp_path / "state"
        for expected in (tables["campaigns"].num_rows, 0):
            async with aclosing(pull_of(nights, "campaigns").rows(state=state)) as rows:
                found = [row async for row in rows]
            assert len(found) == expected
            assert all(kind == "campaigns" and row["id"] and row["_pulled_at"] for kind, row in found)


async def test_a_table_that_cannot_take_the_rows_is_refused_before_the_first_request() -> None:
    async with nights_of(accounts=1) as nights:
        with duckdb.connect() as connection:
            connection.execute("CREATE TABLE campaigns (id INTEGER)")
            before = sum(nights.local.service.log.calls.values())
            with pytest.raises(ConfigurationError, match="column id of the table"):
                await pull_of(nights, "campaigns").to_duckdb(connection)
            assert sum(nights.local.service.log.calls.values()) == before


# The state.


async def test_other_arguments_other_destination(tmp_path: Path) -> None:
    async with nights_of(accounts=1) as nights:
        await pull_of(nights, "campaigns").to_parquet(tmp_path / "out")
        with pytest.raises(LedgerError, match="give another destination"):
            await pull_of(nights, "campaigns", statuses=["ACTIVE"]).to_parquet(tmp_path / "out")
        (tmp_path / "torn.entities.sqlite").write_bytes(b"this is no database, and it is not small" * 100)
        with pytest.raises(LedgerError, match="move it away"):
            await pull_of(nights, "campaigns").to_parquet(tmp_path / "torn")


async def test_two_runs_at_once(tmp_path: Path) -> None:
    async with nights_of(accounts=3) as nights:
        pulls = [pull_of(nights, "ads", "boards_pins").to_parquet(tmp_path / "out") for _ in range(2)]
        ended = await asyncio.gather(*pulls, return_exceptions=True)
        assert sorted(type(each).__name__ for each in ended) == ["EntityResult", LedgerBusy.__name__]
        waited = [pull_of(nights, "ads").to_parquet(tmp_path / "o", wait=30) for _ in range(2)]
        assert [each.ok for each in await asyncio.gather(*waited)] == [True, True]


_KILLED = """
import asyncio, sys
from tests.bulk.killed import Steps
from pinterest_async import Pinterest
async def main(url, folder, last):
    steps = Steps(last)
    steps.watch()
    async with Pinterest("pina_x", base_url=url) as client:
        await client.bulk.entities("campaigns", "ads", "board_sections", history=True).to_parquet(folder)
    print(steps.taken)
asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


@pytest.mark.fault(43)
async def test_killed_and_run_again_each_row_is_there_once(tmp_path: Path, fired: Fired) -> None:
    async with LocalPinterest(seed=7, accounts=2, campaigns=2, boards=3) as local:

        async def child(folder: Path, last: int) -> tuple[int, str]:
            command = [sys.executable, "-c", _KILLED, local.url, str(folder), str(last)]
            ended = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=False, timeout=120)
            return ended.returncode, ended.stdout.decode()

        code, steps = await child(tmp_path / "whole", 10**9)
        assert code == 0
        killed = 0
        for part in range(1, 6):
            broken = tmp_path / f"broken{part}"
            killed += (await child(broken, int(steps) * part // 6))[0] == -9
            assert (await child(broken, 10**9))[0] == 0
            for kind in ("campaigns", "ads", "board_sections", "ads_history"):
                whole = without(table_of(tmp_path / "whole", kind), "_pulled_at", "valid_from")
                assert without(table_of(broken, kind), "_pulled_at", "valid_from") == whole
        fired("killed by SIGKILL", killed)
        assert killed == 5
