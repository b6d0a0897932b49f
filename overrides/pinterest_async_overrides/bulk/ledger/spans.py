"""Arithmetic of spans of days, both ends included. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from pinterest_async_overrides.bulk.plan.windows import DAY, Granularity, first_of_period, next_period


class Span(NamedTuple):
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def joined(spans: Iterable[tuple[date, date]]) -> list[Span]:
    """Return the same days as the fewest spans, in order."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1].last + DAY:
            found[-1] = Span(found[-1].first, max(found[-1].last, last))
        else:
            found.append(Span(first, last))
    return found


def minus(spans: Iterable[tuple[date, date]], others: Iterable[tuple[date, date]]) -> list[Span]:
    """Return the days of `spans` that are in none of `others`."""
    left = joined(spans)
    for first, last in joined(others):
        cut: list[Span] = []
        for span in left:
            if span.last < first or span.first > last:
                cut.append(span)
                continue
            if span.first < first:
                cut.append(Span(span.first, first - DAY))
            if span.last > last:
                cut.append(Span(last + DAY, span.last))
        left = cut
    return left


def common(spans: Iterable[tuple[date, date]], others: Iterable[tuple[date, date]]) -> list[Span]:
    """Return the days that are in `spans` and in `others`."""
    spans = joined(spans)
    return minus(spans, minus(spans, others))


def whole_periods(spans: Iterable[tuple[date, date]], granularity: Granularity, latest: date) -> list[Span]:
    """Return the spans extended to whole weeks or months that end by `latest`: a period is never cut."""
    return joined(
        (first_of_period(first, granularity), max(last, min(next_period(last, granularity) - DAY, latest)))
        for first, last in spans
    )
