"""Reports over the local Pinterest: asked for, waited for, fetched without the token, asked for again with a bound."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import DecodeError
from pinterest_async.bulk import IncompletePull, ReportError
from pinterest_async.testing import faults
from pinterest_async_overrides.bulk.fetch import report_polling
from pinterest_async_overrides.bulk.fetch.chunk import fetch
from pinterest_async_overrides.bulk.fetch.report import check_file, request
from tests.bulk.conftest import DAY, TODAY, Bench, bench_of, rows_of
from tests.faults.plugin import Fired

COLUMNS = ["IMPRESSION_1", "SPEND_IN_DOLLAR"]
CREATE, LOOK = "analytics/create_report", "analytics/get_report"
IDS = {"account": "AD_ACCOUNT_ID", "campaign": "CAMPAIGN_ID", "ad_group": "AD_GROUP_ID", "ad": "AD_ID"}
IDS["product_group"] = "PRODUCT_GROUP_ID"


def told(rows: list[dict[str, Any]], name: str) -> set[tuple[Any, ...]]:
    """What rows say, whichever way they came: reports leave out rows of zeros, and name the account otherwise."""
    wanted = dict.fromkeys(("AD_ACCOUNT_ID", name, "DATE", *COLUMNS))
    return {tuple(row.get(each) for each in wanted) for row in rows if row["IMPRESSION_1"]}


@pytest.mark.parametrize("level", sorted(IDS))
@pytest.mark.parametrize("granularity", ["DAY", "TOTAL", "MONTH"])
async def test_reports_have_the_rows_of_calls(bench: Bench, level: str, granularity: str) -> None:
    asked: dict[str, Any] = {"level": level, "granularity": granularity, "columns": COLUMNS}
    by_call = await rows_of(bench.pull(**asked, method="call"))
    pull = bench.pull(**asked, method="report")
    by_report = await rows_of(pull)
    assert told(by_call, IDS[level]) == told(by_report, IDS[level])
    assert len(by_report) == len(told(by_report, IDS[level])) > 0
    assert bench.local.calls(CREATE) == 3
    assert {chunk.by for chunk in pull.plan().chunks} == {"report"}


async def test_old_days_come_by_report_and_new_ones_by_call(bench: Bench) -> None:
    account = bench.local.ad_account_ids[0]
    asked: dict[str, Any] = {"columns": COLUMNS, "ad_account_ids": [account], "start_date": TODAY - 300 * DAY}
    rows = await rows_of(bench.pull(**asked))
    assert bench.local.calls(CREATE) == 2
    assert bench.local.calls("campaigns/analytics") == 1
    assert len(rows) == len({(row["CAMPAIGN_ID"], row["DATE"]) for row in rows}) == 4 * 301


async def test_hours_by_report(bench: Bench) -> None:
    asked: dict[str, Any] = {"columns": COLUMNS, "start_date": TODAY - 5 * DAY, "granularity": "HOUR"}
    rows = await rows_of(bench.pull(**asked, method="report"))
    calls = await rows_of(bench.pull(**asked, method="call"))
    hours = {
        (row["CAMPAIGN_ID"], row["DATE"], row["HOUR"]): row["IMPRESSION_1"] for row in calls if row["IMPRESSION_1"]
    }
    found = {(row["CAMPAIGN_ID"], row["DATE"], row["HOUR"]): row["IMPRESSION_1"] for row in rows if row["IMPRESSION_1"]}
    assert found == hours


async def test_a_report_on_some_entities_names_them(bench: Bench) -> None:
    account = bench.local.ad_account_ids[0]
    ids = [each.id or "" async for each in bench.client.campaigns.list(account)][:2]
    rows = await rows_of(bench.pull(columns=COLUMNS, method="report", ad_account_ids=[account], entity_ids=ids))
    assert {row["CAMPAIGN_ID"] for row in rows} == set(ids)
    (write,) = bench.local.writes
    assert write.body["campaign_ids"] == ids


async def test_what_a_report_is_asked(bench: Bench) -> None:
    pull = bench.pull(columns=COLUMNS, method="report", level="ad", click_window_days=0, ad_account_ids=["1"])
    (chunk,) = pull.plan().chunks
    assert request(pull.query, chunk) == {
        "start_date": (TODAY - 29 * DAY).isoformat(),
        "end_date": TODAY.isoformat(),
        "granularity": "DAY",
        "level": "PIN_PROMOTION",
        "columns": ["AD_ID", *COLUMNS],
        "report_format": "JSON",
        "click_window_days": 0,
    }


async def test_reports_are_fetched_without_the_token_and_leave_no_file(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await rows_of(bench.pull(columns=COLUMNS, method="report"))
    assert len(bench.local.storage_requests) == 3
    assert not [seen for seen in bench.local.storage_requests if "authorization" in seen.headers]
    assert not os.listdir(tmp_path)
    rows = bench.pull(columns=COLUMNS, method="report").rows()
    await anext(rows)
    assert os.listdir(tmp_path)
    await rows.aclose()
    assert not os.listdir(tmp_path)


async def test_a_report_is_looked_at_as_scheduled() -> None:
    async with bench_of(accounts=1, job_seconds=40.0) as bench:
        await rows_of(bench.pull(columns=COLUMNS, method="report"))
        assert bench.clock.waits == list(report_polling.pauses())[: len(bench.clock.waits)]
        assert sum(bench.clock.waits[:-1]) < 40 <= sum(bench.clock.waits)
        assert bench.local.calls(LOOK) == len(bench.clock.waits)


@pytest.mark.fault(45)
@pytest.mark.parametrize("state", ["FAILED", "EXPIRED", "CANCELLED", "DOES_NOT_EXIST"])
async def test_row_45_a_report_that_ends_badly_is_asked_for_again(state: str, fired: Fired) -> None:
    async with bench_of(accounts=1) as bench:
        expected = await rows_of(bench.pull(columns=COLUMNS, method="report"))
        bench.local.end_jobs("report", state, 2)
        assert await rows_of(bench.pull(columns=COLUMNS, method="report")) == expected
        assert bench.local.calls(CREATE) == 1 + 3
        fired(f"reports that ended as {state}", bench.local.calls(CREATE) - 2)


@pytest.mark.fault(45)
@pytest.mark.parametrize("state", ["FAILED", "EXPIRED", "CANCELLED", "DOES_NOT_EXIST"])
async def test_row_45_a_report_that_never_comes_is_a_typed_error(state: str, fired: Fired) -> None:
    async with bench_of(accounts=1) as bench:
        bench.local.end_jobs("report", state, 100)
        pull = bench.pull(columns=COLUMNS, method="report")
        with pytest.raises(IncompletePull) as raised:
            await rows_of(pull)
        (failure,) = raised.value.failed
        assert failure.kind == "ReportError"
        assert state in failure.error
        assert bench.local.calls(CREATE) == report_polling.ASKED
        (chunk,) = pull.plan().chunks
        with tempfile.TemporaryDirectory() as folder, pytest.raises(ReportError) as alone:
            await fetch(bench.client, pull.query, chunk, Path(folder), bench.clock)
        assert alone.value.state == state
        assert alone.value.token
        assert alone.value.ad_account_id == bench.local.ad_account_ids[0]
        fired(f"reports that ended as {state}", bench.local.calls(CREATE))


@pytest.mark.fault(45)
@pytest.mark.parametrize("told", [{"report_status": "FINISHED", "url": None}, {"report_status": "FINISHED"}])
async def test_row_45_finished_without_a_url_is_asked_for_again(told: dict[str, Any], fired: Fired) -> None:
    async with bench_of(accounts=1) as bench:
        expected = await rows_of(bench.pull(columns=COLUMNS, method="report"))
        bench.local.fail(LOOK, 2, faults.status(200, told))
        assert await rows_of(bench.pull(columns=COLUMNS, method="report")) == expected
        assert bench.local.calls(CREATE) == 1 + 3
        bench.local.fail(LOOK, 100, faults.status(200, told))
        with pytest.raises(IncompletePull, match="FINISHED"):
            await rows_of(bench.pull(columns=COLUMNS, method="report"))
        fired(bench.local)


async def test_a_state_that_nobody_has_heard_of_is_waited_out() -> None:
    async with bench_of(accounts=1) as bench:
        bench.local.fail(LOOK, 2, faults.status(200, {"report_status": "ALMOST_THERE"}))
        bench.local.fail(LOOK, 1, faults.status(200, {}))
        assert await rows_of(bench.pull(columns=COLUMNS, method="report"))
        assert bench.local.calls(CREATE) == 1


async def test_a_token_that_is_refused_is_one_of_a_report_that_does_not_exist() -> None:
    async with bench_of(accounts=1) as bench:
        bench.local.fail(LOOK, 1, faults.status(400, {"code": 1104, "message": "The report token is not valid."}))
        assert await rows_of(bench.pull(columns=COLUMNS, method="report"))
        assert bench.local.calls(CREATE) == 2


async def test_a_creation_without_a_token_is_asked_for_again() -> None:
    async with bench_of(accounts=1) as bench:
        bench.local.fail(CREATE, 2, faults.status(200, {"report_status": "FAILED", "message": "no"}))
        assert await rows_of(bench.pull(columns=COLUMNS, method="report"))
        assert bench.local.calls(CREATE) == 3


@pytest.mark.fault(46)
async def test_row_46_a_creation_of_unknown_outcome_counts_no_row_twice(fired: Fired) -> None:
    async with bench_of(accounts=1) as bench:
        expected = await rows_of(bench.pull(columns=COLUMNS, method="report"))
        bench.local.fail(CREATE, 1, faults.reset("before", effect=True))
        bench.local.fail(CREATE, 1, faults.status(502, effect=True))
        assert await rows_of(bench.pull(columns=COLUMNS, method="report")) == expected
        assert len(bench.local.fired) == 2
        assert len(bench.local.writes) == 1 + 3  # three reports were made, and the rows of one were read
        assert len(bench.local.storage_requests) == 2
        bench.local.fail(CREATE, 100, faults.reset("before", effect=True))
        with pytest.raises(IncompletePull, match="is not known"):
            await rows_of(bench.pull(columns=COLUMNS, method="report"))
        fired(bench.local)


@pytest.mark.parametrize("fault", [faults.status(403), faults.cut(), faults.reset("body"), faults.cut_json()])
async def test_a_link_that_does_not_work_is_replaced(fault: faults.Fault) -> None:
    async with bench_of(accounts=1) as bench:
        expected = await rows_of(bench.pull(columns=COLUMNS, method="report"))
        bench.local.fail("storage/get", 2, fault)
        assert await rows_of(bench.pull(columns=COLUMNS, method="report")) == expected
        assert len(bench.local.fired) == 2
        assert bench.local.calls(CREATE) == 2


async def test_a_link_that_never_works_leads_to_another_report_then_to_an_error() -> None:
    async with bench_of(accounts=1) as bench:
        bench.local.fail("storage/get", 1000, faults.status(403))
        with pytest.raises(IncompletePull, match="403"):
            await rows_of(bench.pull(columns=COLUMNS, method="report"))
        assert bench.local.calls(CREATE) == report_polling.ASKED
        assert len(bench.local.storage_requests) == report_polling.ASKED * report_polling.LINKS


async def test_throttled_polls_are_the_clients_to_repeat(bench: Bench) -> None:
    body = {"code": 2726, "message": "Reporting query cost limit exceeded. Retry after 0 seconds"}
    bench.local.fail("analytics/*", 3, faults.status(429, body))
    assert await rows_of(bench.pull(columns=COLUMNS, method="report"))
    assert len(bench.local.fired) == 3


@pytest.mark.parametrize("text", ["", "[]", "{", '{"1":[', "<html></html>", '{"1":[{"a":1}]', "null"])
def test_a_file_that_breaks_off_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(text)
    with pytest.raises(DecodeError):
        check_file(path)


@pytest.mark.parametrize("text", ["{}", " { }\n", '{"1":[]}', '{"1":[{"a":1}]}', '{"1":null}', '{"1":[{"a":1}\n]\n}\n'])
def test_a_whole_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(text)
    check_file(path)
