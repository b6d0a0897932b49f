from typing import Literal, TypeAlias

ConversionObjectiveType: TypeAlias = Literal[
    "APP_INSTALL",
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "CTV_CONSIDERATION",
    "LEADS",
    "SALES",
    "VIDEO_COMPLETION",
    "WEB_CONVERSION",
]
"""9 known values; any other is accepted unchanged."""
