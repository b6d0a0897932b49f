from typing import Literal, TypeAlias

AssetGroupType: TypeAlias = Literal[
    "BRAND",
    "LOCATION_OR_LANGUAGE",
    "OTHER",
    "PRODUCT_LINE",
]
"""4 known values; any other is accepted unchanged."""
