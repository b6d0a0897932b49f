"""Pulls into a sink: written in one thread, resumed where it broke off, told of as it goes, closed in any case."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pinterest_async import AuthenticationError
from pinterest_async.bulk import Chunk, Progress
from pinterest_async.testing import faults
from pinterest_async_overrides.analytics.rows import as_dicts
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, RunReport
from pinterest_async_overrides.bulk.plan.planner import Windows
from pinterest_async_overrides.bulk.run import deliver
from tests.bulk.conftest import DAY, TODAY, Bench, bench_of, rows_of
from tests.bulk.test_pull import same


class Shelf:
    """A sink that keeps rows by chunk, and can be opened again after it was closed."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.kept: RunPlan | None = None
        self.query: Any = None
        self.asks: Windows | None = None
        self.heard: list[tuple[str, str]] = []
        self.threads: set[int] = set()
        self.finished = self.closed = 0
        self.slow = 0.0
        self.broken: Exception | None = None
        self.refuses = 0

    def opened(self, query: Any) -> Shelf:
        self.query = query
        self._here()
        return self

    def resume(self) -> RunPlan | None:
        return self.kept._replace(done=set(self.rows)) if self.kept is not None else None

    def windows(self, accounts: Sequence[str]) -> Windows | None:
        self._here()
        return self.asks

    def begin(self, plan: RunPlan) -> RunPlan:
        self._here()
        self.kept = plan
        return plan

    def write(self, answer: Answer) -> int:
        self._here()
        time.sleep(self.slow)
        if self.broken is not None:
            raise self.broken
        if self.refuses:
            self.refuses -= 1
            raise msgspec.DecodeError("not what it was taken for")
        self.rows[answer.chunk.key] = [
            {"AD_ACCOUNT_ID": answer.chunk.account} | row for piece in answer.pieces() for row in as_dicts(piece)
        ]
        return len(self.rows[answer.chunk.key])

    def failed(self, chunk: Chunk, error: Exception) -> None:
        self._here()
        self.heard.append((chunk.key, type(error).__name__))

    def finish(self) -> RunReport:
        self._here()
        self.finished += 1
        return RunReport({"NEW": 1})

    def close(self) -> None:
        self._here()
        self.closed += 1

    def all(self) -> list[dict[str, Any]]:
        return [row for rows in self.rows.values() for row in rows]

    def _here(self) -> None:
        self.threads.add(threading.get_ident())


async def run(bench: Bench, shelf: Shelf, told: Any = None, **arguments: Any) -> Any:
    pull = bench.pull(columns=["IMPRESSION_1"], **arguments)
    return await deliver(pull._spec.session(), lambda: shelf.opened(pull.query), told)  # pyright: ignore[reportPrivateUsage]


async def test_all_rows_are_written_in_one_thread(bench: Bench) -> None:
    shelf = Shelf()
    expected = await rows_of(bench.pull(columns=["IMPRESSION_1"]))
    before = bench.sent
    result = await run(bench, shelf)
    assert same(shelf.all(), expected)
    assert (result.rows, result.chunks, result.resumed, result.ok) == (len(expected), 3, 0, True)
    assert result.requests == bench.sent - before == 7
    assert result.undeclared == {"NEW": 1}
    assert (shelf.finished, shelf.closed) == (1, 1)
    assert len(shelf.threads) == 1
    assert threading.get_ident() not in shelf.threads
    assert not [each for each in threading.enumerate() if each.name.startswith("pinterest-bulk")]


async def test_an_unfinished_run_goes_on_without_asking_anew(bench: Bench) -> None:
    shelf = Shelf()
    await run(bench, shelf)
    expected = shelf.all()
    lost = sorted(shelf.rows)[1]
    del shelf.rows[lost]
    before = bench.sent
    result = await run(bench, shelf)
    assert same(shelf.all(), expected)
    assert bench.sent - before == result.requests == 1
    assert (result.chunks, result.resumed, result.rows) == (3, 2, 4 * 30)


async def test_a_pull_finds_once_and_counts_each_request_once(bench: Bench, tmp_path: Path) -> None:
    pull = bench.pull(columns=["IMPRESSION_1"])
    await pull.discover()
    first = await pull.to_jsonl(tmp_path / "a.jsonl")
    assert first.requests == sum(pull.plan().requests.values()) == bench.sent == 7
    second = await pull.to_jsonl(tmp_path / "b.jsonl")
    assert second.requests == 3
    other = bench.pull(columns=["IMPRESSION_1"])
    assert (await other.to_jsonl(tmp_path / "c.jsonl")).requests == 7
    assert (await other.to_jsonl(tmp_path / "d.jsonl")).requests == 3
    assert (await asyncio.to_thread((tmp_path / "a.jsonl").read_bytes)).count(b"\n") == first.rows == 3 * 4 * 30


