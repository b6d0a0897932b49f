from typing import Literal, TypeAlias

PlacementTrafficType: TypeAlias = Literal[
    "ALL",
    "FULLSCREEN_FEED",
    "TWO_COLUMN_FEED",
]
"""3 known values; any other is accepted unchanged."""
