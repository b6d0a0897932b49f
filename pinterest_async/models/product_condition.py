from typing import Literal, TypeAlias

ProductCondition: TypeAlias = Literal[
    "NEW",
    "REFURBISHED",
    "USED",
]
"""3 known values; any other is accepted unchanged."""
