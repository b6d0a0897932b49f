from typing import Literal, TypeAlias

ItemAvailability: TypeAlias = Literal[
    "in stock",
    "out of stock",
    "preorder",
]
"""3 known values; any other is accepted unchanged."""
