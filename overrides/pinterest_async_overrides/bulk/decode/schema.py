"""Schema of a pull's rows: columns in order, the kind of each, and the API's column it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.analytics.columns import Kind, in_currency, is_money, kind
from pinterest_async_overrides.bulk.plan import attribution_windows
from pinterest_async_overrides.bulk.plan.arguments import PULLED_AT
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

_AMOUNTS: Final[dict[Kind, Kind]] = {"micros": "count", "micros_average": "number"}
"""Kinds of amounts in micros, and the kind of the same numbers where they are not converted."""


class Field(NamedTuple):
    """One column of the output: its name, its kind, and the API's column where that has another name.

    Amounts whose kind is `micros`, `micros_wide` or `micros_average` are converted to units of the currency.
    `constant` is the value of an extra column in all rows of a run.
    """

    name: str
    kind: Kind
    column: str = ""
    constant: str | None = None

    @property
    def source(self) -> str:
        """The name of the column in the API's rows."""
        return self.column or self.name


def fields(query: AnalyticsQuery, moment: datetime | None = None) -> tuple[Field, ...]:
    """Return the columns of a pull: the entity, the day, the metrics, then the extra columns.

    CURRENCY, the ad account's, comes after the metrics where a column is an amount of money. `moment` is when the run
    began.
    """
    names = [*_identifying(query), *query.columns]
    if has_money(query):
        names.append("CURRENCY")
    extra = [Field(name, "text", "", _extra(query, name, moment)) for name in query.extra_columns]
    return (*(field(query, name) for name in dict.fromkeys(names)), *extra)


def field(query: AnalyticsQuery, name: str) -> Field:
    """Return the output column for a column of the API; amounts keep Pinterest's name and unit unless converted."""
    held = kind(name)
    output = name
    if held in _AMOUNTS and query.money == "currency":
        output = in_currency(name)
    elif held in _AMOUNTS:
        held = _AMOUNTS[held]
    output = query.name(output)
    return Field(output, held, name if output != name else "")


def meaning(query: AnalyticsQuery) -> dict[str, str]:
    """Return what the numbers of a query mean, by name of an extra column: windows, report time and time zone."""
    if query.level.organic:
        return {}
    operation = query.level.call
    windows = dict(zip(attribution_windows.NAMES, attribution_windows.combined(operation, query.options), strict=True))
    others = {
        name: query.options.get(name) or vocabulary.default(operation, name)
        for name in ("conversion_report_time", "reporting_timezone")
    }
    return {name: f"{value}" for name, value in {**windows, **others}.items() if value is not None}


def _extra(query: AnalyticsQuery, name: str, moment: datetime | None) -> str | None:
    if name == PULLED_AT:
        return moment.isoformat(timespec="seconds") if moment is not None else None
    return meaning(query).get(name)


def converted(query: AnalyticsQuery) -> dict[str, Field]:
    """Return the output columns that hold converted amounts, by the API's column."""
    return {each.source: each for each in fields(query) if each.kind in _AMOUNTS}


def constants(fields: Sequence[Field], account: str | None, currency: str | None) -> dict[str, str | None]:
    """Return the values of an ad account's rows that lack them, by the API's column."""
    extra = {field.source: field.constant for field in fields if field.constant is not None}
    return {"AD_ACCOUNT_ID": account, "CURRENCY": currency, **extra}


def identifying(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the columns of the output that together identify a row."""
    return tuple(map(query.name, _identifying(query)))


def _identifying(query: AnalyticsQuery) -> tuple[str, ...]:
    names: list[str] = []
    if not query.level.organic or query.ad_account_ids:
        names.append("AD_ACCOUNT_ID")
    if query.level.id_column:
        names.append(query.level.id_column)
    if query.granularity != "TOTAL":
        names.append("DATE")
    if query.granularity == "HOUR":
        names.append("HOUR")
    names += query.breakdown
    if query.level.organic and query.granularity != "TOTAL":
        names.append("DATA_STATUS")
    return tuple(dict.fromkeys(names))


def has_money(query: AnalyticsQuery) -> bool:
    """Return whether any column is an amount of the ad account's currency."""
    return not query.level.organic and any(is_money(name) for name in query.columns)
