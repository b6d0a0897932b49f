"""Days of a query, by dates or counted back from today, so that they move with it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Final, Literal, cast, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pinterest_async_overrides.bulk.plan import hints
from pinterest_async_overrides.bulk.plan.windows import DAY

Period = Literal["yesterday", "last-7-days", "last-30-days", "last-month", "month-to-date"]
"""Days that move with today. They end with the last day that is over, or with today on request; `last-month` is the
whole calendar month before."""

Word = Literal["today", "yesterday"]

_BACK: Final[dict[Period, int]] = {"yesterday": 0, "last-7-days": 6, "last-30-days": 29}


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days as they were asked for; `DayRange.of(...)` checks them, `on(...)` gives their dates.

    `today` is whether the day that is not over may be the last one where no end is named. `zone` is the time zone
    whose days are counted.
    """

    start: date | Word | None = None
    end: date | Word | None = None
    days: int | None = None
    period: Period | None = None
    today: bool = False
    zone: str = "UTC"

    @classmethod
    def of(
        cls,
        *,
        start_date: date | str | None,
        end_date: date | str | None,
        days: int | None,
        period: str | None,
        include_today: bool | None,
        time_zone: str | None,
    ) -> DayRange:
        """Return the checked range. Raises ValueError, naming the argument and what it takes."""
        if period is not None:
            if (start_date, end_date, days) != (None, None, None):
                raise ValueError("period stands in place of start_date, end_date and days: give one or the others")
            if period not in get_args(Period):
                known = ", ".join(get_args(Period))
                raise ValueError(f"period takes one of {known}, not {period!r}{hints.near(period, get_args(Period))}")
        elif (start_date is None) == (days is None):
            raise ValueError("give start_date, days or period: one of them says which days are meant")
        if days is not None and (type(days) is not int or days < 1):
            raise ValueError(f"days is a number of days, 1 or more, not {days!r}")
        start = None if start_date is None else _day("start_date", start_date)
        end = None if end_date is None else _day("end_date", end_date)
        found = cls(start, end, days, cast("Period | None", period), bool(include_today), time_zone or "UTC")
        _zone(found.zone)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            raise ValueError(f"end_date {end} is before start_date {start}")
        return found

    @property
    def moves(self) -> bool:
        """Whether its dates depend on the day on which they are asked for."""
        return not (isinstance(self.start, date) and isinstance(self.end, date))

    def on(self, moment: datetime) -> tuple[date, date]:
        """Return the first and the last day, both included, as of a moment (UTC). Raises ValueError if there are none.

        A day that has not begun in UTC is left to later.
        """
        today = moment.astimezone(_zone(self.zone)).date()
        over = today if self.today else today - DAY
        if self.period is not None:
            return _of_period(self.period, today - DAY, over)
        last = over if self.end is None else _date(self.end, today)
        if not isinstance(self.end, date):
            last = min(last, moment.date())
        if self.days is not None:
            return last - (self.days - 1) * DAY, last
        first = _date(self.start, today) if self.start is not None else last
        if last < first and self.end is None:
            raise ValueError(nothing_yet(first, last, today))
        if last < first:
            raise ValueError(f"end_date {last} is before start_date {first}")
        return first, last


def nothing_yet(start: date, last: date, today: date) -> str:
    """Return why there is nothing to pull: the query starts after its `last` day."""
    if start > today:
        return f"start_date {start} is later than today, {today} in UTC"
    return f"start_date {start} is later than the last day that is over, {last}: include_today=True pulls {today} too"


def _of_period(period: Period, yesterday: date, over: date) -> tuple[date, date]:
    if period == "yesterday":
        return yesterday, yesterday
    if period == "last-month":
        last = (yesterday + DAY).replace(day=1) - DAY
        return last.replace(day=1), last
    if period == "month-to-date":
        return over.replace(day=1), over
    return over - _BACK[period] * DAY, over


def _zone(name: str) -> tzinfo:
    if name == "UTC":
        return UTC  # on machines without a database of time zones, too
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"time_zone is a name such as America/Los_Angeles, not {name!r}") from None


def _date(day: date | Word, today: date) -> date:
    return day if isinstance(day, date) else today if day == "today" else today - DAY


def _day(name: str, value: date | str) -> date | Word:
    if isinstance(value, datetime):
        raise ValueError(f"{name} is a day, not a moment: {value!r}{hints.of_day(name, value)}")
    if isinstance(value, date):
        return value
    if (word := str(value).strip().lower()) in get_args(Word):
        return cast("Word", word)
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"{name} is a date or YYYY-MM-DD, not {value!r}{hints.of_day(name, value)}") from None
