"""Settings that all runs to one destination share, and the entities that a run is about. Pure."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


def settings(query: AnalyticsQuery) -> dict[str, Any]:
    """Return the settings that make rows comparable; columns, days and entities may change between runs."""
    return {
        "level": query.level.name,
        "granularity": query.granularity,
        "targeting_types": sorted(query.targeting_types),
        **query.options,
        **query.report_options,
        **({"money": query.money} if query.money != "micros" else {}),
        **({"names": query.names} if query.names != "api" else {}),
        **({"extra_columns": list(query.extra_columns)} if query.extra_columns else {}),
    }


def scope(query: AnalyticsQuery, account: str) -> str:
    """Return which entities of an ad account are meant: days covered for some do not count as covered for all."""
    if query.entity_ids is not None:
        named = json.dumps(sorted(query.entity_ids.get(account, ())))
        return f"entities {hashlib.sha256(named.encode()).hexdigest()[:16]}"
    return "all" if query.level.ids is None else " ".join(sorted(query.statuses))


def run_settings(query: AnalyticsQuery, look_back: int | None, *, backfill: bool) -> str:
    """Return what has to be requested again on the same day for an unfinished run to continue with its own plan."""
    values = {
        "start_date": query.start.isoformat(),
        "end_date": query.end.isoformat(),
        "columns": sorted(query.columns),
        "ad_account_ids": query.ad_account_ids,
        "entity_ids": query.entity_ids,
        "statuses": query.statuses,
        "method": query.method,
        "look_back": look_back,
        "backfill": backfill or None,
    }
    return json.dumps({name: value for name, value in values.items() if value is not None}, sort_keys=True)


def but_for_days(values: str) -> dict[str, Any]:
    """Return the text of `run_settings` without the days."""
    decoded: dict[str, Any] = json.loads(values)
    return {name: value for name, value in decoded.items() if name not in {"start_date", "end_date"}}
