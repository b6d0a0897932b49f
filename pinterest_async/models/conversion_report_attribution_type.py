from typing import Literal, TypeAlias

ConversionReportAttributionType: TypeAlias = Literal[
    "HOUSEHOLD",
    "INDIVIDUAL",
]
"""2 known values; any other is accepted unchanged."""
