from typing import Literal, TypeAlias

AdsAnalyticsAdTargetingType: TypeAlias = Literal[
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
    "QUIZ_RESULT",
    "REGION",
    "TARGETED_INTEREST",
]
"""14 known values; any other is accepted unchanged."""
