from typing import Literal, TypeAlias

StandardPinMetricTypes: TypeAlias = Literal[
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "PIN_CLICK",
    "PROFILE_VISIT",
    "SAVE",
    "SAVE_RATE",
    "TOTAL_COMMENTS",
    "TOTAL_REACTIONS",
    "USER_FOLLOW",
]
"""9 known values; any other is accepted unchanged."""
