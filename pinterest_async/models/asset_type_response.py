from typing import Literal, TypeAlias

AssetTypeResponse: TypeAlias = Literal[
    "AD_ACCOUNT",
    "ASSET_GROUP",
    "CATALOG",
    "CONVERSION_SEGMENT",
    "CONVERSION_TAG",
    "MERCHANT",
    "PINNER_LIST",
    "PROFILE",
]
"""8 known values; any other is accepted unchanged."""
