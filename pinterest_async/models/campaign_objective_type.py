from typing import Literal, TypeAlias

CampaignObjectiveType: TypeAlias = Literal[
    "APP_INSTALL",
    "AWARENESS",
    "CATALOG_SALES",
    "CONSIDERATION",
    "CTV_CONSIDERATION",
    "LEADS",
    "SALES",
    "VIDEO_COMPLETION",
    "VIDEO_VIEW",
    "WEB_CONVERSION",
    "WEB_SESSIONS",
]
"""11 known values; any other is accepted unchanged."""
