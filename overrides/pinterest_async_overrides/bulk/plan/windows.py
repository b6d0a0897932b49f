"""Date windows: how far back Pinterest's data goes, and how many days one call or report covers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

Granularity = Literal["TOTAL", "DAY", "HOUR", "WEEK", "MONTH"]

DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reach:
    """How many days before today (UTC) an answer goes, and how many days one covers, both ends included."""

    back: int
    days: int


# docs/api-facts.md, section 6. 90 days back are documented for the calls; on live traffic 89 are safe.
CALL: Final = Reach(89, 90)
REPORT: Final = Reach(914, 186)
ITEM_REPORT: Final = Reach(92, 31)
HOURLY: Final = Reach(8, 3)


def reach(granularity: Granularity, *, report: bool, of_reports: Reach = REPORT) -> Reach:
    """Return what one answer of this granularity covers; hours are the same for calls and reports.

    `of_reports` is what a report of the level covers.
    """
    if granularity == "HOUR":
        return HOURLY
    return of_reports if report else CALL


def first_of_period(day: date, granularity: Granularity) -> date:
    """Return the first day of the week (Monday) or month of a day; the day itself where periods are days."""
    if granularity == "WEEK":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if granularity == "MONTH" else day


def next_period(day: date, granularity: Granularity) -> date:
    """Return the first day of the week, month or day after that of `day`."""
    first = first_of_period(day, granularity)
    if granularity == "WEEK":
        return first + timedelta(days=7)
    return (first + timedelta(days=31)).replace(day=1) if granularity == "MONTH" else first + DAY


def first_reachable(today: date, granularity: Granularity, *, report: bool, of_reports: Reach = REPORT) -> date:
    """Return the first day that an answer reaches; a period that is cut by that day is left out."""
    earliest = today - timedelta(days=reach(granularity, report=report, of_reports=of_reports).back)
    whole = first_of_period(earliest, granularity)
    return earliest if whole == earliest else next_period(earliest, granularity)


def split(start: date, end: date, granularity: Granularity, days: int) -> Iterator[tuple[date, date]]:
    """Return the days from `start` to `end`, both included, in the fewest spans of at most so many days.

    A week or a month is never cut: its numbers in two answers would look like those of two periods. TOTAL is not
    divided at all; it has to fit.
    """
    while start <= end:
        last = min(end, start + timedelta(days=days - 1))
        if last < end and (begins := first_of_period(last + DAY, granularity)) != last + DAY:
            last = begins - DAY
        yield start, last
        start = last + DAY


def months_between(start: date, end: date) -> Iterator[tuple[date, date]]:
    """Return the days from `start` to `end`, both included, month by month."""
    while start <= end:
        begins = next_period(start, "MONTH")
        yield start, min(end, begins - DAY)
        start = begins


def periods(start: date, end: date, granularity: Granularity) -> int:
    """Return how many rows an entity has between two days, both included."""
    days = (end - start).days + 1
    if granularity == "TOTAL":
        return 1
    if granularity in {"DAY", "HOUR"}:
        return days * (24 if granularity == "HOUR" else 1)
    count, day = 0, start
    while day <= end:
        count, day = count + 1, next_period(day, granularity)
    return count
