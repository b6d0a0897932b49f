from typing import Literal, TypeAlias

AdsAnalyticsFilterColumn: TypeAlias = Literal[
    "SPEND_IN_DOLLAR",
    "TOTAL_IMPRESSION",
]
"""2 known values; any other is accepted unchanged."""
