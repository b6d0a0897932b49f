from typing import Literal, TypeAlias

GenderBucket: TypeAlias = Literal[
    "FEMALE",
    "MALE",
    "UNSPECIFIED",
]
"""3 known values; any other is accepted unchanged."""
