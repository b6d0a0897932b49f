from typing import Literal, TypeAlias

MMMReportLevel: TypeAlias = Literal[
    "AD_GROUP_TARGETING",
    "CAMPAIGN_TARGETING",
]
"""2 known values; any other is accepted unchanged."""
