"""Agreement of pulled sums with the numbers of the ad accounts: differences, and what may explain each. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from pinterest_async_overrides.analytics.columns import is_sum
from pinterest_async_overrides.bulk.decode.schema import field
from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.plan.arguments import STATUSES
from pinterest_async_overrides.bulk.plan.levels import LEVELS
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import first_of_period

Number = int | Decimal
Sums = dict[str, dict[str, list[Number]]]
"""Sums of the compared columns, in their order, by ad account and day; a day is YYYY-MM-DD, "" where rows have none."""

LATE: Final = 30
"""Days within which conversions are still attributed where the query names no window: Pinterest's longest default."""
_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Difference:
    """A column of an ad account whose sums differ.

    `pulled` is the sum of the rows, `expected` the ad account's own number, both in the column's unit. `days` are those
    that differ, oldest first; none where the rows have no days. `reasons` are what may explain it.
    """

    ad_account_id: str
    column: str
    pulled: Number
    expected: Number
    days: tuple[date, ...]
    reasons: tuple[str, ...]

    @property
    def by(self) -> Number:
        """What the rows lack (or have too much, below 0), in the column's unit."""
        return self.expected - self.pulled

    @property
    def share(self) -> float:
        """The difference as a share of the larger sum, 0 to 1 and more."""
        return share(self.pulled, self.expected)

    def __str__(self) -> str:
        reasons = f" ({'; '.join(self.reasons)})" if self.reasons else ""
        return (
            f"ad account {self.ad_account_id}, {self.column}: {self.pulled:,} pulled, {self.expected:,} at the level "
            f"account, {self.share:.2%} apart{reasons}"
        )


@dataclass(frozen=True, slots=True)
class Agreement:
    """Result of a comparison.

    `columns` were compared for `ad_accounts`; `left_out` were not, since their values do not add up (averages, reach)
    or the level account lacks them. `failed` names ad accounts whose own numbers could not be fetched. `notes` say why
    Ads Manager may show other numbers than both.
    """

    differences: tuple[Difference, ...]
    columns: tuple[str, ...]
    left_out: tuple[str, ...]
    ad_accounts: tuple[str, ...]
    failed: tuple[ChunkFailure, ...]
    notes: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether all ad accounts were compared and no sum differs by more than the tolerance."""
        return not self.differences and not self.failed


def check(query: AnalyticsQuery) -> None:
    """Raise ValueError for a query whose rows cannot be compared with the numbers of ad accounts."""
    if query.level.organic:
        raise ValueError(f"the level {query.level.name} belongs to no ad account: there is nothing to compare it with")
    if query.report_options:
        raise ValueError("report_options leave out part of the rows, or count them otherwise: nothing to compare with")
    if query.targeting_types:
        raise ValueError(
            "a breakdown by targeting type does not add up to the ad account: a person is in several values"
        )
    if not compared(query):
        raise ValueError(
            "none of the columns adds up (averages and reach do not), or the level account has none of them"
        )


def compared(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the columns that add up over entities and days, and that the level account has too."""
    known = LEVELS["account"].known_columns(report=False)
    return tuple(name for name in query.columns if name in known and is_sum(name))


def reference(query: AnalyticsQuery) -> AnalyticsQuery:
    """Return the query for the ad accounts' own numbers, day by day."""
    accounts = query.ad_account_ids if query.entity_ids is None else tuple(query.entity_ids)
    return replace(
        query,
        level=LEVELS["account"],
        granularity="DAY",
        columns=compared(query),
        ad_account_ids=accounts,
        entity_ids=None,
        statuses=STATUSES,
        unknown_columns=(),
    )


