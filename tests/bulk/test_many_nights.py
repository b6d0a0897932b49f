"""Many nights of one destination as a state machine: at the end every day of every ad account is right, or named.

Pinterest is a table of numbers here that change from night to night; destination, ledger and files are real. A night
may lose an ad account's access or give it back, hide an account, add or drop columns, fail chunks, break a run
off in the middle, or be left out. `--faults` plays the whole size: 60 nights of 12 ad accounts, one in five of them
ended by SIGKILL.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from pyarrow.fs import LocalFileSystem, SubTreeFileSystem

from pinterest_async_overrides.bulk.clock import Clock
from pinterest_async_overrides.bulk.interfaces import RunPlan
from pinterest_async_overrides.bulk.output.file_sink import FileSink
from pinterest_async_overrides.bulk.output.opening import open_sink
from pinterest_async_overrides.bulk.output.status import Status, status
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.planner import Entities, plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from tests.bulk import tables
from tests.bulk.handing import Made, Row
from tests.bulk.tables import Table
from tests.faults.plugin import Fired

FIRST = date(2026, 3, 1)
DAY = timedelta(days=1)
COLUMNS = ("IMPRESSION_1", "CLICKTHROUGH_1", "TOTAL_ENGAGEMENT")
LOOK_BACK = 5

# deltalake's runtime begins with its first call and keeps two sockets as long as the process lives: it begins here, so
# that a test can show that it leaves none.
tables.DELTA.DeltaTable.is_deltatable(f"{Path(__file__).parent}")


class NightClock(Clock):
    def __init__(self) -> None:
        self.day = FIRST

    def today(self) -> date:
        return self.day

    def moment(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 3, tzinfo=UTC)


class BrokenOff(Exception):
    """The process is killed here."""


class World:
    """Pinterest and one destination, night after night."""

    def __init__(
        self,
        kind: Any,
        folder: Path,
        accounts: int,
        table: Table | None = None,
        lose_disk: Callable[[], None] | None = None,
    ) -> None:
        self.kind, self.path = kind, folder / ("out" if kind == "parquet" else f"out.{kind}")
        self.where = table.where if table is not None else self.path
        self.options = table.options() if table is not None else {}
        self.lose_disk = lose_disk
        """Has the next night run on another machine; the destination is then in a file system of its own."""
        if lose_disk is not None:
            (folder / "store").mkdir()
            store: Any = SubTreeFileSystem(f"{folder / 'store'}", LocalFileSystem())
            self.path, self.where, self.options = folder / "store/out", "out", {"filesystem": store}
        self.clock = NightClock()
        self.all = [str(100 + number) for number in range(accounts)]
        self.seen, self.refused = set(self.all[: max(accounts - 2, 1)]), set[str]()
        self.columns: list[str] = [*COLUMNS[:2]]
        self.pulled: dict[tuple[str, date], dict[str, list[date]]] = {}
        """By ad account, day and column, the nights that the number in the files may be of: of a run that was broken
        off it is not known yet whether its rows are in the files."""
        self.log: Path | None = None
        self.figures: Counter[str] = Counter()
        self.named: set[str] = set()

    def number(self, account: str, day: date, column: str, night: date) -> int:
        """What Pinterest says on a night: numbers go on changing for five days."""
        return (int(account) * 31 + day.toordinal() * 7 + len(column)) * 100 + min((night - day).days, LOOK_BACK)

    def rows(self, chunk: Chunk) -> list[Row]:
        account = chunk.account or ""
        return [
            {"AD_ACCOUNT_ID": account, "DATE": f"{day}"}
            | {name: self.number(account, day, name, self.clock.day) for name in self.columns}
            for day in days(chunk.start, chunk.end)
        ]

    def query(self) -> AnalyticsQuery:
        return AnalyticsQuery.of(
            level="account",
            start_date=FIRST - 10 * DAY,
            end_date=self.clock.day - DAY,
            columns=self.columns,
        )

    def opened(self, *, look_back: bool) -> FileSink:
        return open_sink(
            self.kind,
            self.where,
            self.query(),
            look_back=LOOK_BACK if look_back else None,
            clock=self.clock,
            **self.options,
        )

    def night(self, failing: random.Random, *, broken: int | None, look_back: bool = True, odds: float = 0.1) -> None:
        """One run; `broken` is after how many chunks it is broken off."""
        self.figures["nights"] += 1
        before = {key: {name: [*of] for name, of in held.items()} for key, held in self.pulled.items()}
        sink = self.opened(look_back=look_back)
        done = 0
        try:
            while True:
                kept = sink.resume()
                if kept is None:
                    windows = sink.windows(sorted(self.seen))
                    entities = Entities(dict.fromkeys(sorted(self.seen), ()), {})
                    query = self.query()
                    chunks = plan(query, entities, self.clock.day, rates={}, at_once=1, windows=windows).chunks
                    kept = sink.begin(RunPlan(chunks, {}))
                self.named |= {each.ad_account_id or "" for each in kept.unlisted}
                for chunk in kept.chunks:
                    if chunk.key in kept.done:
                        continue
                    if broken is not None and done >= broken:
                        if self.log is not None:
                            os.kill(os.getpid(), signal.SIGKILL)
                        raise BrokenOff
                    done += 1
                    self.figures["calls"] += 1
                    if chunk.account in self.refused or failing.random() < odds:
                        sink.failed(chunk, RuntimeError("refused"))
                        self.figures["failures"] += 1
                        continue
                    self.note(chunk.account or "", chunk.start, chunk.end)
                    sink.write(Made(chunk, self.rows(chunk), self.columns))
                if not sink.finish().more:
                    self.settle()
                    return
        except BrokenOff:
            self.figures["broken off"] += 1
            if self.lose_disk is not None:
                self.pulled = before  # what was staged is lost with the disk
        finally:
            sink.close()
            if self.lose_disk is not None:
                self.lose_disk()

    def note(self, account: str, first: date, last: date) -> None:
        """These days of an ad account are about to be staged."""
        if self.log is not None:
            with self.log.open("a") as log:
                log.write(f"{account} {first} {last}\n")
        for day in days(first, last):
            held = self.pulled.setdefault((account, day), {})
            for name in self.columns:
                held.setdefault(name, []).append(self.clock.day)

    def killed_night(self, seed: int, broken: int) -> None:
        """One run in a process of its own, which kills itself with SIGKILL."""
        log = self.path.with_name("log")
        log.unlink(missing_ok=True)
        told = {"kind": self.kind, "folder": f"{self.path.parent}", "day": f"{self.clock.day}", "seed": seed}
        told |= {"seen": sorted(self.seen), "refused": sorted(self.refused), "columns": self.columns, "broken": broken}
        command = [sys.executable, "-m", "tests.bulk.test_many_nights", json.dumps(told)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert ended.returncode in {-signal.SIGKILL, 0}, ended.stderr
        self.figures["killed by SIGKILL"] += ended.returncode != 0
        for line in log.read_text().splitlines() if log.exists() else ():
            account, first, last = line.split()
            self.note(account, date.fromisoformat(first), date.fromisoformat(last))
        if not ended.returncode:
            self.settle()

    def settle(self) -> None:
        """A run came to its end: the numbers are those that it brought."""
        for held in self.pulled.values():
            held.update({name: of[-1:] for name, of in held.items()})

    def status(self) -> Status:
        if self.lose_disk is not None:
            return status(self.kind, self.where, **self.options)
        return status(self.kind, self.path)

    def table(self) -> dict[tuple[str, date], dict[str, Any]]:
        reader = {
            "parquet": f"'{self.path}/**/*.parquet'",
            "csv": f"read_csv('{self.path}', all_varchar=true)",
            "jsonl": f"read_json('{self.path}', format='newline_delimited')",
        }
        made: Any = duckdb.sql(f"FROM {reader[self.kind]}")
        found: dict[tuple[str, date], dict[str, Any]] = {}
        for values in made.fetchall():
            row = dict(zip(made.columns, values, strict=True))
            key = str(row["AD_ACCOUNT_ID"]), date.fromisoformat(str(row["DATE"])[:10])
            assert key not in found, f"{key} is there twice"
            found[key] = row
        return found

    def check(self) -> None:
        """Every day that was due is right or named; what is covered is right, and no row is there twice."""
        if not self.path.exists():
            return
        found, told = self.table(), self.status()
        covered = {(account, day) for account, of in told.covered.items() for span in of for day in days(*span)}
        holes = {(hole.account, day) for hole in told.holes for day in days(hole.first, hole.last)}
        assert covered == set(found)
        for (account, day), row in found.items():
            nights = self.pulled[account, day]
            for name in COLUMNS:
                value = row.get(name)
                may = {str(self.number(account, day, name, night)) for night in nights.get(name, ())}
                if len(nights.get(name, ())) != 1:
                    may |= {"", "None"}  # not asked for, or by a run that was broken off alone
                assert str(value) in may, (account, day, name, value)
        self.figures.update({"rows": len(found) - self.figures["rows"], "named": len(holes) - self.figures["named"]})

    def check_due(self) -> None:
        """After a night that was not broken off: from each account's first day on, nothing is missing unnamed."""
        told = self.status()
        covered = {(account, day) for account, of in told.covered.items() for span in of for day in days(*span)}
        holes = {(hole.account, day) for hole in told.holes for day in days(hole.first, hole.last)}
        last = self.clock.day - DAY
        for account in {account for account, _ in covered | holes}:
            first = min(day for of, day in covered | holes if of == account)
            assert first == FIRST - 10 * DAY
            for day in days(first, last):
                assert (account, day) in covered | holes, f"{account}, {day} is missing and not named"
        for account, day in covered - holes:
            if account in self.seen and (last - day).days < LOOK_BACK - 1:
                last_night = max(night for of in self.pulled[account, day].values() for night in of)
                assert last_night == self.clock.day, f"{account}, {day} was not restated"


