"""Hints for arguments spelled as other tools, or other parts of the API, spell them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from pinterest_async_overrides.bulk.plan.levels import LEVELS


@cache
def _levels() -> Mapping[str, str]:
    """Return the hint for each name that other tools use for a level; reads the contract."""
    return {
        **{level.report.lower(): f"write {level.name!r}" for level in LEVELS.values() if level.report},
        **{
            level.targeting_report.lower(): f"write {level.name!r}, with targeting_types=[...] and method='report'"
            for level in LEVELS.values()
            if level.report and level.targeting_report
        },
        "targeting": "a breakdown is asked for at a level, with targeting_types=[...]",
        "user": "write 'user_account'",
    }


def near(value: Any, known: Collection[str], most: int = 1) -> str:
    """Return "; did you mean ...?" with the most similar known values; empty without any."""
    folded = {_folded(each): each for each in known}
    same = folded.get(_folded(str(value)))
    found = [same] if same else [folded[each] for each in difflib.get_close_matches(_folded(str(value)), folded, most)]
    return f"; did you mean {', '.join(found)}?" if found else ""


def of_level(value: Any) -> str:
    """Return what to write in place of an unknown level."""
    name = _folded(str(value))
    for spelt in (name, name.removesuffix("s")):
        if (hint := _levels().get(spelt)) and spelt not in LEVELS:
            return f"; {hint}"
    return near(value, LEVELS)


def of_day(name: str, value: Any) -> str:
    """Return how to write the day that a datetime, or another spelling, means."""
    if isinstance(value, datetime):
        return f"; give its day, as in {name}.date()"
    if not isinstance(value, str):
        return ""
    try:
        return f"; a day alone is {date.fromisoformat(value.strip()[:10])}"
    except ValueError:
        return "; datetime.date makes a day of any calendar, and datetime.timedelta counts from it"


def _folded(value: str) -> str:
    return value.strip().lower().replace("-", "_").replace(" ", "_")
