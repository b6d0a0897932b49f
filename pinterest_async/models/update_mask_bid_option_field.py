from typing import Literal, TypeAlias

UpdateMaskBidOptionField: TypeAlias = Literal[
    "APP_TYPE_BID_MULTIPLIER_SET",
    "BID",
    "PLACEMENT_BID_MULTIPLIER_SET",
]
"""3 known values; any other is accepted unchanged."""
