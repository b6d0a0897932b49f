from typing import Literal, TypeAlias

MMMReportingTargetingType: TypeAlias = Literal[
    "APPTYPE",
    "COUNTRY",
    "CREATIVE_TYPE",
    "GENDER",
    "LOCATION",
]
"""5 known values; any other is passed on as it is."""
