from typing import Literal, TypeAlias

PlacementType: TypeAlias = Literal[
    "BROWSE",
    "RELATED_PINS",
    "SEARCH",
]
"""3 known values; any other is accepted unchanged."""
