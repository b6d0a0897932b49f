from typing import Literal, TypeAlias

Granularity: TypeAlias = Literal[
    "DAY",
    "HOUR",
    "MONTH",
    "TOTAL",
    "WEEK",
]
"""5 known values; any other is accepted unchanged."""
