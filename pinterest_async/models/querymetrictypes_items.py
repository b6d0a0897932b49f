from typing import Literal, TypeAlias

QuerymetrictypesItems: TypeAlias = Literal[
    "ENGAGEMENT",
    "ENGAGEMENT_RATE",
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "OUTBOUND_CLICK_RATE",
    "PIN_CLICK",
    "PIN_CLICK_RATE",
    "SAVE",
    "SAVE_RATE",
]
"""9 known values; any other is accepted unchanged."""
