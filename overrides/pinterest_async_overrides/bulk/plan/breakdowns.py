"""Targeting types of a breakdown: how many values each has, to size calls and estimate rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

VALUES: Final[Mapping[str, int]] = {
    "AGE_BUCKET": 10,
    "AGE_BUCKET_AND_GENDER": 40,
    "APPTYPE": 10,
    "COUNTRY": 60,
    "CREATIVE_ENHANCEMENTS": 10,
    "CREATIVE_TYPE": 15,
    "GENDER": 5,
    "GEO": 200,
    "LOCATION": 200,
    "PLACEMENT": 5,
    "QUIZ_RESULT": 10,
    "REGION": 200,
}
"""Values that an entity has numbers for on one day, by targeting type: generous estimates, since no source is known."""

OTHER: Final = 100
"""Values of a type that is not among these: interests, keywords, audiences."""


def values(types: Iterable[str]) -> int:
    """Return an estimate of the rows of a breakdown by these types for each entity and period; 1 without any."""
    return sum(VALUES.get(each, OTHER) for each in types) or 1
