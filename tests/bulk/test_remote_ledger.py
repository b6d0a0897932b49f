"""The ledger beside data in an object store: nights in containers, kills, two at once, locks that are left behind."""

from __future__ import annotations

import sqlite3
import subprocess
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import ConfigurationError
from pinterest_async.bulk import LedgerBusy, LedgerError
from pinterest_async_overrides.bulk.output.formats.table import places
from pinterest_async_overrides.bulk.output.remote import marker_lock
from pinterest_async_overrides.bulk.output.status import status
from pinterest_async_overrides.bulk.output.upkeep import adopt, repair
from tests.bulk.bucket import KEY, SECRET, Bucket
from tests.bulk.containers import KINDS, PUBLISHING, Container, ended
from tests.bulk.handing import Row, numbers, open_sink, query_of, run
from tests.bulk.nights import nights_of

LEDGER = "lake/spend.pull.sqlite"
FIRST = ("2026-07-30", "2026-08-03")
NEXT = ("2026-07-30", "2026-08-04")
RESTATED = [("11", "2026-08-02", "2026-08-04"), ("22", "2026-08-02", "2026-08-04")]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The disk of the container that this process is."""
    monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / 'here'}")
    return tmp_path / "here"


def once(rows: list[Row], days: int) -> bool:
    """Whether each of 4 campaigns has a row of each day, once."""
    counted = Counter((row["CAMPAIGN_ID"], row["DATE"]) for row in rows)
    return len(counted) == 4 * days and set(counted.values()) == {1}


def opened(bucket: Bucket, days: tuple[str, str] = FIRST, kind: str = "s3fs", **options: Any) -> Any:
    """A sink of this process."""
    return open_sink("parquet", "lake/spend", query_of(*days), filesystem=getattr(bucket, kind)(), **options)


@pytest.mark.parametrize("kind", KINDS)
def test_each_night_in_another_container(bucket: Bucket, kind: str, tmp_path: Path) -> None:
    first, second, third = (Container(bucket.url, kind, tmp_path / name) for name in ("a", "b", "c"))
    assert len(first.pull(*FIRST)) == 2
    assert second.pull(*NEXT, look_back=2, times=2) == RESTATED
    assert third.pull(*NEXT, look_back=1) == [(account, "2026-08-04", "2026-08-04") for account in ("11", "22")]
    # The disk of the first one is old by now: the bucket's ledger counts.
    assert first.pull(*NEXT, look_back=1) == [(account, "2026-08-04", "2026-08-04") for account in ("11", "22")]
    assert once(first.rows(), 6)
    assert Counter(row["IMPRESSION_1"] for row in first.rows()) == {1: 4 * 4, 2: 4 * 2}
    assert [path for path in bucket.objects() if "pull" in path] == [LEDGER]


@pytest.mark.parametrize(
    ("kind", "at"),
    [("s3fs", "half"), ("arrow", "put"), ("arrow", "published"), ("delta", "published")],
)
def test_killed_between_ledger_and_data(bucket: Bucket, kind: str, at: str, tmp_path: Path) -> None:
    before, killed, again, after = (Container(bucket.url, kind, tmp_path / name) for name in "abcd")
    before.pull(*FIRST)
    killed.killed(*NEXT, at, look_back=2, times=2)
    age_locks(bucket)
    # Twice, with another day: no state of a file that a run gave it is taken for somebody's edit.
    later = (NEXT[0], "2026-08-05")
    Container(bucket.url, kind, tmp_path / "e").killed(*later, "put", look_back=2, times=3)
    age_locks(bucket)
    assert again.pull(*later, look_back=2, times=4) == [(account, "2026-08-02", later[1]) for account in ("11", "22")]
    rows = again.rows()
    assert once(rows, 7)
    assert Counter(row["IMPRESSION_1"] for row in rows) == {1: 4 * 3, 4: 4 * 4}
    assert after.pull(*later, look_back=1) == [(account, later[1], later[1]) for account in ("11", "22")]
    assert once(after.rows(), 7)


def age_locks(bucket: Bucket) -> None:
    """Remove the marker of a process that was killed, as others do after a while."""
    files = bucket.s3fs()
    for path in bucket.objects():
        if ".lock/" in path:
            files.rm_file(path)


def test_the_same_machine_goes_on_with_what_it_has_staged(bucket: Bucket, tmp_path: Path) -> None:
    machine = Container(bucket.url, "s3fs", tmp_path / "disk")
    machine.pull(*FIRST)
    for at in ("half", "published"):
        machine.killed(*NEXT, at, look_back=2, times=2)
        assert machine.pull(*NEXT, look_back=2, times=3) == []
        rows = machine.rows()
        assert once(rows, 6)
        assert {row["IMPRESSION_1"] for row in rows} == {1, 2}


def test_what_a_published_run_lacks_is_all_that_another_container_fetches(bucket: Bucket, tmp_path: Path) -> None:
    first, second = (Container(bucket.url, "arrow", tmp_path / name) for name in "ab")
    assert first.pull(*FIRST, fail=[0]) == [("22", *FIRST)]
    assert second.pull(*FIRST) == [("11", *FIRST)]
    assert once(second.rows(), 5)


def test_two_at_once(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    holding = Container(bucket.url, "s3fs", tmp_path / "a").begin(*FIRST, stop=True)
    assert holding.stdout is not None
    assert holding.stdout.readline().strip() == PUBLISHING
    assert status("parquet", "lake/spend", filesystem=bucket.arrow()).holder.startswith(f"process {holding.pid} on ")
    for kind in ("s3fs", "arrow"):
        before = bucket.objects()
        with pytest.raises(LedgerBusy, match=rf"process {holding.pid} on .*{LEDGER}") as busy:
            opened(bucket, kind=kind)
        assert busy.value.holder.startswith(f"process {holding.pid} on ")
        assert bucket.objects() == before
    with pytest.raises(LedgerBusy):
        repair("parquet", "lake/spend", filesystem=bucket.arrow())
    waiting = Container(bucket.url, "arrow", tmp_path / "b").begin(*NEXT, look_back=2, wait=30)
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.wait(2)
    assert len(ended(holding)) == 2
    assert ended(waiting) == RESTATED
    assert once(Container(bucket.url, "s3fs", tmp_path / "c").rows(), 6)


def test_of_many_that_begin_at_once_one_goes_on_at_a_time(bucket: Bucket, tmp_path: Path) -> None:
    many = [Container(bucket.url, "s3fs", tmp_path / f"{number}").begin(*FIRST, wait=50) for number in range(3)]
    assert [len(ended(each)) for each in many] == [2] * 3
    assert once(Container(bucket.url, "s3fs", tmp_path / "0").rows(), 5)


def test_a_lock_of_a_dead_process_ends(
    bucket: Bucket, tmp_path: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Container(bucket.url, "s3fs", tmp_path / "a").killed(*FIRST, "put")
    monkeypatch.setattr(marker_lock, "STALE", timedelta(seconds=2))
    assert len(run(opened(bucket, wait=20.0), numbers())) == 2
    assert not [path for path in bucket.objects() if ".lock/" in path]


def test_whose_lock_was_taken_over_writes_nothing_more(bucket: Bucket, here: Path) -> None:
    sink = opened(bucket)
    (marker,) = [path for path in bucket.objects() if ".lock/" in path]
    bucket.s3fs().rm_file(marker)
    with pytest.raises(LedgerBusy, match="taken the lock over"):
        run(sink, numbers())
    assert not bucket.objects()
    assert len(run(opened(bucket), numbers())) == 0


@pytest.mark.parametrize(("age", "alive"), [(0, True), (599, True), (600, False), (10**6, False), (None, True)])
def test_markers_by_age(age: int | None, alive: bool) -> None:
    now = datetime(2026, 8, 10, tzinfo=UTC)
    changed = None if age is None else now - timedelta(seconds=age)
    assert marker_lock.is_alive(changed, now) is alive
    assert marker_lock.is_alive(changed, None)


def test_a_ledger_of_a_later_version_is_left_alone(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    run(opened(bucket), numbers())
    later = tmp_path / "later"
    later.write_bytes(bucket.objects()[LEDGER])
    with sqlite3.connect(later) as connection:
        connection.execute("PRAGMA user_version = 3")
    connection.close()
    bucket.s3fs().pipe_file(LEDGER, later.read_bytes())
    before = bucket.objects()
    for look in (
        lambda: opened(bucket),
        lambda: status("parquet", "lake/spend", filesystem=bucket.arrow()),
        lambda: repair("parquet", "lake/spend", filesystem=bucket.arrow()),
    ):
        with pytest.raises(LedgerError, match=rf"^{LEDGER} .*version"):
            look()
    assert bucket.objects() == before


def test_data_without_a_ledger_is_adopted(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    Container(bucket.url, "s3fs", tmp_path / "a").pull(*FIRST)
    bucket.s3fs().rm_file(LEDGER)
    with pytest.raises(LedgerError, match=rf"no ledger at {LEDGER}: .*adopt"):
        opened(bucket)
    with pytest.raises(LedgerError, match=f"no ledger at {LEDGER}"):
        status("parquet", "lake/spend", filesystem=bucket.arrow())
    assert adopt("parquet", "lake/spend", query_of(*FIRST), filesystem=bucket.s3fs()).rows == 20
    assert Container(bucket.url, "arrow", tmp_path / "b").pull(*NEXT, look_back=2) == RESTATED
    assert once(Container(bucket.url, "s3fs", tmp_path / "c").rows(), 6)


def test_files_that_are_gone_are_repaired_in_the_bucket(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    Container(bucket.url, "s3fs", tmp_path / "a").pull(*FIRST)
    (gone,) = [path for path in bucket.objects() if "account=22/month=2026-08" in path]
    bucket.s3fs().rm_file(gone)
    assert {hole.account for hole in repair("parquet", "lake/spend", filesystem=bucket.arrow())} == {"22"}
    pulled = Container(bucket.url, "arrow", tmp_path / "b").pull(*FIRST, look_back=1)
    assert pulled == [("11", "2026-08-03", "2026-08-03"), ("22", "2026-08-01", "2026-08-03")]
    assert once(Container(bucket.url, "s3fs", tmp_path / "c").rows(), 5)


def test_looking_changes_nothing(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    Container(bucket.url, "s3fs", tmp_path / "a").pull(*FIRST)
    before = bucket.objects()
    for filesystem in (bucket.s3fs(), bucket.arrow()):
        seen = status("parquet", "lake/spend", filesystem=filesystem)
        assert (seen.files, seen.holder, len(seen.covered)) == (4, "", 2)
    assert bucket.objects() == before
    assert not here.exists()


def test_a_url_and_nothing_secret_in_what_is_kept(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    server = bucket.url.removeprefix("http://")
    options = f"?scheme=http&endpoint_override={server}&region=us-east-1"
    url = f"s3://{KEY}:{SECRET}@lake/spend{options}"
    sink = open_sink("parquet", url, query_of(*FIRST))
    (marker,) = [data for path, data in bucket.objects().items() if ".lock/" in path]
    with pytest.raises(LedgerBusy) as busy:
        open_sink("parquet", url, query_of(*FIRST))
    assert len(run(sink, numbers())) == 2
    kept = [marker, bucket.objects()[LEDGER], f"{busy.value}".encode()]
    kept += [path.read_bytes() for path in here.rglob("*") if path.is_file()]
    kept += [f"{path}".encode() for path in here.rglob("*")]
    for secret in (KEY, SECRET):
        assert not [each for each in kept if secret.encode() in each]
    bucket.s3fs().rm_file(LEDGER)
    with pytest.raises(LedgerError, match=r"is there and has no ledger at s3://lake/spend\.pull\.sqlite") as refused:
        open_sink("parquet", url, query_of(*FIRST))
    assert SECRET not in f"{refused.value}"


def test_a_ledger_in_the_bucket_of_a_file_elsewhere(bucket: Bucket, tmp_path: Path, here: Path) -> None:
    server = bucket.url.removeprefix("http://")
    options = f"?scheme=http&endpoint_override={server}&region=us-east-1"
    ledger = f"s3://{KEY}:{SECRET}@lake/state/spend.sqlite{options}"
    path = tmp_path / "spend.csv"
    assert len(run(open_sink("csv", path, query_of(*FIRST), ledger=ledger), numbers())) == 2
    assert list(bucket.objects()) == ["lake/state/spend.sqlite"]
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["spend.csv"]


@pytest.mark.parametrize(
    ("where", "options", "said"),
    [
        ("s3://lake?region=us-east-1", {}, "s3://lake is a whole bucket"),
        ("s4://lake/spend?secret_key=hidden", {}, "s4://lake/spend cannot be opened"),
        ("s3://lake/spend?region=us-east-1", {"ledger": "s3://lake?region=us-east-1"}, "name an object"),
    ],
)
def test_places_that_are_none(where: str, options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as refused:
        places("parquet", where, **options)
    assert "hidden" not in f"{refused.value}"


async def test_nights_of_a_pull_in_a_bucket(bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Case 18: the disk is lost every night."""
    async with nights_of(accounts=3) as nights:
        calls: list[int] = []
        for night in range(4):
            monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / f'{night}'}")
            before = nights.calls()
            files = bucket.s3fs() if night % 2 else bucket.arrow()
            result = await nights.pull().to_parquet("lake/spend", filesystem=files, look_back=3)
            assert result.ok
            calls.append(result.rows)
            assert nights.calls() - before == 3
            nights.on()
        # Three ad accounts of two campaigns: 30 days, then the three that are restated and a new one.
        assert calls == [30 * 6, 4 * 6, 4 * 6, 4 * 6]
