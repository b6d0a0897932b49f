from typing import Literal, TypeAlias

CampaignBidOptionsUpdateMaskItems: TypeAlias = Literal[
    "AGE_BUCKET",
    "APP_TYPE",
    "AUDIENCE",
    "FREQUENCY",
    "GENDER",
    "PLACEMENT",
]
"""6 known values; any other is accepted unchanged."""
