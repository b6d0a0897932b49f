"""Sums of the rows at a pull's destination, those of earlier runs included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.decode.schema import fields
from pinterest_async_overrides.bulk.output.formats.table import values
from pinterest_async_overrides.bulk.plan.windows import first_of_period
from pinterest_async_overrides.report.totals import Row, Tally

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery

_SPEND: Final = ("SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR")
_MICRO: Final = 1_000_000
_IMPRESSIONS: Final = ("IMPRESSION_1", "PAID_IMPRESSION", "IMPRESSION_1_GROSS", "IMPRESSION")


def tally(where: Any, query: AnalyticsQuery) -> Tally:
    """Return the sums of the rows at a pull's destination that are of the query's days and ad accounts.

    `where` is a path, or a table as `AnalyticsPull.check` takes it; without any rows all sums are 0.
    """
    summed = Tally()
    with suppress(FileNotFoundError):
        summed.take(_selected(values(where, _names(query)), query))
    return summed


def _selected(rows: Iterator[Sequence[Any]], query: AnalyticsQuery) -> Iterator[Row]:
    """Return a condition for the query's days and ad accounts, and the first breakdown, as each has the whole spend."""
    # A row of a week or a month has its first day.
    first, last = first_of_period(query.start, query.granularity).isoformat(), query.end.isoformat()
    targeting_type = query.targeting_types[0] if query.targeting_types else None
    accounts = frozenset(query.ad_account_ids or ())
    unit = _MICRO if _spend(query) == "SPEND_IN_MICRO_DOLLAR" else 1
    for account, entity, date, currency, spend, impressions, kind in rows:
        day = str(date)[:10] if date else ""
        if (
            (day and not first <= day <= last)
            or (targeting_type and kind != targeting_type)
            or (accounts and account not in accounts)
        ):
            continue
        yield Row(account or "", entity or "", day, currency or "", _number(spend) / unit, _number(impressions))


def _names(query: AnalyticsQuery) -> tuple[str, ...]:
    """Return the columns that are read, in the order of `Row`, and the targeting type."""
    entity = query.level.id_column if query.level.ids is not None else None
    impressions = next((name for name in _IMPRESSIONS if name in query.columns), "")
    names = ("AD_ACCOUNT_ID", entity or "", "DATE", "CURRENCY", _spend(query), impressions, "TARGETING_TYPE")
    return tuple(map(query.name, names))


def _spend(query: AnalyticsQuery) -> str:
    """Return the column with the spend, by the API's name or in units; "" where there is none."""
    names = {field.name for field in fields(replace(query, names="api"))}
    return next((name for name in ("SPEND", *_SPEND) if name in names), "")


def _number(value: Any) -> float:
    try:
        return float(value) if value else 0.0
    except (TypeError, ValueError):
        return 0.0
