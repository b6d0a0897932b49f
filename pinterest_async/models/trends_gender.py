from typing import Literal, TypeAlias

TrendsGender: TypeAlias = Literal[
    "female",
    "male",
    "unspecified",
]
"""3 known values; any other is accepted unchanged."""
