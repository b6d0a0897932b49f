"""Odd answers to one chunk of many: the chunk is named, the others' rows come, at every run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pinterest_async.bulk import IncompletePull, PullResult
from pinterest_async.testing import faults
from tests.bulk.conftest import DAY, TODAY, Bench, bench_of, rows_of
from tests.faults.plugin import Fired

DEEP = b"[" * 200_000 + b"]" * 200_000  # deeper than any Python follows
HERE = TODAY.isoformat().encode()

BODIES: dict[str, bytes] = {
    "year 1": b'[{"CAMPAIGN_ID":"7","DATE":"0001-01-01","IMPRESSION_1":1}]',
    "year 9999": b'[{"CAMPAIGN_ID":"7","DATE":"9999-12-31","IMPRESSION_1":1}]',
    "a deep value": b'[{"CAMPAIGN_ID":"7","DATE":"%b","IMPRESSION_1":%b}]' % (HERE, DEEP),
    "a deep body": DEEP,
    "half a character": b'[{"CAMPAIGN_ID":"\\ud800","DATE":"%b","IMPRESSION_1":1}]' % HERE,
    "no rows": b'[1, "a"]',
}


async def pulled(bench: Bench, form: str, folder: Path) -> PullResult:
    pull = bench.pull(columns=["IMPRESSION_1"], at_once=1, start_date=TODAY)
    to: Any = getattr(pull, f"to_{form}")
    result: PullResult = await to(folder / f"rows.{form}")
    return result


@pytest.mark.fault(64)
@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("body", BODIES)
async def test_row_64_the_chunk_is_named_and_the_others_come(
    body: str, form: str, tmp_path: Path, fired: Fired
) -> None:
    async with bench_of(accounts=3) as bench:
        bench.local.fail("campaigns/analytics", 1, faults.status(200, BODIES[body]))
        # Each of three tries, in which the chunk comes last.
        bench.local.fail("campaigns/analytics", 2, faults.status(200, BODIES[body]), after=2)
        result = await pulled(bench, form, tmp_path)
        odd = bench.local.ad_account_ids[0]
        assert [(each.ad_account_id, each.kind) for each in result.failed] == [(odd, "DecodeError")]
        assert result.rows == 2 * 4
        # The next run has it.
        again = await pulled(bench, form, tmp_path)
        assert (again.rows, again.failed) == (4, ())
        fired(bench.local)


@pytest.mark.fault(64)
@pytest.mark.parametrize("form", ["rows", "structs", "batches", "to_arrow"])
async def test_row_64_in_memory(form: str, fired: Fired) -> None:
    async with bench_of(accounts=3) as bench:
        bench.local.fail("campaigns/analytics", 1, faults.status(200, BODIES["a deep value"]))
        bench.local.fail("campaigns/analytics", 2, faults.status(200, BODIES["a deep value"]), after=2)
        handed: list[Any] = []
        pull = bench.pull(columns=["IMPRESSION_1"], start_date=TODAY, at_once=1)

        async def hand() -> None:
            if form == "to_arrow":
                await pull.to_arrow()
            async for each in getattr(pull, form)():
                handed.append(each)  # noqa: PERF401  what came before the error is kept

        with pytest.raises(IncompletePull) as raised:
            await hand()
        assert [failure.ad_account_id for failure in raised.value.failed] == bench.local.ad_account_ids[:1]
        sizes: dict[str, Callable[[Any], int]] = {
            "rows": lambda _: 1,
            "structs": lambda each: len(each[1]),
            "batches": lambda each: each.num_rows,
        }
        if form == "to_arrow":
            assert raised.value.table.num_rows == 2 * 4
        else:
            assert sum(map(sizes[form], handed)) == 2 * 4
        fired(bench.local)


LINKS = (
    "http://127.0.0.1:99999/x", "http://" + "a" * 64 + ".localhost/x", "ftp://x/", "http://[::1", "", "x" * 70_000,
    "https://user@host:port/",
)  # fmt: skip


@pytest.mark.fault(64)
@pytest.mark.parametrize("link", LINKS, ids=lambda link: repr(link[:16]))
async def test_row_64_links_that_are_none(link: str, tmp_path: Path, fired: Fired) -> None:
    async with bench_of(accounts=3) as bench:
        finished = {"report_status": "FINISHED", "url": link, "size": 1}
        pull = bench.pull(columns=["IMPRESSION_1"], method="report", at_once=1, start_date=TODAY)
        bench.local.fail("analytics/get_report", 1, faults.status(200, finished))
        result = await pull.to_csv(tmp_path / "rows.csv")
        if result.failed:
            assert len(result.failed) == 1
            assert result.rows == 2 * 4
        else:  # asked for again, it came
            assert result.rows == 3 * 4
        fired(bench.local)


async def test_rows_far_from_the_days_asked_for_are_not_kept(bench: Bench, tmp_path: Path) -> None:
    other = (TODAY - 400 * DAY).isoformat()
    bench.local.fail("campaigns/analytics", 3, faults.status(200, [{"CAMPAIGN_ID": "7", "DATE": other}]))
    bench.local.fail("campaigns/analytics", 6, faults.status(200, [{"CAMPAIGN_ID": "7", "DATE": other}]))
    result = await bench.pull(columns=["IMPRESSION_1"]).to_parquet(tmp_path / "out")
    assert (result.rows, len(result.failed)) == (0, 3)
    assert f"a row is of {other}" in result.failed[0].error


ERRORS: list[Any] = [{"code": 50, "message": "Pin not found"}, None, {}, "gone", {"all": None}, {"all": {"x": 1}}]


@pytest.mark.parametrize("granularity", ["DAY", "TOTAL"])
@pytest.mark.parametrize("odd", [*ERRORS, "absent"], ids=str)
async def test_a_pin_without_numbers_is_named(odd: Any, granularity: str, tmp_path: Path) -> None:
    async with bench_of(pins=5) as bench:
        pins = [each.id or "" async for each in bench.client.pins.list()]
        numbers = {"daily_metrics": [{"date": f"{TODAY}", "metrics": {"SAVE": 1}}], "summary_metrics": {"SAVE": 1}}
        body: dict[str, Any] = {pin: {"all": numbers} for pin in pins}
        body[pins[2]] = odd
        if odd == "absent":
            del body[pins[2]]
        bench.local.fail("multi_pins/analytics", 1, faults.status(200, body))
        pull = bench.pull(level="pin", columns=["SAVE"], entity_ids=pins, granularity=granularity)
        result = await pull.to_jsonl(tmp_path / "rows.jsonl")
        (failure,) = result.failed
        assert (failure.ids, failure.kind, result.rows) == ((pins[2],), "EntityError", 4)
        assert pins[2] in str(failure)
        if odd == ERRORS[0]:
            assert "code 50, message Pin not found" in failure.error
        with pytest.raises(IncompletePull):
            result.raise_for_failures()


@pytest.mark.parametrize("granularity", ["DAY", "TOTAL"])
@pytest.mark.parametrize("columns", [["TOTAL_COMMENTS"], ["IMPRESSION", "TOTAL_COMMENTS", "SAVE", "TOTAL_REACTIONS"]])
async def test_lifetime_metrics_are_asked_for_apart(columns: list[str], granularity: str) -> None:
    async with bench_of(pins=5) as bench:
        pull = bench.pull(level="pin", columns=columns, granularity=granularity)
        rows = await rows_of(pull)
        targets = [each.target for each in bench.local.requests if each.operation == "multi_pins/analytics"]
        assert pull.plan().requests["org_analytics"] == len(targets) == (1 if len(columns) == 1 else 2)
        assert not [target for target in targets if "TOTAL_" in target and "SAVE" in target]
        lifetime = [row for row in rows if "TOTAL_COMMENTS" in row]
        assert len(lifetime) == len({row["PIN_ID"] for row in lifetime}) == 5
        if granularity == "TOTAL":
            assert len(rows) == 5
            assert all(set(columns) <= row.keys() for row in rows)
        else:
            assert not [row for row in lifetime if "DATE" in row]
            assert len(rows) == 5 + (0 if len(columns) == 1 else 5 * 30)
        assert pull.plan().rows == len(rows)


async def test_lifetime_metrics_that_do_not_come_are_named(tmp_path: Path) -> None:
    async with bench_of(pins=2) as bench:
        numbers: dict[str, Any] = {"all": {"daily_metrics": [], "summary_metrics": {}, "lifetime_metrics": {}}}
        pins = [each.id or "" async for each in bench.client.pins.list()]
        bench.local.fail("multi_pins/analytics", 1, faults.status(200, dict.fromkeys(pins, numbers)))
        pull = bench.pull(level="pin", columns=["TOTAL_COMMENTS"], entity_ids=pins)
        result = await pull.to_jsonl(tmp_path / "rows.jsonl")
        assert [failure.ids for failure in result.failed] == [(pin,) for pin in pins]


@pytest.mark.fault(63)
@pytest.mark.parametrize("odd", ["../../etc", "1/2", "1\u0000", "x", "1?y=2", "٣"])
async def test_row_63_an_id_that_is_none_is_named(odd: str, tmp_path: Path, fired: Fired) -> None:
    async with bench_of(accounts=2) as bench:
        accounts = bench.local.ad_account_ids
        items = [{"id": each, "currency": "USD"} for each in (odd, *accounts)]
        bench.local.fail("ad_accounts/list", 1, faults.status(200, {"items": items, "bookmark": None}))
        result = await bench.pull(start_date=TODAY).to_parquet(tmp_path / "out")
        assert [(each.ad_account_id, each.kind) for each in result.failed] == [(odd, "DecodeError")]
        assert result.rows == 2 * 4
        assert {each.name.partition("=")[2] for each in (tmp_path / "out").glob("account=*")} == set(accounts)
        bench.local.fail("campaigns/list", 1, faults.status(200, {"items": [{"id": odd}], "bookmark": None}))
        result = await bench.pull(start_date=TODAY, at_once=1).to_parquet(tmp_path / "other")
        assert [(each.ad_account_id, each.kind) for each in result.failed] == [(accounts[0], "DecodeError")]
        fired(bench.local)


@pytest.mark.parametrize(("fault", "times"), [(faults.status(500), 2), (faults.html(200), 1), (faults.status(400), 1)])
async def test_an_account_that_cannot_be_listed_is_named(fault: faults.Fault, times: int, tmp_path: Path) -> None:
    async with bench_of(accounts=5) as bench:
        bench.local.fail("campaigns/list", times, fault)
        result = await bench.pull(columns=["IMPRESSION_1"], at_once=1).to_parquet(tmp_path / "out")
        (failure,) = result.failed
        assert failure.ad_account_id == bench.local.ad_account_ids[0]
        assert result.rows == 4 * 4 * 30


async def test_columns_that_the_contract_lacks_are_sent_when_told_so(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    columns = ["IMPRESSION_1", "COLUMN_OF_NEXT_MONTH"]
    with pytest.raises(ValueError, match=r"COLUMN_OF_NEXT_MONTH.*unknown_columns='send'"):
        bench.pull(columns=columns)
    with pytest.raises(ValueError, match="is not the name of a column"):
        bench.pull(columns=["a b"], unknown_columns="send")
    with pytest.raises(ValueError, match="unknown_columns takes one of"):
        bench.pull(columns=columns, unknown_columns="warn")
    bench.local.fail("campaigns/analytics", 3, faults.status(200, [{"CAMPAIGN_ID": "7", "COLUMN_OF_NEXT_MONTH": 5}]))
    pull = bench.pull(columns=columns, unknown_columns="send")
    assert pull.query.unknown_columns == ("COLUMN_OF_NEXT_MONTH",)
    assert "COLUMN_OF_NEXT_MONTH" in caplog.text
    table = await pull.to_arrow()
    assert table.column("COLUMN_OF_NEXT_MONTH").to_pylist() == [5, 5, 5]
    assert "COLUMN_OF_NEXT_MONTH" in bench.local.requests[-1].target
