"""Coverage of one ad account in a destination: days, their columns, when they were pulled, and gaps. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pinterest_async_overrides.bulk.ledger.spans import Span, common, minus
from pinterest_async_overrides.bulk.plan.windows import DAY, Granularity, first_of_period

MissedDays = tuple[Span, str, str, bool]
"""Days that a run did not get: the kind of the error, its text, and whether they are lost."""


@dataclass(frozen=True, slots=True)
class Covered:
    """Days whose rows are in the final files: with which columns, by a run that began at `pulled` (UTC)."""

    first: date
    last: date
    columns: frozenset[str]
    pulled: datetime

    @property
    def span(self) -> Span:
        """The first and the last day, both included."""
        return Span(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Hole:
    """Days of an ad account ("" for a user's own Pins) that a run asked for and did not get, and why.

    `since` is when they were first missed (UTC). `lost`: Pinterest no longer answers for them.
    """

    account: str
    first: date
    last: date
    kind: str
    error: str
    since: datetime
    lost: bool = False

    @property
    def span(self) -> Span:
        """The first and the last day, both included."""
        return Span(self.first, self.last)

    def __str__(self) -> str:
        subject = f"ad account {self.account}" if self.account else "the user's account"
        lost = ", out of reach by now" if self.lost else ""
        when = f"{self.first} to {self.last}: missing since {self.since:%Y-%m-%d}"
        return f"{subject}, {when}{lost}: {self.kind}: {self.error}"


def record(known: Iterable[Covered], new: Covered) -> list[Covered]:
    """Return the coverage after a run: `new` replaces what it overlaps, whose other columns stay in the files."""
    found: list[Covered] = []
    fresh: list[Covered] = []
    for each in known:
        found += [Covered(*span, each.columns, each.pulled) for span in minus([each.span], [new.span])]
        fresh += [Covered(*span, each.columns | new.columns, new.pulled) for span in common([each.span], [new.span])]
    alone = minus([new.span], [each.span for each in fresh])
    fresh += [Covered(*span, new.columns, new.pulled) for span in alone]
    return _fewest([*found, *fresh])


def holes_after(
    known: Iterable[Hole],
    account: str,
    pulled: Iterable[Span],
    missed: Iterable[MissedDays],
    now: datetime,
) -> list[Hole]:
    """Return the holes of an ad account after a run that `pulled` some days and `missed` others."""
    known, missed = list(known), list(missed)
    over = [*pulled, *(span for span, _, _, _ in missed)]
    found = [replace(hole, first=first, last=last) for hole in known for first, last in minus([hole.span], over)]
    done: list[Span] = []
    for span, kind, error, lost in missed:
        for part in minus([span], done):
            # A hole is as old as the day that was missed first in it.
            since = min([now, *(hole.since for hole in known if common([hole.span], [part]))])
            found.append(Hole(account, *part, kind, error, since, lost))
        done.append(span)
    return sorted(found, key=lambda hole: hole.first)


def dropped(known: Iterable[Covered], spans: Iterable[tuple[date, date]]) -> list[Covered]:
    """Return the coverage without some days."""
    spans = list(spans)
    return [Covered(*span, each.columns, each.pulled) for each in known for span in minus([each.span], spans)]


def missing(known: Sequence[Covered], requested: Span, granularity: Granularity, lag: int) -> list[Span]:
    """Return the days of `requested` that are not covered, or were pulled before they were over."""
    return minus([requested], [span for each in known for span in closed(each, granularity, lag)])


def lacking(known: Sequence[Covered], requested: Span, columns: frozenset[str]) -> list[Span]:
    """Return the days of `requested` that are covered without some of the columns."""
    return common([requested], [each.span for each in known if not columns <= each.columns])


def closed(covered: Covered, granularity: Granularity, lag: int) -> list[Span]:
    """Return the days that were over when pulled, `lag` days after their end in UTC; of a period, all or none."""
    last = min(covered.last, first_of_period(covered.pulled.date() - lag * DAY, granularity) - DAY)
    return [Span(covered.first, last)] if last >= covered.first else []


def _fewest(covered: Iterable[Covered]) -> list[Covered]:
    """Join equal neighbours."""
    found: list[Covered] = []
    for each in sorted(covered, key=lambda one: one.first):
        before = found[-1] if found else None
        alike = before is not None and (before.columns, before.pulled) == (each.columns, each.pulled)
        if before is not None and alike and each.first == before.last + DAY:
            found[-1] = Covered(before.first, each.last, each.columns, each.pulled)
        else:
            found.append(each)
    return found
