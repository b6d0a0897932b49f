from typing import Literal, TypeAlias

CatalogsProductGroupStatus: TypeAlias = Literal[
    "ACTIVE",
    "INACTIVE",
]
"""2 known values; any other is accepted unchanged."""