def days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + number * DAY


class Nights(RuleBasedStateMachine):
    """The lean version: a few accounts, any order of what may happen."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world: World | None = None

    @initialize(kind=st.sampled_from(["parquet", "csv", "jsonl"]))
    def begin(self, kind: str) -> None:
        self.world = World(kind, Path(self._folder.name), 4)

    @property
    def its(self) -> World:
        assert self.world is not None
        return self.world

    @rule(seed=st.integers(0, 999), look_back=st.booleans() | st.just(True), passes=st.integers(1, 3))
    def a_night(self, seed: int, look_back: bool, passes: int) -> None:
        self.its.clock.day += passes * DAY
        self.its.night(random.Random(seed), broken=None, look_back=look_back, odds=0.15)
        self.its.check_due()

    @rule(seed=st.integers(0, 999), after=st.integers(0, 5), passes=st.integers(0, 2))
    def a_night_that_is_broken_off(self, seed: int, after: int, passes: int) -> None:
        self.its.clock.day += passes * DAY
        self.its.night(random.Random(seed), broken=after, odds=0.1)

    @rule(number=st.integers(0, 3))
    def access_is_lost_or_given_back(self, number: int) -> None:
        self.its.refused ^= {self.its.all[number]}

    @rule(number=st.integers(1, 3))
    def an_account_comes_or_goes(self, number: int) -> None:
        self.its.seen ^= {self.its.all[number]}

    @precondition(lambda self: self.world is not None)
    @rule(name=st.sampled_from(COLUMNS))
    def a_column_comes_or_goes(self, name: str) -> None:
        columns = (
            [each for each in self.its.columns if each != name]
            if name in self.its.columns
            else [name, *self.its.columns]
        )
        self.its.columns = columns or [name]

    @invariant()
    def what_is_there_is_right(self) -> None:
        if self.world is not None:
            self.world.check()

    def teardown(self) -> None:
        self._folder.cleanup()


TestNights = Nights.TestCase
TestNights.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.fault(83)
@pytest.mark.parametrize(("kind", "machines"), [("parquet", "one"), ("csv", "one"), ("parquet", "another each night")])
def test_row_83_what_changes_between_two_nights(
    kind: str,
    machines: str,
    tmp_path: Path,
    fired: Fired,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All of it by chance over many nights, one in five broken off; the figures are printed."""
    disks = itertools.count()

    def lose_disk() -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / f'disk {next(disks)}'}")

    lose_disk()
    stays = machines == "one"
    whole = request.config.getoption("faults")
    nights, accounts = (60, 12) if whole else (15, 5)
    chance = random.Random(20260301)
    world = World(kind, tmp_path, accounts, lose_disk=None if stays else lose_disk)
    for number in range(nights):
        world.clock.day += DAY
        if chance.random() < 0.3:
            world.refused ^= {chance.choice(world.all)}
        if chance.random() < 0.2:
            world.seen ^= {chance.choice(world.all)}
        if chance.random() < 0.15:
            name = chance.choice(COLUMNS)
            world.columns = [each for each in world.columns if each != name] or [*COLUMNS]
            if chance.random() < 0.6:
                world.columns = [*COLUMNS]
        broken = chance.randrange(accounts) if number % 5 == 3 else None
        if broken is not None and whole and stays:
            world.killed_night(number, broken)
        else:
            world.night(chance, broken=broken, look_back=chance.random() < 0.9)
        world.check()
        if broken is None:
            world.check_due()
    world.refused, world.seen = set(), set(world.all)
    for _ in range(3):
        world.clock.day += DAY
        world.night(chance, broken=None, odds=0.0)
    world.check()
    world.check_due()
    assert not world.status().holes
    assert {account for account, _ in world.table()} == set(world.all)
    with capsys.disabled():
        print(f"\n{kind}, {machines}: {dict(world.figures)}, every (account, day) right, none missing, none twice")
    fired("runs broken off, chunks refused", world.figures["broken off"] + world.figures["failures"])


