from typing import Literal, TypeAlias

AssetType: TypeAlias = Literal[
    "AD_ACCOUNT",
    "ASSET_GROUP",
    "CATALOG",
    "CONSUMER",
    "PROFILE",
]
"""5 known values; any other is accepted unchanged."""
