from typing import Literal, TypeAlias

CollectionsHeaderType: TypeAlias = Literal[
    "EXPLORE_THIS_COLLECTION",
    "GET_DEAL",
    "NO_HEADER",
    "ON_SALE",
    "SHOP_THIS_COLLECTION",
]
"""5 known values; any other is accepted unchanged."""
