from typing import Literal, TypeAlias

QueryvideopinmetrictypesItems: TypeAlias = Literal[
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "QUARTILE_95_PERCENT_VIEW",
    "SAVE",
    "VIDEO_10S_VIEW",
    "VIDEO_AVG_WATCH_TIME",
    "VIDEO_MRC_VIEW",
    "VIDEO_START",
    "VIDEO_V50_WATCH_TIME",
]
"""9 known values; any other is accepted unchanged."""
