"""Analytics query: its arguments, checked against the contract before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any, Final, Literal, cast, get_args

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.analytics.columns import in_currency
from pinterest_async_overrides.bulk.plan import attribution_windows, hints
from pinterest_async_overrides.bulk.plan.day_range import DayRange
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, LEVELS, TARGETING, Level
from pinterest_async_overrides.bulk.plan.report_options import checked as checked_report_options
from pinterest_async_overrides.bulk.plan.windows import DAY, Granularity

Method = Literal["auto", "call", "report"]

Money = Literal["micros", "currency"]
"""`micros`: amounts keep Pinterest's column names and their unit, millionths. `currency`: they are converted to units
of the ad account's currency and lose `_IN_MICRO_DOLLAR` from their names."""

UnknownColumns = Literal["refuse", "send"]
"""What becomes of columns that the contract does not name."""

Names = Literal["api", "snake"]
"""Names of columns in the output: as Pinterest has them (SPEND_IN_MICRO_DOLLAR), or in lower case."""

PULLED_AT: Final = "_pulled_at"
EXTRA_COLUMNS: Final = (
    PULLED_AT,
    "click_window_days",
    "engagement_window_days",
    "view_window_days",
    "conversion_report_time",
    "reporting_timezone",
)
"""Columns that an output may have beside the API's: when its run began (UTC, ISO 8601), and what its numbers mean."""

STATUSES: Final = ("ACTIVE", "PAUSED", "ARCHIVED")
"""Statuses of the entities that are listed by default: an archived one may have spent within the window."""

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


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
            raise ValueError(f"level takes one of {_listed(LEVELS)}, not {level!r}{hints.of_level(level)}")
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
        grain = cast("Granularity", _one_of("granularity", granularity, get_args(Granularity)))
        given: dict[str, Any] = {
            "click_window_days": click_window_days,
            "engagement_window_days": engagement_window_days,
            "view_window_days": view_window_days,
            "conversion_report_time": conversion_report_time,
            "reporting_timezone": reporting_timezone,
        }
        options = {name: value for name, value in given.items() if value is not None}
        by = cast("Method", _one_of("method", method, get_args(Method)))
        if of_level.organic:
            _check_organic(of_level, grain, by, options, targeting_types)
        else:
            _check_options(of_level, options)
        if by == "call" and not of_level.by_call:
            raise ValueError(f"the level {of_level.name} has reports alone: leave method out, or give 'report'")
        if report_options and (of_level.organic or by == "call"):
            raise ValueError("report_options go with reports: with a level that has them, and without method='call'")
        accounts = _ids("ad_account_ids", ad_account_ids)
        send = _one_of("unknown_columns", unknown_columns, get_args(UnknownColumns)) == "send"
        named, unknown = _columns(of_level, columns, by, send=send)
        return cls(
            level=of_level,
            start=start,
            end=end,
            granularity=grain,
            columns=named,
            ad_account_ids=accounts,
            entity_ids=_entities(of_level, accounts, entity_ids),
            statuses=_statuses(of_level, statuses),
            targeting_types=_targeting(of_level, targeting_types, by),
            method=by,
            options=options,
            money=_money(money, named),
            unknown_columns=unknown,
            report_options=checked_report_options(of_level.report_ids, report_options or {}),
            include_today=include_today,
            names=cast("Names", _one_of("names", names, get_args(Names))),
            extra_columns=_extra(of_level, extra_columns),
            moving=day_range if day_range.moves else None,
        )


def _extra(level: Level, names: Sequence[str]) -> tuple[str, ...]:
    """Return the extra columns of the output. Raises ValueError for one that there is not."""
    if isinstance(names, str):
        raise ValueError(f"extra_columns takes a list, not {names!r}")
    known = (PULLED_AT,) if level.organic else EXTRA_COLUMNS
    return tuple(dict.fromkeys(_one_of("extra_columns", name, known) for name in names))


def _one_of(name: str, value: str, known: Collection[str]) -> str:
    if value not in known:
        raise ValueError(f"{name} takes one of {_listed(known)}, not {value!r}{hints.near(value, known)}")
    return value


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)


def _several(name: str, values: Sequence[Any]) -> tuple[str, ...]:
    """Return each value once, in the order given. A single string is refused: it would be read letter by letter."""
    if isinstance(values, str) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{name} takes a list of strings, not {values!r}")
    return tuple(dict.fromkeys(values))


def is_id(value: str) -> bool:
    """Return whether a text is an id: digits."""
    return value.isascii() and value.isdecimal()


def _ids(name: str, values: Sequence[str] | None) -> tuple[str, ...] | None:
    if values is None:
        return None
    ids = _several(name, values)
    if not ids:
        raise ValueError(f"{name} is empty; leave it out for all there are")
    if invalid := [each for each in ids if not is_id(each)]:
        raise ValueError(f"{name}: ids are strings of digits, not {invalid[0]!r}")
    return ids


