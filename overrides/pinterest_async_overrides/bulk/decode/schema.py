"""Schema of a pull's rows: columns in order, the kind of each, and the API's column it comes from."""

from __future__ import annotations

from typing import Final, NamedTuple

from pinterest_async_overrides.analytics.columns import Kind, in_currency, is_money, kind
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery, Money

_AMOUNTS: Final[dict[Kind, Kind]] = {"micros": "count", "micros_average": "number"}
"""Kinds of amounts in micros, and the kind of the same numbers where they are not converted."""


class Field(NamedTuple):
    """One column of the output: its name, its kind, and the API's column where that has another name.

    Amounts whose kind is `micros`, `micros_wide` or `micros_average` are converted to units of the currency.
    """

    name: str
    kind: Kind
    column: str = ""

    @property
    def source(self) -> str:
        """The name of the column in the API's rows."""
        return self.column or self.name


def fields(query: AnalyticsQuery) -> tuple[Field, ...]:
    """Return the columns of a pull: the entity, the day, then the metrics.

    CURRENCY, the ad account's, comes last where a column is an amount of money.
    """
    names = [*identifying(query), *query.columns]
    if has_money(query):
        names.append("CURRENCY")
    return tuple(field(name, query.money) for name in dict.fromkeys(names))


def field(name: str, money: Money) -> Field:
    """Return the output column for a column of the API; amounts keep Pinterest's name and unit unless converted."""
    held = kind(name)
    if held not in _AMOUNTS:
        return Field(name, held)
    return Field(in_currency(name), held, name) if money == "currency" else Field(name, _AMOUNTS[held])


def converted(query: AnalyticsQuery) -> dict[str, Field]:
    """Return the output columns that hold converted amounts, by the API's column."""
    return {each.source: each for each in fields(query) if each.kind in _AMOUNTS}


def constants(account: str | None, currency: str | None) -> dict[str, str | None]:
    """Return the values of an ad account's rows that lack them, by column."""
    return {"AD_ACCOUNT_ID": account, "CURRENCY": currency}


def identifying(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the columns that together identify a row."""
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
