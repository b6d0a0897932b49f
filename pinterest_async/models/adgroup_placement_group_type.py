from typing import Literal, TypeAlias

AdgroupPlacementGroupType: TypeAlias = Literal[
    "ALL",
    "BROWSE",
    "OTHER",
    "SEARCH",
]
"""4 known values; any other is accepted unchanged."""
