from typing import Literal, TypeAlias

PublicTargetingType: TypeAlias = Literal[
    "AGE_BUCKET",
    "APPTYPE",
    "AUDIENCE_EXCLUDE",
    "AUDIENCE_INCLUDE",
    "GENDER",
    "GEO",
    "INTEREST",
    "KEYWORD",
    "LOCALE",
    "LOCATION",
]
"""10 known values; any other is accepted unchanged."""
