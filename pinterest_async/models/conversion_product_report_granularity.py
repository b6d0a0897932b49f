from typing import Literal, TypeAlias

ConversionProductReportGranularity: TypeAlias = Literal[
    "MONTH",
    "TOTAL",
    "WEEK",
]
"""3 known values; any other is accepted unchanged."""
