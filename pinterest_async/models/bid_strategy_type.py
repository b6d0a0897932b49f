from typing import Literal, TypeAlias

BidStrategyType: TypeAlias = Literal[
    "AUTOMATIC_BID",
    "MAX_BID",
    "TARGET_AVG",
]
"""3 known values; any other is accepted unchanged."""
