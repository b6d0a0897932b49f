from typing import Literal, TypeAlias

BusinessMemberAssetsGetAssetType: TypeAlias = Literal[
    "AD_ACCOUNT",
    "ASSET_GROUP",
    "CATALOG",
    "CONSUMER",
    "CONVERSION_TAG",
    "PROFILE",
]
"""6 known values; any other is accepted unchanged."""
