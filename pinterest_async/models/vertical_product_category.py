from typing import Literal, TypeAlias

VerticalProductCategory: TypeAlias = Literal[
    "BEAUTY",
    "FASHION",
    "HOME_DECOR",
]
"""3 known values; any other is accepted unchanged."""
