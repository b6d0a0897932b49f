from typing import Literal, TypeAlias

ConversionProductReportLevel: TypeAlias = Literal[
    "ADVERTISER",
    "AD_GROUP",
    "CAMPAIGN",
]
"""3 known values; any other is accepted unchanged."""
