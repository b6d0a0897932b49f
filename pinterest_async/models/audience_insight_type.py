from typing import Literal, TypeAlias

AudienceInsightType: TypeAlias = Literal[
    "PINTEREST_TOTAL_AUDIENCE",
    "YOUR_ENGAGED_AUDIENCE",
    "YOUR_TOTAL_AUDIENCE",
]
"""3 known values; any other is accepted unchanged."""
