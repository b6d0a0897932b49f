from typing import Literal, TypeAlias

AgeTrendsBucket: TypeAlias = Literal[
    "18-24",
    "25-34",
    "35-44",
    "45-49",
    "50-54",
    "55-64",
    "65+",
]
"""7 known values; any other is accepted unchanged."""
