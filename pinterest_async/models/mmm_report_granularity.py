from typing import Literal, TypeAlias

MMMReportGranularity: TypeAlias = Literal[
    "DAY",
    "WEEK",
]
"""2 known values; any other is accepted unchanged."""
