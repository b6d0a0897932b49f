from typing import Literal, TypeAlias

AdsAnalyticsCampaignTargetingType: TypeAlias = Literal[
    "AGE_BUCKET",
    "AGE_BUCKET_AND_GENDER",
    "APPTYPE",
    "AUDIENCE_INCLUDE",
    "AUDIENCE_MULTIPLIER",
    "COUNTRY",
    "CREATIVE_TYPE",
    "GENDER",
    "GEO",
    "KEYWORD",
    "LOCATION",
    "PINNER_INTEREST",
    "PLACEMENT",
    "REGION",
    "TARGETED_INTEREST",
]
"""15 known values; any other is accepted unchanged."""
