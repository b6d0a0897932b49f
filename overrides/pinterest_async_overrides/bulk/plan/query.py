"""Analytics query: its arguments, checked against the contract before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any, cast, get_args

from pinterest_async_overrides.bulk.plan import hints
from pinterest_async_overrides.bulk.plan.arguments import (
    STATUSES,
    Method,
    Money,
    Names,
    UnknownColumns,
    check_options,
    check_organic,
    columns_of,
    entities_of,
    extra_columns_of,
    ids_of,
    listed,
    money_of,
    one_of,
    statuses_of,
    targeting_of,
)
from pinterest_async_overrides.bulk.plan.arguments import is_id as is_id
from pinterest_async_overrides.bulk.plan.day_range import DayRange
from pinterest_async_overrides.bulk.plan.levels import LEVELS, TARGETING, Level
from pinterest_async_overrides.bulk.plan.report_options import checked as checked_report_options
from pinterest_async_overrides.bulk.plan.windows import DAY, Granularity


@dataclass(frozen=True, slots=True)
class AnalyticsQuery:
    """A checked query; `AnalyticsQuery.of(...)` makes one. Days are UTC days, both ends included; `moving` is how they
    were counted from the day on which the query was made, where they were.

    `ad_account_ids` None means every ad account that the token sees; `entity_ids` None means every entity with one of
    `statuses`. `options` are the other parameters of the analytics calls, by their names on the wire.
    `unknown_columns` are those among the `columns` that the contract does not name. `report_options` are what reports
    take and calls do not. `extra_columns` are those of `EXTRA_COLUMNS` that the output has beside the API's.
    """

    level: Level
    start: date
    end: date
    granularity: Granularity
    columns: tuple[str, ...]
    ad_account_ids: tuple[str, ...] | None
    entity_ids: Mapping[str, tuple[str, ...]] | None
    statuses: tuple[str, ...]
    targeting_types: tuple[str, ...]
    method: Method
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    money: Money = "micros"
    unknown_columns: tuple[str, ...] = ()
    report_options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    include_today: bool | None = None
    names: Names = "api"
    extra_columns: tuple[str, ...] = ()
    moving: DayRange | None = None

    def name(self, column: str) -> str:
        """Return the name of a column in the output."""
        return column.lower() if self.names == "snake" else column

    def last(self, today: date) -> date:
        """Return the last day that is pulled, given the day in UTC: that one itself only with `include_today`, or where
        the query names it as its end."""
        whole = not self.include_today if self.include_today is not None else self.end != today
        return min(self.end, today - DAY if whole else today)

    def at(self, moment: datetime) -> AnalyticsQuery:
        """Return the query with the days that it means at a moment."""
        if self.moving is None:
            return self
        start, end = self.moving.on(moment)
        return replace(self, start=start, end=end)

    @property
    def breakdown(self) -> tuple[str, ...]:
        """The columns that identify a row of one entity and period, none where there is only one."""
        return TARGETING if self.targeting_types else self.level.more

    @classmethod
    def of(
        cls,
        *,
        level: str,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        days: int | None = None,
        period: str | None = None,
        time_zone: str | None = None,
        granularity: str = "DAY",
        columns: Sequence[str] | None = None,
        ad_account_ids: Sequence[str] | None = None,
        entity_ids: Sequence[str] | Mapping[str, Sequence[str]] | None = None,
        statuses: Sequence[str] = STATUSES,
        targeting_types: Sequence[str] = (),
        method: str = "auto",
        click_window_days: int | None = None,
        engagement_window_days: int | None = None,
        view_window_days: int | None = None,
        conversion_report_time: str | None = None,
        reporting_timezone: str | None = None,
        money: str = "micros",
        unknown_columns: str = "refuse",
        report_options: Mapping[str, Any] | None = None,
        include_today: bool | None = None,
        names: str = "api",
        extra_columns: Sequence[str] = (),
        now: datetime | None = None,
    ) -> AnalyticsQuery:
        """Return the checked query; days that move are those of `now`. Raises ValueError, naming the argument and what
        it takes."""
        if level not in LEVELS:
            raise ValueError(f"level takes one of {listed(LEVELS)}, not {level!r}{hints.of_level(level)}")
        of_level = LEVELS[level]
        day_range = DayRange.of(
            start_date=start_date,
            end_date=end_date,
            days=days,
            period=period,
            include_today=include_today,
            time_zone=time_zone,
        )
        if day_range.moves and time_zone is None and reporting_timezone == "AD_ACCOUNT_TIME_ZONE":
            raise ValueError(
                "days that are counted from today go by a time zone: give time_zone, the ad account's (its field "
                "time_zone), or start_date and end_date as dates"
            )
        start, end = day_range.on(now or datetime.now(UTC))
        grain = cast("Granularity", one_of("granularity", granularity, get_args(Granularity)))
        given: dict[str, Any] = {
            "click_window_days": click_window_days,
            "engagement_window_days": engagement_window_days,
            "view_window_days": view_window_days,
            "conversion_report_time": conversion_report_time,
            "reporting_timezone": reporting_timezone,
        }
        options = {name: value for name, value in given.items() if value is not None}
        by = cast("Method", one_of("method", method, get_args(Method)))
        if of_level.organic:
            check_organic(of_level, grain, by, options, targeting_types)
        else:
            check_options(of_level, options)
        if by == "call" and not of_level.by_call:
            raise ValueError(f"the level {of_level.name} has reports alone: leave method out, or give 'report'")
        if report_options and (of_level.organic or by == "call"):
            raise ValueError("report_options go with reports: with a level that has them, and without method='call'")
        accounts = ids_of("ad_account_ids", ad_account_ids)
        send = one_of("unknown_columns", unknown_columns, get_args(UnknownColumns)) == "send"
        named, unknown = columns_of(of_level, columns, by, send=send)
        return cls(
            level=of_level,
            start=start,
            end=end,
            granularity=grain,
            columns=named,
            ad_account_ids=accounts,
            entity_ids=entities_of(of_level, accounts, entity_ids),
            statuses=statuses_of(of_level, statuses),
            targeting_types=targeting_of(of_level, targeting_types, by),
            method=by,
            options=options,
            money=money_of(money, named),
            unknown_columns=unknown,
            report_options=checked_report_options(of_level.report_ids, report_options or {}),
            include_today=include_today,
            names=cast("Names", one_of("names", names, get_args(Names))),
            extra_columns=extra_columns_of(of_level, extra_columns),
            moving=day_range if day_range.moves else None,
        )
