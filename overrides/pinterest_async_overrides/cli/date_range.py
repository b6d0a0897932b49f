"""Decides what query the options of `pull analytics` come to: its days, and lists from commas and repeats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from pinterest_async_overrides.cli.exit import Misused

DAYS = 30


def days(today: date, start: str | None, end: str | None, count: int | None) -> tuple[date, date]:
    """The first and the last day, both included: 30 days up to today (in UTC) where nothing is said."""
    if start is not None and count is not None:
        raise Misused("say --start or --days, not both")
    last = _day("--end", end) if end is not None else today
    first = _day("--start", start) if start is not None else last - timedelta(days=(count or DAYS) - 1)
    if first > last:
        raise Misused(f"--start {first} is after --end {last}")
    return first, last


def several(texts: Sequence[str] | None) -> list[str]:
    """The values of an option that may be repeated and may have commas."""
    return [value.strip() for text in texts or () for value in text.split(",") if value.strip()]


def _day(option: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Misused(f"{option} is a day such as 2025-06-30, not {text!r}") from None
