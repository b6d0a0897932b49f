"""Fair queue, memory budget, report polling and failure policy."""

from __future__ import annotations

import pickle
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async import (
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RateLimiterUnavailable,
    ReauthorizationRequired,
    ServerError,
    TransportError,
)
from pinterest_async.bulk import AnalyticsQuery, Chunk, ChunkFailure, IncompletePull, Progress, PullResult, ReportError
from pinterest_async_overrides.bulk.fetch import report_polling
from pinterest_async_overrides.bulk.fetch.failure_policy import ends_the_pull, rest, worth_another_try
from pinterest_async_overrides.bulk.fetch.fair_queue import FairQueue, Task
from pinterest_async_overrides.bulk.fetch.memory_budget import REPORT, Sizes
from pinterest_async_overrides.bulk.progress import left, shown

START = date(2026, 3, 1)


def chunk(account: str | None = "1", number: int = 0, *, by: Any = "call", rows: int = 100) -> Chunk:
    return Chunk(f"{account}-{number:05d}", account, ("9",), START, START, by, rows)


def tasks(counts: dict[tuple[int, str], int]) -> list[Task]:
    return [
        Task(chunk(account, number), token) for (token, account), count in counts.items() for number in range(count)
    ]


def anything(_: Chunk) -> bool:
    return True


def test_ad_accounts_take_turns() -> None:
    turns = FairQueue(tasks({(0, "1"): 3, (0, "2"): 1, (0, "3"): 2}))
    order = list[str | None]()
    while (task := turns.next(anything)) is not None:
        order.append(task.chunk.account)
    assert order == ["1", "2", "3", "1", "3", "1"]


def test_a_token_that_waits_holds_up_no_other() -> None:
    turns = FairQueue(tasks({(1, "1"): 50, (2, "2"): 50}))
    begun = [task for _ in range(4) if (task := turns.next(anything)) is not None]
    assert sorted(task.token for task in begun) == [1, 1, 2, 2]
    # Token 1 waits for its quota: all that comes free goes to the other one.
    for _ in range(20):
        (done,) = [task for task in begun if task.token == 2][:1]
        begun.remove(done)
        turns.done(done)
        following = turns.next(anything)
        assert following is not None
        assert following.token == 2
        begun.append(following)


@settings(max_examples=50)
@given(st.dictionaries(st.tuples(st.integers(0, 3), st.sampled_from("abcd")), st.integers(1, 9), max_size=8))
def test_every_chunk_gets_its_turn_once_and_tokens_share_alike(counts: dict[tuple[int, str], int]) -> None:
    turns, seen, running = FairQueue(tasks(counts)), list[tuple[int, str]](), dict[int, int]()
    waiting = {token: sum(count for (of, _), count in counts.items() if of == token) for token, _ in counts}
    while (task := turns.next(anything)) is not None:
        seen.append((task.token, task.chunk.key))
        waiting[task.token] -= 1
        running[task.token] = running.get(task.token, 0) + 1
        with_more = [running.get(token, 0) for token, count in waiting.items() if count]
        assert all(running[task.token] <= most + 1 for most in with_more)
    assert len(seen) == len(set(seen)) == sum(counts.values())


def test_a_chunk_comes_again_behind_the_others() -> None:
    turns = FairQueue(tasks({(0, "1"): 2, (0, "2"): 1}))
    first = turns.next(anything)
    assert first is not None
    turns.done(first)
    turns.again(first)
    rest = [task.chunk.key for _ in range(3) if (task := turns.next(anything)) is not None]
    assert rest == ["2-00000", "1-00001", "1-00000"]
    assert first.failures == 1
    assert turns.next(anything) is None


def test_the_chunks_of_a_token_can_be_dropped() -> None:
    turns = FairQueue(tasks({(0, "1"): 2, (1, "2"): 1, (0, "3"): 1}))
    assert {task.chunk.key for task in turns.drop(0)} == {"1-00000", "1-00001", "3-00000"}
    assert [turns.drop(5), turns.drop(0)] == [[], []]
    last = turns.next(anything)
    assert last is not None
    assert last.chunk.account == "2"


def test_what_does_not_fit_waits() -> None:
    turns = FairQueue(tasks({(0, "1"): 1}))
    assert turns.next(lambda _: False) is None
    assert turns.next(anything) is not None


QUERY = AnalyticsQuery.of(level="campaign", start_date=START, end_date=START, columns=["IMPRESSION_1"])


def test_sizes_are_learned() -> None:
    sizes = Sizes(QUERY, 100_000)
    first, second, report = chunk(number=0), chunk(number=1), chunk(number=2, by="report")
    assert sizes.expected(report) == REPORT
    assert sizes.fits(report)  # alone, however large
    expected = sizes.expected(first)
    sizes.take(first)
    assert sizes.held == expected
    sizes.came(first, 60_000)
    assert sizes.held == sizes.expected(second) == 60_000
    assert not sizes.fits(second)
    sizes.let_go(first)
    assert sizes.held == 0
    assert sizes.fits(second)
    for _ in range(50):
        sizes.take(second)
        sizes.came(second, 1_000)
        sizes.let_go(second)
    assert sizes.expected(second) == 1_000
    unknown = chunk(number=3, rows=0)
    sizes.take(unknown)
    sizes.came(unknown, 5 * 2**20)
    assert sizes.expected(chunk(number=4, rows=0)) == 5 * 2**20
    sizes.let_go(unknown)
    sizes.let_go(unknown)
    assert sizes.held == 0


