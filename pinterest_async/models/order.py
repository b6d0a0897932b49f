from typing import Literal, TypeAlias

Order: TypeAlias = Literal[
    "ASCENDING",
    "DESCENDING",
]
"""2 known values; any other is passed on as it is."""