def a_history(world: World, nights: int, seed: int) -> None:
    """The same nights for whatever destination: what happens is drawn beforehand, not while a run goes on."""
    chance = random.Random(seed)
    for number in range(nights):
        world.clock.day += DAY
        if chance.random() < 0.3:
            world.refused ^= {chance.choice(world.all)}
        if chance.random() < 0.2:
            world.seen ^= {chance.choice(world.all)}
        if chance.random() < 0.3:
            world.columns = chance.sample(COLUMNS, chance.randint(1, 3))
        broken = chance.randrange(len(world.all)) if number % 5 == 3 else None
        world.night(random.Random(f"{seed} {number}"), broken=broken, look_back=chance.random() < 0.9)


def sums(rows: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Rows, and the sum of each column."""
    found = {name: sum(row.get(name) or 0 for row in rows) for name in COLUMNS}
    return {"rows": len(rows), **found}


@pytest.mark.fault(83)
def test_tables_hold_the_sums_of_parquet(
    postgres: str, tmp_path: Path, fired: Fired, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    """PostgreSQL, DuckDB, Delta Lake and Iceberg after the same nights as Parquet; the figures are printed."""
    nights, accounts = (60, 12) if request.config.getoption("faults") else (15, 5)
    parquet = World("parquet", tmp_path, accounts)
    a_history(parquet, nights, 7)
    parquet.check()
    expected = parquet.table()
    figures = {"parquet": sums([*expected.values()])}
    for kind in tables.KINDS:
        folder = tmp_path / kind
        folder.mkdir()
        table = tables.made(kind, folder, postgres)
        world = World(kind, folder, accounts, table)
        a_history(world, nights, 7)
        rows = table.read()
        figures[kind] = sums(rows)
        assert figures[kind] == figures["parquet"]
        for row in rows:
            whole = expected[row["AD_ACCOUNT_ID"], row["DATE"]]
            assert {name: row.get(name) for name in COLUMNS} == {name: whole.get(name) for name in COLUMNS}
    with capsys.disabled():
        print(f"\nafter {nights} nights of {accounts} ad accounts, {parquet.figures['broken off']} broken off:")
        for kind, figure in figures.items():
            print(f"  {kind:10}{figure}")
    fired("runs broken off, chunks refused", parquet.figures["broken off"] + parquet.figures["failures"])


def main(told: dict[str, Any]) -> None:
    """The night of a process that kills itself."""
    world = World(told["kind"], Path(told["folder"]), 1)
    world.clock.day = date.fromisoformat(told["day"])
    world.seen, world.refused, world.columns = set(told["seen"]), set(told["refused"]), told["columns"]
    world.log = Path(told["folder"]) / "log"
    world.night(random.Random(told["seed"]), broken=told["broken"])


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
