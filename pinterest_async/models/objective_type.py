from typing import Literal, TypeAlias

ObjectiveType: TypeAlias = Literal[
    "APP_INSTALL",
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "CTV_CONSIDERATION",
    "SALES",
    "VIDEO_COMPLETION",
    "WEB_CONVERSION",
]
"""8 known values; any other is accepted unchanged."""
