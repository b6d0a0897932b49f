from typing import Literal, TypeAlias

AdAdsAnalyticsAsyncTargetingTypes: TypeAlias = Literal[
    "AGE_BUCKET",
    "AGE_BUCKET_AND_GENDER",
    "APPTYPE",
    "AUDIENCE_INCLUDE",
    "AUDIENCE_MULTIPLIER",
    "COUNTRY",
    "CREATIVE_ENHANCEMENTS",
    "GENDER",
    "GEO",
    "KEYWORD",
    "LOCAL_ADS_STORE_CODE",
    "LOCATION",
    "MEDIA_TYPE",
    "PINNER_INTEREST",
    "PLACEMENT",
    "REGION",
    "TARGETED_INTEREST",
]
"""17 known values; any other is accepted unchanged."""
