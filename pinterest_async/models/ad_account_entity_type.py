from typing import Literal, TypeAlias

AdAccountEntityType: TypeAlias = Literal[
    "AD",
    "ADVERTISER",
    "AD_GROUP",
    "CAMPAIGN",
]
"""4 known values; any other is accepted unchanged."""
