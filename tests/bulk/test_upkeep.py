"""Destinations that were touched by others: edited, removed, locked, prepared; and how they are put in order."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import polars
import pyarrow.dataset
import pytest

from pinterest_async.bulk import LedgerBusy, LedgerError
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.ledger.lock import LedgerLock
from pinterest_async_overrides.bulk.output import opening
from pinterest_async_overrides.bulk.output.status import status
from pinterest_async_overrides.bulk.output.upkeep import adopt, repair
from tests.bulk.handing import finals, numbers, open_sink, query_of, run
from tests.bulk.nights import DAY, FIRST, days_of, every_day, missing_in, nights_of
from tests.faults.plugin import Fired

ACCOUNT = b"549755885175"


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


EDITS: dict[str, Callable[[bytes], bytes]] = {
    "BOM": lambda data: b"\xef\xbb\xbf" + data,
    "semicolons, CRLF": lambda data: data.replace(b",", b";").replace(b"\n", b"\r\n"),
    "ids in scientific form": lambda data: data.replace(b"101", b"1.01E+02"),
    "dates of a spreadsheet": lambda data: re.sub(rb"(\d{4})-(\d\d)-(\d\d)", rb"\2/\3/\1", data),
    "header deleted": lambda data: data.split(b"\n", 1)[1],
    "one digit": lambda data: data.replace(b"0.333", b"0.334", 1),
    "cut": lambda data: data[:-10],
}


@pytest.mark.fault(82)
@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_row_82_a_file_that_was_edited_is_refused_untouched(form: Any, edit: str, tmp_path: Path, fired: Fired) -> None:
    """Case client/03: by size and checksum, before anything is asked for, whatever is asked for."""
    path = tmp_path / ("out" if form == "parquet" else f"out.{form}")
    run(open_sink(form, path, query_of()), numbers())
    file = next(path.rglob("*.parquet")) if form == "parquet" else path
    data = file.read_bytes()
    changed = data[:100] + bytes([data[100] ^ 1]) + data[101:] if form == "parquet" else EDITS[edit](data)
    if changed == data:
        changed = data + b"\n"
    file.write_bytes(changed)
    before = everything(tmp_path)
    for options in ({}, {"restart": True}, {"look_back": 2}):
        with pytest.raises(LedgerError, match="was changed since the last pull wrote it"):
            open_sink(form, path, query_of("2026-08-04", "2026-08-05"), **options)
    assert everything(tmp_path) == before
    fired(f"{edit} in {form}")
    file.write_bytes(data)
    run(open_sink(form, path, query_of()), numbers(2))


async def test_a_folder_is_one_table_for_every_reader(tmp_path: Path) -> None:
    """Nothing but Parquet files is under it, while a pull is not finished as well."""
    async with nights_of() as nights:
        folder = tmp_path / "out"
        await nights.pull(40).to_parquet(folder)
        nights.between.refuse(nights.local.ad_account_ids[0])
        nights.on()
        assert not (await nights.pull(40, columns=["IMPRESSION_1", "CTR"]).to_parquet(folder)).ok
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {"data.parquet"}
    count = 3 * 2 * 40 + 2 * 2
    dataset: Any = pyarrow.dataset.dataset(folder, partitioning="hive")
    frame: Any = import_module("pandas").read_parquet(folder)
    made: Any = duckdb.sql(f"SELECT count(*) FROM '{folder}/**/*.parquet'")  # noqa: S608 - a folder of the test's own
    assert dataset.count_rows() == len(frame) == polars.read_parquet(folder).height == made.fetchall()[0][0] == count


@pytest.mark.fault(65)
async def test_row_65_a_pull_that_is_cancelled_while_its_ledger_opens_leaves_it_unlocked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    """Case attack/08: what a thread has opened for a pull that is over by then is closed."""
    opened, go = threading.Event(), threading.Event()
    real = opening.open_sink

    def slowly(*arguments: Any, **options: Any) -> Any:
        sink = real(*arguments, **options)
        opened.set()
        go.wait(10)
        return sink

    async with nights_of() as nights:
        monkeypatch.setattr(opening, "open_sink", slowly)
        running = asyncio.create_task(nights.pull(3).to_csv(tmp_path / "out.csv"))
        await asyncio.to_thread(opened.wait, 10)
        running.cancel()
        await asyncio.sleep(0.01)
        running.cancel()
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await running
        fired("cancelled twice while the ledger was being opened")
        monkeypatch.undo()
        assert (await nights.pull(3).to_csv(tmp_path / "out.csv")).ok
    assert not [each for each in os.listdir("/proc/self/fd") if "pull.sqlite" in _target(each)]


def _target(number: str) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{number}")
    except OSError:
        return ""


@pytest.mark.fault(69)
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_row_69_links_that_somebody_prepared_are_not_followed(form: Any, tmp_path: Path, fired: Fired) -> None:
    """Case attack/12: in the staging of an unfinished run, and as the staging itself."""
    precious = tmp_path / "precious"
    precious.write_text("mine")
    path = tmp_path / ("out" if form == "parquet" else f"out.{form}")
    sink = open_sink(form, path, query_of())
    run(sink, numbers(), fail=[0, 1])
    staging = path.with_name(f"{path.name}.staging")
    chunks = staging / "1" / "chunks"
    chunks.mkdir(parents=True, exist_ok=True)
    sink = open_sink(form, path, query_of())
    kept = sink.resume()
    sink.close()
    assert kept is not None
    for chunk in kept.chunks:
        suffix = "arrow" if form == "parquet" else form
        (chunks / f"{chunk.key}.{suffix}.aside").symlink_to(precious)
        (chunks / f"{chunk.key}.{suffix}").symlink_to(precious)
    run(open_sink(form, path, query_of()), numbers())
    assert precious.read_text() == "mine"
    fired(f"{len(kept.chunks)} links under the names of staged files")
    other = tmp_path / ("other" if form == "parquet" else f"other.{form}")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other.with_name(f"{other.name}.staging").symlink_to(elsewhere)
    with pytest.raises(DestinationError, match="belongs to another user, or is a link"):
        run(open_sink(form, other, query_of()), numbers())
    assert not list(elsewhere.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files to others")
@pytest.mark.parametrize("suffix", ["", ".lock"])
def test_a_ledger_that_another_user_prepared_is_refused(suffix: str, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    link = tmp_path / f"out.csv.pull.sqlite{suffix}"
    link.symlink_to(precious)
    os.lchown(link, 1234, 1234)
    with pytest.raises(LedgerError, match="belongs to another user"):
        open_sink("csv", tmp_path / "out.csv", query_of())
    assert precious.read_text() == "mine"


def test_who_holds_a_ledger_is_named_and_waited_for(tmp_path: Path) -> None:
    ledger = tmp_path / "out.csv.pull.sqlite"
    lock = LedgerLock(ledger)
    lock.acquire()
    with pytest.raises(LedgerBusy, match=rf"process {os.getpid()} on ") as raised:
        open_sink("csv", tmp_path / "out.csv", query_of())
    assert f"process {os.getpid()}" in raised.value.holder
    threading.Timer(0.3, lock.release).start()
    sink = open_sink("csv", tmp_path / "out.csv", query_of(), wait=10)
    sink.close()


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
async def test_files_without_a_ledger_are_adopted(form: Any, tmp_path: Path) -> None:
    """Case 18: the ledger is lost; what is there is not pulled again, and the nights go on."""
    async with nights_of() as nights:
        path = tmp_path / ("out" if form == "parquet" else f"out.{form}")
        to = f"to_{form}"
        await getattr(nights.pull(), to)(path)
        ledger = tmp_path / f"{path.name}.pull.sqlite"
        ledger.unlink()
        found = adopt(form, path, nights.pull().query, clock=nights.clock)
        assert found.rows == 3 * 2 * 30
        assert set(found.days) == set(nights.local.ad_account_ids)
        nights.on()
        before = finals(tmp_path)
        result = await getattr(nights.pull(31), to)(path, look_back=3)
        assert result.ok
        assert result.rows == 3 * 2 * 4
        assert finals(tmp_path) != before
        (covered,) = {tuple(spans) for spans in status(form, path).covered.values()}
        assert covered == ((FIRST - 30 * DAY, FIRST),)


@pytest.mark.parametrize(
    "edit", ["BOM", "semicolons, CRLF", "ids in scientific form", "dates of a spreadsheet", "header deleted"]
)
def test_what_is_no_longer_a_pulls_file_is_not_adopted(edit: str, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    run(open_sink("csv", path, query_of()), numbers())
    account = re.sub(rb"^11,", b"1.1E+01,", path.read_bytes(), flags=re.MULTILINE)
    path.write_bytes(account if edit == "ids in scientific form" else EDITS[edit](path.read_bytes()))
    before = everything(tmp_path)
    with pytest.raises(LedgerError):
        adopt("csv", path, query_of())
    assert everything(tmp_path) == before


async def test_files_that_were_removed_are_named_and_pulled_again_after_a_repair(tmp_path: Path) -> None:
    async with nights_of() as nights:
        folder = tmp_path / "out"
        await nights.pull(60).to_parquet(folder)
        gone = nights.local.ad_account_ids[1]
        shutil.rmtree(folder / f"account={gone}" / "month=2026-05")
        with pytest.raises(LedgerError, match=r"is gone, and its days count as covered.*pull repair"):
            await nights.pull(3).to_parquet(folder)
        holes = repair("parquet", folder, clock=nights.clock)
        assert [(hole.account, hole.kind) for hole in holes] == [(gone, "FileRemoved")]
        assert repair("parquet", folder, clock=nights.clock) == []
        assert [hole.account for hole in status("parquet", folder).holes] == [gone]
        result = await nights.pull(3).to_parquet(folder, look_back=1)
        assert result.ok
        assert missing_in(result) == set()
        whole = every_day(FIRST - 60 * DAY, FIRST - DAY)
        assert days_of(folder) == dict.fromkeys(nights.local.ad_account_ids, whole)


def test_the_status_of_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="nothing was pulled there"):
        status("csv", tmp_path / "out.csv")
