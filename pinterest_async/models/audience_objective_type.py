from typing import Literal, TypeAlias

AudienceObjectiveType: TypeAlias = Literal[
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "SALES",
    "VIDEO_COMPLETION",
    "WEB_CONVERSION",
]
"""6 known values; any other is accepted unchanged."""
