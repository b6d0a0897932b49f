from typing import Literal, TypeAlias

ConversionApiResponseEventStatus: TypeAlias = Literal[
    "failed",
    "processed",
]
"""2 known values; any other is passed on as it is."""
