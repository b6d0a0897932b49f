from typing import Literal, TypeAlias

Gender: TypeAlias = Literal[
    "FEMALE",
    "MALE",
    "UNISEX",
]
"""3 known values; any other is accepted unchanged."""
