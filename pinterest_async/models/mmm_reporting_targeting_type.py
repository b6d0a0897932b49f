from typing import Literal, TypeAlias

MMMReportingTargetingType: TypeAlias = Literal[
    "APPTYPE",
    "AUDIENCE_INCLUDE",
    "COUNTRY",
    "CREATIVE_TYPE",
    "GENDER",
    "LOCATION",
    "PLACEMENT",
]
"""7 known values; any other is accepted unchanged."""
