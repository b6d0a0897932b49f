from typing import Literal, TypeAlias

TrendsGenderFilter: TypeAlias = Literal[
    "female",
    "male",
    "unknown",
]
"""3 known values; any other is accepted unchanged."""
