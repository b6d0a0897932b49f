from typing import Literal, TypeAlias

AdCollectionsHeaderType: TypeAlias = Literal[
    "EXPLORE_THIS_COLLECTION",
    "NO_HEADER",
    "SHOP_THIS_COLLECTION",
]
"""3 known values; any other is accepted unchanged."""
