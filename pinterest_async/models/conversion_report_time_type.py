from typing import Literal, TypeAlias

ConversionReportTimeType: TypeAlias = Literal[
    "TIME_OF_AD_ACTION",
    "TIME_OF_CONVERSION",
]
"""2 known values; any other is accepted unchanged."""
