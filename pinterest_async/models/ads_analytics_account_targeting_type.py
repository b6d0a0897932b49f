from typing import Literal, TypeAlias

AdsAnalyticsAccountTargetingType: TypeAlias = Literal[
    "AGE_BUCKET",
    "AGE_BUCKET_AND_GENDER",
    "APPTYPE",
    "AUDIENCE_INCLUDE",
    "COUNTRY",
    "GENDER",
    "GEO",
    "KEYWORD",
    "LOCATION",
    "PINNER_INTEREST",
    "PLACEMENT",
    "REGION",
    "TARGETED_INTEREST",
]
"""13 known values; any other is accepted unchanged."""