def test_a_report_is_looked_at_quickly_then_seldom_then_no_more() -> None:
    pauses = list(report_polling.pauses())
    assert pauses[0] == report_polling.FIRST
    assert pauses == sorted(pauses)
    assert max(pauses) == report_polling.SLOWEST
    assert report_polling.PATIENCE <= sum(pauses) <= report_polling.PATIENCE + report_polling.SLOWEST
    assert len([pause for pause in pauses if pause < 5]) == 4


@pytest.mark.parametrize(
    ("state", "link", "following"),
    [
        ("FINISHED", True, "fetch"),
        ("FINISHED", False, "ask again"),
        ("IN_PROGRESS", False, "wait"),
        ("IN_PROGRESS", True, "wait"),
        ("FAILED", False, "ask again"),
        ("EXPIRED", True, "ask again"),
        ("CANCELLED", False, "ask again"),
        ("DOES_NOT_EXIST", False, "ask again"),
        ("SOMETHING_NEW", False, "wait"),
        (None, False, "wait"),
    ],
)
def test_states_of_a_report(state: str | None, link: bool, following: str) -> None:
    assert report_polling.meaning(state, link=link) == following


SPURIOUS = "You can only get data from the last 90 days."


@pytest.mark.parametrize(
    ("error", "again", "ends"),
    [
        (ServerError("", status=500), True, False),
        (TransportError("x"), True, False),
        (DecodeError("x"), True, False),
        (RateLimitError("slow down", status=429), True, False),
        (RateLimitError("Blocked as spam", status=429), False, False),
        (BadRequestError(SPURIOUS, status=400, code=1), True, False),
        (BadRequestError("Retry after 5 seconds", status=400, retry_after=5.0), True, False),
        (BadRequestError("no such column", status=400, code=1), False, False),
        (ForbiddenError("", status=403), False, False),
        (NotFoundError("", status=404), False, False),
        (ReportError("x"), False, False),
        (AuthenticationError("", status=401), False, True),
        (ConfigurationError("x"), False, True),
        (RateLimiterUnavailable("x"), False, True),
        (ReauthorizationRequired("x"), False, True),
        (TypeError("x"), False, True),
    ],
)
def test_what_a_failure_comes_to(error: Exception, again: bool, ends: bool) -> None:
    assert worth_another_try(error) is again
    assert ends_the_pull(error) is ends


def test_an_outage_is_rested_for_ever_longer_and_a_torn_answer_not_at_all() -> None:
    assert [rest(ServerError("", status=503), count) for count in range(1, 8)] == [1, 2, 4, 8, 16, 30, 30]
    assert rest(TransportError("x"), 1) == rest(RateLimitError("", status=429), 1) == 1
    assert rest(DecodeError("x"), 9) == rest(BadRequestError(SPURIOUS, status=400), 9) == 0


def test_failures_can_be_sent_elsewhere() -> None:
    report = ReportError("no report", state="FAILED", token="77", ad_account_id="1")
    again = pickle.loads(pickle.dumps(report))  # noqa: S301  our own
    assert (str(again), again.state, again.token, again.ad_account_id) == ("no report", "FAILED", "77", "1")
    failure = ChunkFailure.of(chunk(None), report)
    assert "the user's account, 2026-03-01 to 2026-03-01: ReportError: no report" in str(failure)
    incomplete = pickle.loads(pickle.dumps(IncompletePull((failure,))))  # noqa: S301  our own
    assert incomplete.failed == (failure,)
    assert "1 parts of the pull could not be fetched" in str(incomplete)


def test_results_and_progress_read_well() -> None:
    failure = ChunkFailure.of(chunk(), ServerError("", status=500))
    result = PullResult(rows=1200, requests=9, chunks=4, seconds=3.0, failed=(failure,), resumed=2)
    assert not result.ok
    assert str(result) == "1,200 rows, 4 chunks (2 of an earlier run), 1 FAILED, 9 requests, 3.0 s"
    with pytest.raises(IncompletePull):
        result.raise_for_failures()
    PullResult(rows=0, requests=0, chunks=0, seconds=0.0).raise_for_failures()
    progress = Progress(done=3, failed=1, chunks=8, rows=1500, requests=7, seconds=12.0, seconds_left=12.0)
    assert str(progress) == "3 of 8 chunks, 1 failed, 1,500 rows, 7 requests in 12 s; about 12 s left"


def test_progress_shows_as_a_bar_or_as_lines(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = [Progress(n, 0, 2, n * 10, n, 11.0 * n, 5.0, ended=n == 2) for n in range(3)]
    assert shown(False) is None
    assert shown(print) is print
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich takes it for a terminal
    bar = shown(True)
    assert bar is not None
    for step in steps:
        bar(step)
    assert "20 rows, 2 requests" in capsys.readouterr().out
    for there in (True, False):  # without a terminal, and without rich
        monkeypatch.delenv("FORCE_COLOR", raising=False)
        if not there:
            monkeypatch.setitem(sys.modules, "rich.progress", None)
        lines = shown(True)
        assert lines is not None
        caplog.clear()
        with caplog.at_level("INFO", logger="pinterest_async.bulk"):
            for step in steps:
                lines(step)
        assert [record.message.split(",")[0] for record in caplog.records] == ["1 of 2 chunks", "2 of 2 chunks"]


@pytest.mark.parametrize(
    ("done", "chunks", "seconds", "planned", "rest"),
    [(0, 8, 0, 40, 40), (0, 8, 50, 40, 0), (4, 8, 10, 40, 20), (4, 8, 30, 40, 30), (8, 8, 30, 40, 0), (0, 0, 1, 0, 0)],
)
def test_the_time_that_is_left(done: int, chunks: int, seconds: float, planned: float, rest: float) -> None:
    assert left(done, chunks, seconds, planned) == rest
