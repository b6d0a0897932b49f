from typing import Literal, TypeAlias

LookbackPeriodOptions: TypeAlias = Literal[
    "14d",
    "1d",
]
"""2 known values; any other is accepted unchanged."""
