from typing import Literal, TypeAlias

AdsAnalyticsFilterOperator: TypeAlias = Literal[
    "GREATER_THAN",
    "LESS_THAN",
]
"""2 known values; any other is accepted unchanged."""
