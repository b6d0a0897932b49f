from typing import Literal, TypeAlias

EventProcessingStatus: TypeAlias = Literal[
    "failed",
    "processed",
]
"""2 known values; any other is accepted unchanged."""
