from typing import Literal, TypeAlias

ObjectiveType: TypeAlias = Literal[
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "VIDEO_COMPLETION",
    "WEB_CONVERSION",
]
"""5 known values; any other is passed on as it is."""
