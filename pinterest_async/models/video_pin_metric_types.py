from typing import Literal, TypeAlias

VideoPinMetricTypes: TypeAlias = Literal[
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "PIN_CLICK",
    "QUARTILE_95_PERCENT_VIEW",
    "SAVE",
    "SAVE_RATE",
    "TOTAL_COMMENTS",
    "TOTAL_REACTIONS",
    "VIDEO_10S_VIEW",
    "VIDEO_AVG_WATCH_TIME",
    "VIDEO_MRC_VIEW",
    "VIDEO_START",
    "VIDEO_V50_WATCH_TIME",
]
"""13 known values; any other is accepted unchanged."""
