"""Days and lists of `pull analytics` by its options: relative days, commas and repeats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from pinterest_async_overrides.cli.exit import Misused

DAYS = 30
_WORDS = {"today": 0, "yesterday": 1}


Period = Literal["yesterday", "last-7-days", "last-30-days", "last-month", "month-to-date"]


def days(
    today: date, start: str | None, end: str | None, count: int | None, period: Period | None = None
) -> tuple[date, date]:
    """Return the first and the last day, both included: 30 days up to today (in UTC) where nothing is said.

    A `period` ends with yesterday, the last day that is over; last-month is the whole calendar month before this one.
    """
    if period is not None:
        if (start, end, count) != (None, None, None):
            raise Misused("say --period, or --start, --end and --days, not both")
        return _of_period(today, period)
    if start is not None and count is not None:
        raise Misused("say --start or --days, not both")
    last = _day("--end", end, today) if end is not None else today
    first = _day("--start", start, today) if start is not None else last - timedelta(days=(count or DAYS) - 1)
    if first > last:
        raise Misused(f"--start {first} is after --end {last}")
    return first, last


def _of_period(today: date, period: Period) -> tuple[date, date]:
    yesterday = today - timedelta(days=1)
    if period == "last-month":
        last = today.replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last
    if period == "month-to-date":
        return yesterday.replace(day=1), yesterday
    back = {"yesterday": 0, "last-7-days": 6, "last-30-days": 29}[period]
    return yesterday - timedelta(days=back), yesterday


def several(texts: Sequence[str] | None) -> list[str]:
    """Return the values of an option that may be repeated and may have commas."""
    return [value.strip() for text in texts or () for value in text.split(",") if value.strip()]


def _day(option: str, text: str, today: date) -> date:
    if (back := _WORDS.get(text.strip().lower())) is not None:
        return today - timedelta(days=back)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Misused(
            f"{option} is a day such as 2025-06-30, today or yesterday, not {text!r}; "
            "--days and --period count from today"
        ) from None
