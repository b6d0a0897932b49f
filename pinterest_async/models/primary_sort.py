from typing import Literal, TypeAlias

PrimarySort: TypeAlias = Literal[
    "BY_DATE",
    "BY_ID",
]
"""2 known values; any other is accepted unchanged."""
