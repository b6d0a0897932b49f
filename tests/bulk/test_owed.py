"""OwedDays days of one ad account: tables, and properties over any history."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.ledger.coverage import Covered, Hole, closed, dropped, holes_after, record
from pinterest_async_overrides.bulk.ledger.owed import RequestedDays, owed
from pinterest_async_overrides.bulk.ledger.spans import Span, common, joined, minus, whole_periods
from pinterest_async_overrides.bulk.plan.windows import Granularity

START = date(2026, 1, 1)  # a Thursday
COLUMNS = frozenset({"A"})


def day(number: int) -> date:
    return START + timedelta(number)


def span(first: int, last: int) -> Span:
    return Span(day(first), day(last))


def at(number: int) -> datetime:
    return datetime(2026, 1, 1, 3, tzinfo=UTC) + timedelta(number)


def covered(first: int, last: int, pulled: int | None = None, columns: frozenset[str] = COLUMNS) -> Covered:
    return Covered(day(first), day(last), columns, at(last + 1 if pulled is None else pulled))


def hole(first: int, last: int, *, lost: bool = False) -> Hole:
    return Hole("1", day(first), day(last), "ForbiddenError", "no", at(last + 1), lost)


def asked(first: int, last: int, **options: Any) -> RequestedDays:
    usual: dict[str, Any] = {
        "granularity": "DAY",
        "columns": COLUMNS,
        "earliest": day(-100),
        "today": day(last + 1),
    }
    return RequestedDays(day(first), day(last), **{**usual, **options})


def numbers(spans: Any) -> list[tuple[int, int]]:
    return [((first - START).days, (last - START).days) for first, last in spans]


TABLE: list[tuple[str, RequestedDays, list[Covered], list[Hole], list[tuple[int, int]]]] = [
    ("nothing there", asked(0, 9, look_back=3), [], [], [(0, 9)]),
    ("no look-back: all again", asked(0, 9), [covered(0, 8)], [], [(0, 9)]),
    ("the last days and since", asked(0, 20, look_back=3), [covered(0, 9)], [], [(7, 20)]),
    ("whatever the start", asked(18, 20, look_back=3), [covered(0, 9)], [], [(7, 20)]),
    ("earlier days that are asked for", asked(-5, 10, look_back=2), [covered(0, 9)], [], [(-5, -1), (8, 10)]),
    ("a gap within what is asked for", asked(0, 9, look_back=2), [covered(0, 3), covered(6, 8)], [], [(4, 5), (7, 9)]),
    ("pulled before it was over", asked(0, 9, look_back=1), [covered(0, 5, 5), covered(6, 8)], [], [(5, 5), (8, 9)]),
    ("holes, wherever", asked(8, 9, look_back=1), [covered(4, 8)], [hole(-9, -8)], [(-9, -8), (8, 9)]),
    ("a hole and nothing else", asked(8, 9, look_back=2), [], [hole(0, 3)], [(0, 9)]),
    ("lost is lost", asked(8, 9, look_back=1), [covered(4, 8)], [hole(-9, -8, lost=True)], [(8, 9)]),
    ("the window lies behind", asked(0, 3, look_back=2), [covered(0, 9)], [], []),
    ("a clock that was set back", asked(0, 7, look_back=3), [covered(0, 8)], [], [(6, 7)]),
    ("within reach", asked(0, 9, earliest=day(4)), [], [], [(4, 9)]),
    ("columns that lack, on request", asked(0, 9, look_back=1, backfill=True, columns=COLUMNS | {"B"}),
     [covered(0, 3), covered(4, 8, columns=COLUMNS | {"B"})], [], [(0, 3), (8, 9)]),
    ("columns that lack, else", asked(0, 9, look_back=1, columns=COLUMNS | {"B"}), [covered(0, 8)], [], [(8, 9)]),
    ("whole weeks", asked(10, 12, look_back=2, granularity="WEEK"), [covered(4, 10, 12)], [], [(4, 12)]),
    ("a week begun", asked(6, 12, granularity="WEEK"), [], [], [(6, 12)]),
    ("a day that ends later", asked(0, 9, look_back=1, lag=1), [covered(0, 4, 5), covered(5, 8)], [], [(4, 4), (8, 9)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "there", "holes", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_owed(
    request_: RequestedDays, there: list[Covered], holes: list[Hole], expected: list[tuple[int, int]]
) -> None:
    assert numbers(owed(request_, there, holes).spans) == expected


def test_what_is_out_of_reach_is_lost_unless_it_is_there() -> None:
    due = owed(asked(0, 9, earliest=day(5)), [covered(0, 2)], [])
    assert (numbers(due.spans), numbers(due.lost)) == ([(5, 9)], [(3, 4)])
    due = owed(asked(0, 9, earliest=day(5)), [covered(0, 2)], [hole(1, 4)])
    assert numbers(due.lost) == [(1, 4)]
    due = owed(asked(0, 9, earliest=day(5)), [covered(0, 2)], [hole(3, 4, lost=True)])
    assert numbers(due.lost) == []


def test_what_a_run_that_was_broken_off_has_is_not_pulled_again() -> None:
    there = [covered(0, 5, 6), covered(6, 9, 9)]
    assert numbers(owed(asked(0, 9, today=day(9)), there, absorbed=at(9)).spans) == [(0, 5)]
    assert numbers(owed(asked(0, 10, today=day(10)), there, absorbed=at(9)).spans) == [(0, 5), (9, 10)]  # not over then


def test_a_total_is_never_divided() -> None:
    due = owed(asked(0, 9, granularity="TOTAL"), [covered(0, 20)], [hole(30, 40)])
    assert numbers(due.spans) == [(0, 9)]


DAYS = st.integers(0, 40)
SPANS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: span(min(pair), max(pair))), max_size=6)


def those(spans: Any) -> set[date]:
    return {first + timedelta(number) for first, last in spans for number in range((last - first).days + 1)}


@given(SPANS, SPANS)
def test_spans_are_sets_of_days(some: list[Span], others: list[Span]) -> None:
    assert those(joined(some)) == those(some)
    assert those(minus(some, others)) == those(some) - those(others)
    assert those(common(some, others)) == those(some) & those(others)
    for spans in (joined(some), minus(some, others), common(some, others)):
        assert spans == joined(spans)


@given(SPANS, st.sampled_from(["DAY", "WEEK", "MONTH"]))
def test_whole_periods_hold_the_days_and_cut_none(spans: list[Span], granularity: Granularity) -> None:
    grown = whole_periods(spans, granularity, day(60))
    assert those(grown) >= those(spans)
    if granularity == "WEEK":
        assert all(first.weekday() == 0 and (last.weekday() == 6 or last >= day(54)) for first, last in grown)


RUNS = st.lists(
    st.tuples(DAYS, st.integers(0, 15), st.sampled_from([COLUMNS, frozenset("B"), frozenset("AB")]), st.booleans()),
    max_size=8,
)


@given(RUNS, DAYS, st.integers(1, 20), st.none() | st.integers(1, 9))
def test_over_any_history_nothing_that_is_asked_for_is_left_unnamed(
    runs: list[tuple[int, int, frozenset[str], bool]], first: int, length: int, look_back: int | None
) -> None:
    """Day by day: what is asked for is pulled, there already, or lost; and no day twice."""
    there: list[Covered] = []
    holes: list[Hole] = []
    model: dict[date, frozenset[str]] = {}
    missed: set[date] = set()
    for start, more, columns, works in runs:
        days = span(start, start + more)
        if works:
            there = record(there, Covered(*days, columns, at(start + more + 1)))
            model |= {each: model.get(each, frozenset[str]()) | columns for each in those([days])}
            missed -= those([days])
            holes = holes_after(holes, "1", [days], [], at(start + more + 1))
        else:
            holes = holes_after(holes, "1", [], [(days, "ServerError", "no", False)], at(start + more + 1))
            missed |= those([days])
    assert {each: one.columns for one in there for each in those([one.span])} == model
    assert those(one.span for one in holes) == missed
    assert sum((one.last - one.first).days + 1 for one in there) == len(model)
    ask = asked(first, first + length, look_back=look_back, today=day(80), earliest=day(10))
    due = owed(ask, there, holes)
    assert due.spans == tuple(joined(due.spans))
    pulled, window = those(due.spans), those([span(first, first + length)])
    assert window <= pulled | set(model) | those(due.lost)
    assert missed <= pulled | those(due.lost)
    assert not pulled & those(due.lost)
    assert all(each >= day(10) for each in pulled)
    if look_back is None:
        assert {each for each in window if each >= day(10)} <= pulled
    elif model:
        last = max(*model, *missed, day(0))
        restated = span((last - START).days - look_back + 1, first + length)
        assert {each for each in those([restated]) if each >= day(10)} <= pulled


@given(RUNS, SPANS)
def test_dropped_days_are_gone(runs: list[tuple[int, int, frozenset[str], bool]], spans: list[Span]) -> None:
    there: list[Covered] = []
    for start, more, columns, _ in runs:
        there = record(there, Covered(*span(start, start + more), columns, at(start + more + 1)))
    left = dropped(there, spans)
    assert those(one.span for one in left) == those(one.span for one in there) - those(spans)


@pytest.mark.parametrize(
    ("granularity", "pulled", "expected"),
    [("DAY", 5, [(0, 4)]), ("DAY", 0, []), ("WEEK", 11, [(0, 10)]), ("WEEK", 10, [(0, 3)]), ("MONTH", 31, [(0, 20)])],
)
def test_closed(granularity: Granularity, pulled: int, expected: list[tuple[int, int]]) -> None:
    assert numbers(closed(covered(0, 20, pulled), granularity, 0)) == expected
