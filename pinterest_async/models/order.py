from typing import Literal, TypeAlias

Order: TypeAlias = Literal[
    "ASCENDING",
    "DESCENDING",
]
"""2 known values; any other is accepted unchanged."""
