"""Days and lists of `pull analytics` by its options: relative days, commas and repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pinterest_async_overrides.bulk.plan.day_range import DayRange, Period
from pinterest_async_overrides.cli.exit import Failed, Misused

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

DAYS = 30
_WORDS = {"today": 0, "yesterday": 1}
_OF_ACCOUNT = "AD_ACCOUNT_TIME_ZONE"


@dataclass(frozen=True, slots=True)
class Days:
    """Days as the options say them: those up to the last one that is over where nothing is said."""

    start: str | None = None
    end: str | None = None
    count: int | None = None
    period: Period | None = None
    include_today: bool | None = None

    def on(self, today: date) -> tuple[date, date]:
        """Return the first and the last day, both included, as of a day. Raises Misused for options that make no sense.

        A `period` ends with yesterday, the last day that is over; last-month is the whole calendar month before.
        """
        if self.period is not None:
            if (self.start, self.end, self.count) != (None, None, None):
                raise Misused("say --period, or --start, --end and --days, not both")
            noon = datetime.combine(today, time(12), UTC)
            return DayRange(period=self.period, today=bool(self.include_today)).on(noon)
        if self.start is not None and self.count is not None:
            raise Misused("say --start or --days, not both")
        over = today if self.include_today else today - timedelta(days=1)
        last = _day("--end", self.end, today) if self.end is not None else over
        first = _day("--start", self.start, today) if self.start is not None else None
        if first is not None and first > last:
            hint = "" if self.end is not None else ", the last day that is over: --include-today pulls today, too"
            raise Misused(f"--start {first} is after --end {last}{hint}")
        return first or last - timedelta(days=(self.count or DAYS) - 1), last

    @property
    def move(self) -> bool:
        """Whether they depend on the day."""
        dates = (text is not None and text.strip().lower() not in _WORDS for text in (self.start, self.end))
        return not all(dates)


async def resolved(
    client: Pinterest, days: Days, *, timezone: str | None, accounts: Iterable[str] | None
) -> tuple[date, date]:
    """Return the dates, counted from today in UTC, or in the ad accounts' time zone where rows are of its days."""
    now = datetime.now(UTC)
    if timezone != _OF_ACCOUNT or not days.move:
        return days.on(now.date())
    return days.on(min(now.date(), await _local_day(client, now, set(accounts or ()))))


async def _local_day(client: Pinterest, now: datetime, accounts: set[str]) -> date:
    """Return today in the time zone of the ad accounts; of several zones in the one where it began last."""
    found: dict[str, date] = {}
    missing = set(accounts)
    async for each in client.ad_accounts.list(page_size=250):
        if not accounts or each.id in missing:
            missing.discard(each.id)
            name = each.time_zone or ""
            try:
                found[name] = now.astimezone(ZoneInfo(name)).date()
            except (ZoneInfoNotFoundError, ValueError, OSError):
                said = f"in the time zone {name!r}, which this machine does not know" if name else "in no time zone"
                raise Failed(f"the ad account {each.id} is {said}: give --start and --end as dates") from None
            if accounts and not missing:
                break
    return min(found.values(), default=now.date())


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
