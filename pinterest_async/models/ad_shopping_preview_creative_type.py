from typing import Literal, TypeAlias

AdShoppingPreviewCreativeType: TypeAlias = Literal[
    "CAROUSEL",
    "COLLECTION",
    "MAX_WIDTH_COLLECTION",
    "SHOPPING",
]
"""4 known values; any other is accepted unchanged."""
