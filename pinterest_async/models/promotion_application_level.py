from typing import Literal, TypeAlias

PromotionApplicationLevel: TypeAlias = Literal[
    "AD_GROUP",
    "ITEM",
    "NONE",
]
"""3 known values; any other is accepted unchanged."""