async def test_a_failed_chunk_is_heard_of_and_asked_for_when_run_again(bench: Bench) -> None:
    shelf = Shelf()
    bench.local.fail("campaigns/analytics", 1, faults.status(403))
    result = await run(bench, shelf, at_once=1)
    (failure,) = result.failed
    assert not result.ok
    assert shelf.heard == [(failure.key, "ForbiddenError")]
    assert shelf.finished == 1
    assert (result.chunks, result.rows) == (2, 2 * 4 * 30)
    again = await run(bench, shelf)
    assert again.ok
    assert (again.chunks, again.resumed, again.requests) == (3, 2, 1)


async def test_an_answer_that_the_sink_cannot_read_is_asked_for_again(bench: Bench) -> None:
    shelf = Shelf()
    shelf.refuses = 2
    result = await run(bench, shelf)
    assert result.ok
    assert result.requests == 9
    shelf = Shelf()
    shelf.refuses = 100
    result = await run(bench, shelf)
    assert [failure.kind for failure in result.failed] == ["DecodeError"] * 3


async def test_progress_is_told(bench: Bench) -> None:
    told: list[Progress] = []
    await run(bench, Shelf(), told.append)
    assert [(each.done, each.chunks, each.ended) for each in told] == [
        (0, 3, False),
        (1, 3, False),
        (2, 3, False),
        (3, 3, False),
        (3, 3, True),
    ]
    assert told[-1].rows == 3 * 4 * 30
    assert told[-1].requests == 7
    assert told[-1].seconds_left == 0


async def test_what_ends_a_pull_closes_the_sink(bench: Bench) -> None:
    shelf = Shelf()
    bench.local.fail("campaigns/analytics", 10, faults.status(401))
    with pytest.raises(AuthenticationError):
        await run(bench, shelf)
    assert (shelf.finished, shelf.closed) == (0, 1)
    shelf = Shelf()
    shelf.broken = OSError(28, "No space left on device")
    bench.local.service.faults.clear()
    with pytest.raises(OSError, match="No space"):
        await run(bench, shelf)
    assert (shelf.finished, shelf.closed) == (0, 1)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_cancelled_pull_ends_what_the_sink_has_begun_and_closes_it(bench: Bench) -> None:
    shelf = Shelf()
    shelf.slow = 0.1
    running = asyncio.create_task(run(bench, shelf))
    async with asyncio.timeout(5):
        while shelf.kept is None:  # noqa: ASYNC110  the sink is in a thread
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (shelf.finished, shelf.closed) == (0, 1)
    assert not [each for each in threading.enumerate() if each.name.startswith("pinterest-bulk")]


async def test_the_event_loop_goes_on_while_the_sink_is_slow() -> None:
    async with bench_of(accounts=6) as bench:
        shelf, beats = Shelf(), 0
        shelf.slow = 0.05
        running = asyncio.create_task(run(bench, shelf, at_once=2))
        while not running.done():
            await asyncio.sleep(0.005)
            beats += 1
        assert (await running).ok
        assert beats > 20


async def test_a_slow_sink_bounds_what_is_asked_for() -> None:
    async with bench_of(accounts=30) as bench:
        shelf = Shelf()
        shelf.slow = 0.03
        most = 0

        def told(progress: Progress) -> None:
            nonlocal most
            most = max(most, bench.local.calls("campaigns/analytics") - progress.done)

        assert (await run(bench, shelf, told, at_once=2)).ok
        assert most <= 2 + 2 + 1


async def test_the_days_that_the_sink_asks_for_are_asked_for(bench: Bench) -> None:
    shelf = Shelf()
    first, second, _ = bench.local.ad_account_ids
    shelf.asks = {first: [(TODAY, TODAY)], second: [(TODAY - 20 * DAY, TODAY - 19 * DAY), (TODAY, TODAY)]}
    result = await run(bench, shelf)
    rows = {(row["AD_ACCOUNT_ID"], row["DATE"]) for row in shelf.all()}
    back = [(second, (TODAY - days * DAY).isoformat()) for days in (20, 19, 0)]
    assert rows == {(first, TODAY.isoformat()), *back}
    assert result.rows == len(shelf.all()) == 4 * 4
    assert bench.local.calls("campaigns/list") == 2  # of those that are asked about
