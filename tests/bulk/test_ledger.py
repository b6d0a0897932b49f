"""The ledger: goes on with what was broken off, refuses what it cannot go on with, and loses nothing to a kill."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pinterest_async.bulk import Chunk
from pinterest_async_overrides.bulk.errors import DestinationError, LedgerError
from pinterest_async_overrides.bulk.ledger.spans import joined
from pinterest_async_overrides.bulk.output.file_sink import FileSink
from pinterest_async_overrides.bulk.output.staging import FileKind
from tests.bulk.handing import chunks_of, finals, numbers, open_sink, query_of, run
from tests.faults.plugin import Fired

KINDS: list[FileKind] = ["parquet", "csv", "jsonl"]


def place(folder: Path, kind: FileKind) -> Path:
    return folder / "out" if kind == "parquet" else folder / f"out.{kind}"


def opened(folder: Path, kind: FileKind, *days: str, **options: object) -> FileSink:
    return open_sink(kind, place(folder, kind), query_of(*days), **options)


def ledger_of(folder: Path, kind: FileKind) -> Path:
    path = place(folder, kind)
    return path.with_name(f"{path.name}.pull.sqlite")


@pytest.mark.fault(43)
@pytest.mark.parametrize("kind", KINDS)
def test_row_43_killed_at_every_step(
    kind: FileKind, tmp_path: Path, fired: Fired, request: pytest.FixtureRequest
) -> None:
    """At every one with `--faults`, else at every seventh: each costs two runs."""
    apart = "1" if request.config.getoption("faults") else "7"
    memory = Path("/dev/shm")  # noqa: S108 - a kill leaves the page cache, so no disk is needed
    root = memory / f"pinterest-{os.getpid()}-{kind}" if memory.is_dir() else tmp_path / "pull"
    root.mkdir()
    try:
        command = [sys.executable, "-m", "tests.bulk.killed", kind, str(root), apart]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    finally:
        subprocess.run(["rm", "-rf", str(root)], check=True)  # noqa: S607  rm of the path
    assert ended.returncode == 0, ended.stderr
    fired(f"killed before each of {ended.stdout.strip()} steps", int(ended.stdout))


@pytest.mark.parametrize("kind", KINDS)
def test_an_unfinished_run_goes_on(kind: FileKind, tmp_path: Path) -> None:
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    everything = run(opened(whole, kind), numbers())
    assert len(everything) == 2
    assert run(opened(broken, kind), numbers(), fail=[0]) == everything
    assert finals(broken) != finals(whole)
    sink = opened(broken, kind)
    plan = sink.resume()
    assert plan is not None
    assert plan.done == {*everything[1:]}
    assert run(sink, numbers()) == everything[:1]
    assert finals(broken) == finals(whole)
    assert not list(broken.rglob("*.aside"))
    assert not list(broken.rglob("*staging*"))


def test_a_staged_file_that_is_not_what_it_was_is_asked_for_again(tmp_path: Path) -> None:
    everything = run(opened(tmp_path, "csv"), numbers(), fail=[0])
    (part,) = tmp_path.rglob("*call*.csv")
    part.write_bytes(part.read_bytes().replace(b"USD", b"EUR").replace(b"JPY", b"EUR"))
    assert run(opened(tmp_path, "csv"), numbers()) == everything


def torn(ledger: Path) -> None:
    ledger.write_bytes(ledger.read_bytes()[:5000])


def scrambled(ledger: Path) -> None:
    data = bytearray(ledger.read_bytes())
    data[4096:8192] = os.urandom(4096)
    ledger.write_bytes(data)


def emptied(ledger: Path) -> None:
    ledger.write_bytes(b"")


def foreign(ledger: Path) -> None:
    ledger.write_bytes(b"{}")


def of_another_version(ledger: Path) -> None:
    data = bytearray(ledger.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")  # user_version in SQLite's header
    ledger.write_bytes(data)


def of_another_query(ledger: Path) -> None:
    data = ledger.read_bytes()
    assert b'"granularity": "DAY"' in data
    ledger.write_bytes(data.replace(b'"granularity": "DAY"', b'"granularity": "DXY"'))


@pytest.mark.fault(44)
@pytest.mark.parametrize("fail", [(), (0,)], ids=["finished", "unfinished"])
@pytest.mark.parametrize("spoil", [torn, scrambled, emptied, foreign, of_another_version, of_another_query])
@pytest.mark.parametrize("kind", KINDS)
def test_row_44_a_ledger_that_cannot_be_gone_on_with_is_refused_untouched(
    kind: FileKind, spoil: Callable[[Path], None], fail: tuple[int, ...], tmp_path: Path, fired: Fired
) -> None:
    run(opened(tmp_path, kind), numbers(), fail=fail)
    ledger = ledger_of(tmp_path, kind)
    spoil(ledger)

    def everything() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    before = everything()
    for restart in (False, True):
        with pytest.raises(LedgerError, match="It was left as it is"):
            opened(tmp_path, kind, restart=restart)
    assert everything() == before
    fired(spoil.__name__)


def test_another_process_is_refused_while_the_first_lives(tmp_path: Path) -> None:
    path = place(tmp_path, "csv")
    held = (
        "import sys, time\nfrom tests.bulk.test_ledger import opened\nfrom pathlib import Path\n"
        f"sink = opened(Path({str(tmp_path)!r}), 'csv')\nprint('open', flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", held], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(LedgerError, match="another process"):
            opened(tmp_path, "csv")
        other.send_signal(signal.SIGKILL)
    run(opened(tmp_path, "csv"), numbers())
    assert path.exists()


def test_other_days_fill_what_an_unfinished_run_has_missed(tmp_path: Path) -> None:
    run(opened(tmp_path, "csv"), numbers(), fail=[0])
    sink = opened(tmp_path, "csv", "2026-07-01", "2026-07-02")
    assert sink.resume() is None
    windows = sink.windows(["11", "22"])
    asked, missed = (date(2026, 7, 1), date(2026, 7, 2)), (date(2026, 7, 30), date(2026, 8, 3))
    assert windows == {"11": (asked, missed), "22": (asked,)}
    sink.close()
    assert len(run(opened(tmp_path, "csv", "2026-07-01", "2026-07-02"), numbers())) == 3
    assert place(tmp_path, "csv").read_text().count("\n") == 1 + 4 * (5 + 2)


def test_files_without_a_ledger_are_not_touched(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine").write_text("mine")
    for kind in ("csv", "parquet"):
        with pytest.raises(LedgerError, match="no ledger"):
            opened(tmp_path, kind)
    assert (tmp_path / "out.csv").read_text() == "mine"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine"]


def test_look_back_begins_before_the_end_of_what_is_there(tmp_path: Path) -> None:
    def due(start: str, end: str) -> list[tuple[str, str]]:
        sink = opened(tmp_path, "csv", start, end, look_back=3)
        windows = sink.windows(["11", "22"])
        sink.close()
        assert windows["11"] == windows["22"]
        return [(f"{first}", f"{last}") for first, last in windows["11"]]

    assert due("2026-07-01", "2026-07-20") == [("2026-07-01", "2026-07-20")]
    run(opened(tmp_path, "csv", "2026-07-01", "2026-07-20", look_back=3), numbers())
    assert due("2026-07-01", "2026-07-25") == [("2026-07-18", "2026-07-25")]
    run(opened(tmp_path, "csv", "2026-07-01", "2026-07-25", look_back=3), numbers(2))
    text = place(tmp_path, "csv").read_text()
    assert text.count(",1,0.333") == 17 * 4
    assert text.count(",2,0.666") == 8 * 4
    assert due("2026-06-01", "2026-07-25") == [("2026-06-01", "2026-06-30"), ("2026-07-23", "2026-07-25")]
    assert due("2026-07-24", "2026-08-03") == [("2026-07-23", "2026-08-03")]  # whatever the start


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(1, 3), (4, 6)], [(1, 6)]),
        ([(1, 3), (5, 6)], [(1, 3), (5, 6)]),
        ([(1, 9), (2, 3)], [(1, 9)]),
        ([], []),
    ],
)
def test_joined(spans: list[tuple[int, int]], expected: list[tuple[int, int]]) -> None:
    def days(pairs: list[tuple[int, int]]) -> list[tuple[date, date]]:
        return [(date(2026, 1, first), date(2026, 1, last)) for first, last in pairs]

    assert joined(days(spans)) == days(expected)


@pytest.mark.fault(48)
@pytest.mark.parametrize("size", [1, 3000, 9000, 14_000, 20_000, 26_000])
@pytest.mark.parametrize("kind", KINDS)
def test_row_48_a_full_disk(kind: FileKind, size: int, tmp_path: Path, fired: Fired) -> None:
    """No file may grow beyond so many bytes: the system refuses the rest, in the middle of a write."""
    whole, full = tmp_path / "whole", tmp_path / "full"
    days = ("2026-06-01", "2026-08-03")
    run(opened(whole, kind, *days), many)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        with pytest.raises(DestinationError, match="could not be written"):
            run(opened(full, kind, *days), many)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    new = finals(whole)
    for name, data in finals(full).items():
        assert data == new[name]
    fired("a write beyond the limit")
    run(opened(full, kind, *days), many)
    assert finals(full) == new


def many(chunk: Chunk) -> list[dict[str, object]]:
    """Rows that do not compress."""
    made = random.Random(chunk.key)
    return [{**row, "SPEND_IN_MICRO_DOLLAR": made.randrange(10**15)} for row in numbers()(chunk)]


def test_made_plans_are_what_they_should_be() -> None:
    assert [chunk.account for chunk in chunks_of(query_of())] == ["11", "22"]
