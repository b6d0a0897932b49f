from typing import Literal, TypeAlias

ProductAvailabilityType: TypeAlias = Literal[
    "IN_STOCK",
    "OUT_OF_STOCK",
    "PREORDER",
]
"""3 known values; any other is accepted unchanged."""
