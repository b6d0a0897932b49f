from typing import Literal, TypeAlias

FreqBidMultiplierTimeWindow: TypeAlias = Literal[
    "MONTH",
    "WEEK",
]
"""2 known values; any other is accepted unchanged."""
