from typing import Literal, TypeAlias

PinterestLibPaginationOrder: TypeAlias = Literal[
    "ASCENDING",
    "DESCENDING",
]
"""2 known values; any other is accepted unchanged."""
