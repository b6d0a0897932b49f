"""Owed days of one ad account: missing days, days to be restated, and holes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pinterest_async_overrides.bulk.ledger.coverage import Covered, Hole, closed, lacking, missing
from pinterest_async_overrides.bulk.ledger.spans import Span, common, joined, minus, whole_periods
from pinterest_async_overrides.bulk.plan.windows import DAY, Granularity, first_of_period


@dataclass(frozen=True, slots=True)
class RequestedDays:
    """What a run asks for, of every ad account alike.

    `earliest` is the first day that Pinterest answers for, `today` the day in UTC. `look_back` restates the last so
    many days that are there, and everything since. `backfill` pulls days again that lack some of `columns`. `lag` is
    how many days after its end in UTC a day may go on in the ad account's time zone.
    """

    start: date
    end: date
    granularity: Granularity
    columns: frozenset[str]
    earliest: date
    today: date
    look_back: int | None = None
    backfill: bool = False
    lag: int = 0


@dataclass(frozen=True, slots=True)
class OwedDays:
    """Days to pull, those among them that fill `holes`, and those that can no longer be pulled."""

    spans: tuple[Span, ...] = ()
    holes: tuple[Span, ...] = ()
    lost: tuple[Span, ...] = ()


def owed(
    requested: RequestedDays, covered: Sequence[Covered], holes: Sequence[Hole] = (), absorbed: datetime | None = None
) -> OwedDays:
    """Return the days that a run owes one ad account.

    Without a look-back all days asked for are pulled, again where they are there. With one, an ad account of which
    nothing is there yet is pulled from the start. Holes of earlier runs are filled whatever is asked for. `absorbed` is
    when an interrupted run began that this one continues: what it has is not pulled again.
    """
    if requested.granularity == "TOTAL":
        return OwedDays((Span(requested.start, requested.end),))
    window = Span(requested.start, requested.end)
    open_holes = [hole.span for hole in holes if not hole.lost and hole.first <= requested.today]
    there = [*(each.span for each in covered), *open_holes]
    due = _restated(requested, there) if there and requested.look_back is not None else [window]
    due += missing(covered, window, requested.granularity, requested.lag)
    if requested.backfill:
        due += lacking(covered, window, requested.columns)
    latest = min(requested.today, max([requested.end, *(each.last for each in covered)]))
    needed = whole_periods([*due, *open_holes], requested.granularity, latest)
    needed = minus(needed, _cut(requested, covered, open_holes))
    needed = minus(needed, _of_absorbed(requested, covered, absorbed))
    reach = [Span(requested.earliest, date.max)]
    beyond = minus(needed, reach)
    # What is there and can only not be restated any more is not lost.
    lost = [hole.span for hole in holes if hole.lost]  # those are named already
    gone = joined([*minus(beyond, [*(each.span for each in covered), *lost]), *common(beyond, open_holes)])
    spans = common(needed, reach)
    return OwedDays(tuple(spans), tuple(common(spans, open_holes)), tuple(gone))


def _restated(requested: RequestedDays, there: Sequence[Span]) -> list[Span]:
    last = max(each.last for each in there)
    first = last - ((requested.look_back or 1) - 1) * DAY
    return [Span(first, requested.end)] if first <= requested.end else []


def _cut(requested: RequestedDays, covered: Sequence[Covered], holes: Sequence[Span]) -> list[Span]:
    """Return the days before the start that complete its first week or month, where nothing of them is there."""
    first = first_of_period(requested.start, requested.granularity)
    if first == requested.start:
        return []
    before = [Span(first, requested.start - DAY)]
    return [] if common(before, [*(each.span for each in covered), *holes]) else before


def _of_absorbed(requested: RequestedDays, covered: Sequence[Covered], absorbed: datetime | None) -> list[Span]:
    if absorbed is None:
        return []
    here = [each for each in covered if each.pulled == absorbed and requested.columns <= each.columns]
    if absorbed.date() == requested.today:
        return [each.span for each in here]
    return [span for each in here for span in closed(each, requested.granularity, requested.lag)]
