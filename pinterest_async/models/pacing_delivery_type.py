from typing import Literal, TypeAlias

PacingDeliveryType: TypeAlias = Literal[
    "ACCELERATED",
    "STANDARD",
]
"""2 known values; any other is accepted unchanged."""
