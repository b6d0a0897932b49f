"""Check that the days of rows lie within the days that were requested."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

import msgspec

from pinterest_async_overrides.bulk.plan.models import Chunk

BEFORE: Final = timedelta(days=31)
"""A row of a week or a month has the first day of it, which may be before the first day asked for."""

AFTER: Final = timedelta(days=7)

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def check(days: Iterable[Any], chunk: Chunk) -> None:
    """Raise msgspec.DecodeError for a day (YYYY-MM-DD) far from those requested; text that is no day passes.

    No later run would replace such a row, and many readers do not accept a year such as 9999.
    """
    first, last = (chunk.start - BEFORE).isoformat(), (chunk.end + AFTER).isoformat()
    for day in set(filter(_is_text, days)):
        if _DAY.match(day) and not first <= day[:10] <= last:
            raise msgspec.DecodeError(f"a row is of {day[:10]}, asked for were {chunk.start} to {chunk.end}")


def _is_text(value: Any) -> bool:
    return type(value) is str