def names(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the output's names of what is summed up: ad account, day, then the compared columns."""
    return (query.name("AD_ACCOUNT_ID"), query.name("DATE"), *(field(query, name).name for name in compared(query)))


class Totals:
    """Sums of the rows of some days, by ad account and day."""

    def __init__(self, first: date, last: date) -> None:
        self.found: Sums = defaultdict(dict)
        self._first, self._last = first.isoformat(), last.isoformat()

    def add(self, row: Sequence[Any]) -> None:
        """Add a row: its ad account, its day, then the values; rows of other days are ignored."""
        account, day, *values = row
        of = str(day)[:10] if day else ""
        if of and not self._first <= of <= self._last:
            return
        totals = self.found[str(account or "")].setdefault(of, [0] * len(values))
        for place, value in enumerate(values):
            totals[place] += number(value)

    def add_all(self, rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows."""
        for row in rows:
            self.add(row)


def number(value: Any) -> Number:
    """Return a value exactly, as an int or a Decimal; 0 for what is no number."""
    if type(value) is int:
        return value
    if isinstance(value, Decimal):
        return value
    if value is None or value == "" or isinstance(value, bool):
        return 0
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return 0
    return found if found.is_finite() else 0


def share(pulled: Number, expected: Number) -> float:
    """Return the difference of two sums as a share of the larger."""
    here, there = Decimal(pulled), Decimal(expected)
    larger = max(abs(here), abs(there))
    return float(abs(there - here) / larger) if larger else 0.0


def compare(
    query: AnalyticsQuery,
    pulled: Mapping[str, Mapping[str, Sequence[Number]]],
    expected: Mapping[str, Mapping[str, Sequence[Number]]],
    *,
    tolerance: float,
    today: date,
    failed: Sequence[ChunkFailure] = (),
) -> Agreement:
    """Compare the sums of each ad account and column; those of ad accounts that `failed` are not compared."""
    without = {failure.ad_account_id for failure in failed}
    requested = set(query.ad_account_ids or ()) or {*pulled, *expected}
    accounts = sorted(account for account in requested if account not in without)
    columns = names(query)[2:]
    differences: list[Difference] = []
    for account in accounts:
        here, there = pulled.get(account, {}), expected.get(account, {})
        for place, column in enumerate(columns):
            pulled_sum = sum(day[place] for day in here.values())
            expected_sum = sum(day[place] for day in there.values())
            if share(pulled_sum, expected_sum) > tolerance:
                days = _differing(query, here, there, place)
                why = _reasons(query, days, here, pulled_sum=pulled_sum, expected_sum=expected_sum, today=today)
                differences.append(Difference(account, column, _whole(pulled_sum), _whole(expected_sum), days, why))
    sources = compared(query)
    return Agreement(
        differences=tuple(differences),
        columns=columns,
        left_out=tuple(name for name in query.columns if name not in sources),
        ad_accounts=tuple(accounts),
        failed=tuple(failed),
        notes=_notes(query, today),
    )


def _whole(value: Number) -> Number:
    return int(value) if value == int(value) else value


def _differing(
    query: AnalyticsQuery,
    here: Mapping[str, Sequence[Number]],
    there: Mapping[str, Sequence[Number]],
    place: int,
) -> tuple[date, ...]:
    if query.granularity not in {"DAY", "HOUR"}:
        return ()
    empty = [0] * (place + 1)
    days = {day for day in {*here, *there} if day and here.get(day, empty)[place] != there.get(day, empty)[place]}
    return tuple(map(date.fromisoformat, sorted(days)))


def _reasons(
    query: AnalyticsQuery,
    days: Sequence[date],
    here: Mapping[str, Sequence[Number]],
    *,
    pulled_sum: Number,
    expected_sum: Number,
    today: date,
) -> tuple[str, ...]:
    found: list[str] = []
    if absent := [day for day in days if day.isoformat() not in here]:
        found.append(f"no rows of {_listed(absent)}: pull these days")
    if pulled_sum < expected_sum and query.entity_ids is not None:
        found.append("other entities than those of entity_ids have numbers too")
    elif pulled_sum < expected_sum and query.level.ids is not None:
        found.append(f"entities without one of the statuses {', '.join(query.statuses)} have numbers too")
    if (
        query.granularity in {"WEEK", "MONTH"}
        and (begins := first_of_period(query.start, query.granularity)) < query.start
    ):
        found.append(f"the {query.granularity.lower()} of {begins} may be there whole: compare from its first day")
    since = today - timedelta(days=_window(query))
    if any(day >= since for day in days) or (not days and query.end >= since):
        found.append(f"numbers since {since} still change, conversions arrive late: pull these days again (look_back)")
    return tuple(found)


def _listed(days: Sequence[date]) -> str:
    shown = ", ".join(map(str, days[:_NAMED]))
    return shown if len(days) <= _NAMED else f"{shown} and {len(days) - _NAMED} more days"


def _window(query: AnalyticsQuery) -> int:
    given = [value for name, value in query.options.items() if name.endswith("_window_days")]
    return max(given, default=LATE)


def _notes(query: AnalyticsQuery, today: date) -> tuple[str, ...]:
    windows = {name: query.options.get(f"{name}_window_days") for name in ("click", "engagement", "view")}
    chosen = ", ".join(f"{name} {value}" for name, value in windows.items() if value is not None)
    zone = query.options.get("reporting_timezone", "UTC")
    notes = [
        f"attribution windows: {chosen or 'those that the API takes by default'}; Ads Manager has its own setting",
        f"time zone of the days: {zone}; Ads Manager shows the ad account's",
        f"conversions are counted by {query.options.get('conversion_report_time', 'TIME_OF_AD_ACTION')}",
    ]
    if query.last(today) >= today:
        notes.append(f"{today} is not over")
    return tuple(notes)
