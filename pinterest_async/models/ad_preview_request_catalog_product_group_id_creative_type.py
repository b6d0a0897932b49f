from typing import Literal, TypeAlias

AdPreviewRequestCatalogProductGroupIdCreativeType: TypeAlias = Literal[
    "CAROUSEL",
    "COLLECTION",
    "REGULAR",
    "SHOPPING",
]
"""4 known values; any other is passed on as it is."""
