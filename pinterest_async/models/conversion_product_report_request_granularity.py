from typing import Literal, TypeAlias

ConversionProductReportRequestGranularity: TypeAlias = Literal[
    "MONTH",
    "TOTAL",
    "WEEK",
]
"""3 known values; any other is passed on as it is."""
