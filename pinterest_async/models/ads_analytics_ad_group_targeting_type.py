from typing import Literal, TypeAlias

AdsAnalyticsAdGroupTargetingType: TypeAlias = Literal[
    "AGE_BUCKET",
    "AGE_BUCKET_AND_GENDER",
    "APPTYPE",
    "AUDIENCE_INCLUDE",
    "COUNTRY",
    "CREATIVE_ENHANCEMENTS",
    "GENDER",
    "GEO",
    "KEYWORD",
    "LOCATION",
    "PINNER_INTEREST",
    "PLACEMENT",
    "REGION",
    "TARGETED_INTEREST",
]
"""14 known values; any other is accepted unchanged."""
