from typing import Literal, TypeAlias

DiscountStatus: TypeAlias = Literal[
    "ACTIVE",
    "EXPIRED",
    "OTHER",
    "PAUSED",
    "SCHEDULED",
]
"""5 known values; any other is accepted unchanged."""
