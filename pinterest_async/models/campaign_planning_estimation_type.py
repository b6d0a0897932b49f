from typing import Literal, TypeAlias

CampaignPlanningEstimationType: TypeAlias = Literal[
    "CLICK",
    "CONVERSION",
    "CPA",
    "CPC",
    "CPM",
    "IMPRESSION",
    "LIFETIME_FREQUENCY",
    "LIFETIME_REACH",
    "WEEKLY_FREQUENCY",
    "WEEKLY_REACH",
]
"""10 known values; any other is accepted unchanged."""
