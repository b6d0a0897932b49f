from typing import Literal, TypeAlias

TrendType: TypeAlias = Literal[
    "growing",
    "monthly",
    "seasonal",
    "yearly",
]
"""4 known values; any other is accepted unchanged."""
