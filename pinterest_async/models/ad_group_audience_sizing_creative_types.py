from typing import Literal, TypeAlias

AdGroupAudienceSizingCreativeTypes: TypeAlias = Literal[
    "CAROUSEL",
    "COLLECTION",
    "IDEA",
    "MAX_VIDEO",
    "REGULAR",
    "SHOPPING",
    "SHOP_THE_PIN",
    "VIDEO",
]
"""8 known values; any other is accepted unchanged."""
