from typing import Literal, TypeAlias

BusinessPartnerAssetAccessGetAssetType: TypeAlias = Literal[
    "AD_ACCOUNT",
    "ASSET_GROUP",
    "CATALOG",
    "CONSUMER",
    "CONVERSION_SEGMENT",
    "CONVERSION_TAG",
    "PINNER_LIST",
    "PROFILE",
]
"""8 known values; any other is accepted unchanged."""
