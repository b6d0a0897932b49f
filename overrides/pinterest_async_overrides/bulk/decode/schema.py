"""Decides which columns the rows of a pull have, in which order, and what each holds."""

from __future__ import annotations

from typing import NamedTuple

from pinterest_async_overrides.analytics.columns import Kind, is_money, kind
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


class Field(NamedTuple):
    """One column of what is handed over: its name, and what it holds."""

    name: str
    kind: Kind


def fields(query: AnalyticsQuery) -> tuple[Field, ...]:
    """The columns of a pull: whose row it is, when, then what was asked for.

    CURRENCY, the ad account's, stands last where a column is an amount of money.
    """
    names = [*identifying(query), *query.columns]
    if has_money(query):
        names.append("CURRENCY")
    return tuple(Field(name, kind(name)) for name in dict.fromkeys(names))


def constants(account: str | None, currency: str | None) -> dict[str, str | None]:
    """What stands in an ad account's rows that do not say it themselves, by column."""
    return {"AD_ACCOUNT_ID": account, "CURRENCY": currency}


def identifying(query: AnalyticsQuery) -> tuple[str, ...]:
    """The columns that together tell a row from every other."""
    names: list[str] = []
    if not query.level.organic or query.ad_account_ids:
        names.append("AD_ACCOUNT_ID")
    if query.level.id_column:
        names.append(query.level.id_column)
    if query.granularity != "TOTAL":
        names.append("DATE")
    if query.granularity == "HOUR":
        names.append("HOUR")
    if query.targeting_types:
        names += ["TARGETING_TYPE", "TARGETING_VALUE"]
    if query.level.organic and query.granularity != "TOTAL":
        names.append("DATA_STATUS")
    return tuple(dict.fromkeys(names))


def has_money(query: AnalyticsQuery) -> bool:
    """Whether any column is an amount of the ad account's currency."""
    return not query.level.organic and any(is_money(name) for name in query.columns)