def _columns(
    level: Level, columns: Sequence[str] | None, method: Method, *, send: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns, and those among them that the contract does not name."""
    if columns is None:
        return level.columns, ()
    named = _several("columns", columns)
    if not named:
        raise ValueError("columns is empty; leave it out for those usual at this level")
    known = level.known_columns(report=False)
    if not level.organic and method != "call":
        known |= level.known_columns(report=True)
    unknown = tuple(name for name in named if name not in known)
    for name in unknown:
        if not send:
            raise ValueError(
                f"the level {level.name} has no column {name!r}{hints.near(name, known, 3)} "
                "(unknown_columns='send' asks Pinterest for it all the same)"
            )
        if not _NAME.fullmatch(name):
            raise ValueError(f"columns: {name!r} is not the name of a column")
    return named, unknown


def _money(money: str, columns: tuple[str, ...]) -> Money:
    chosen = cast("Money", _one_of("money", money, get_args(Money)))
    for name in columns if chosen == "currency" else ():
        if (other := in_currency(name)) != name and other in columns:
            raise ValueError(f"money='currency' names {name} {other}, which is another one of the columns")
    return chosen


def _entities(
    level: Level, accounts: tuple[str, ...] | None, given: Sequence[str] | Mapping[str, Sequence[str]] | None
) -> Mapping[str, tuple[str, ...]] | None:
    """Return the entity ids by ad account; those of a user's own Pins under the empty name."""
    if given is None:
        return None
    if level.ids is None:
        raise ValueError(f"the level {level.name} takes no entity_ids")
    if isinstance(given, Mapping):
        if level.organic:
            raise ValueError("entity_ids of Pins are a list: Pins belong to no ad account")
        named = {account: _ids(f"entity_ids[{account!r}]", ids) or () for account, ids in given.items()}
        if not named or (accounts is not None and set(named) != set(accounts)):
            raise ValueError("entity_ids by ad account must name the ad accounts of ad_account_ids, all of them")
        _ids("entity_ids", list(named))
        return named
    ids = _ids("entity_ids", given) or ()
    if level.organic and accounts is None:
        return {"": ids}
    if accounts is None or len(accounts) != 1:
        raise ValueError("entity_ids as a list goes with one ad account; give {ad_account_id: [ids]} for several")
    return {accounts[0]: ids}


def _statuses(level: Level, statuses: Sequence[str]) -> tuple[str, ...]:
    named = _several("statuses", statuses)
    for status in named:
        _one_of("statuses", status, level.known_statuses())
    if not named:
        raise ValueError("statuses is empty")
    return named


def _targeting(level: Level, types: Sequence[str], method: Method) -> tuple[str, ...]:
    named = _several("targeting_types", types)
    if not named:
        return ()
    called = level.known_targeting_types() if method != "report" else frozenset[str]()
    reported = level.known_targeting_types(report=True) if method != "call" else frozenset[str]()
    if not called and not reported:
        how = "" if method == "auto" else f" by {method}"
        raise ValueError(f"the level {level.name} has no breakdown by targeting type{how}")
    for each in named:
        _one_of("targeting_types", each, sorted(called | reported))
    if not called.issuperset(named):
        most = vocabulary.most(CREATE_REPORT, "targeting_types") or len(named)
        if not reported.issuperset(named):
            lack = ", ".join(sorted(set(named) - called)), ", ".join(sorted(set(named) - reported))
            raise ValueError(f"targeting_types: calls have no {lack[0]} and reports no {lack[1]}: ask in two pulls")
        if len(named) > most:
            raise ValueError(f"targeting_types: a report takes at most {most}, not {len(named)}: ask in two pulls")
    return named


def _check_options(level: Level, options: Mapping[str, Any]) -> None:
    """Check windows, report time and time zone against what the contract names for the level's calls."""
    for name, value in options.items():
        known = vocabulary.values(level.call, name)
        if not name.endswith("_window_days"):
            _one_of(name, value, known)
        elif type(value) is not int or value not in known:
            raise ValueError(f"{name} takes one of {_listed(map(str, known))}, not {value!r}")
    attribution_windows.check(level.call, options)


def _check_organic(
    level: Level, granularity: Granularity, method: Method, options: Mapping[str, Any], targeting: Sequence[str]
) -> None:
    if granularity not in {"DAY", "TOTAL"}:
        raise ValueError(f"the level {level.name} has the granularities DAY and TOTAL, not {granularity}")
    if method == "report":
        raise ValueError(f"the level {level.name} has no reports")
    if options or targeting:
        raise ValueError(f"the level {level.name} takes no {_listed([*options] or ['targeting_types'])}")
