from typing import Literal, TypeAlias

ConversionProductReportGranularity: TypeAlias = Literal[
    "MONTH",
    "TOTAL",
    "WEEK",
]
"""3 known values; any other is passed on as it is."""
