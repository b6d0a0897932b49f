from typing import Literal, TypeAlias

IntendedPromotionType: TypeAlias = Literal[
    "CATALOG",
    "LEGACY",
    "STANDARD_AD",
]
"""3 known values; any other is accepted unchanged."""
