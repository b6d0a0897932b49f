from typing import Literal, TypeAlias

CampaignBidOptionsUpdateUpdateMaskItem: TypeAlias = Literal[
    "AGE_BUCKET",
    "APP_TYPE",
    "AUDIENCE",
    "GENDER",
    "PLACEMENT",
]
"""5 known values; any other is passed on as it is."""
