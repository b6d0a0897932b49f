from typing import Literal, TypeAlias

OverallStatusOptions: TypeAlias = Literal[
    "FAIR",
    "GOOD",
    "NEEDS_IMPROVEMENT",
]
"""3 known values; any other is accepted unchanged."""
