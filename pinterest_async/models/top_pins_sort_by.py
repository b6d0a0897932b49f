from typing import Literal, TypeAlias

TopPinsSortBy: TypeAlias = Literal[
    "ENGAGEMENT",
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "PIN_CLICK",
    "SAVE",
]
"""5 known values; any other is accepted unchanged."""
