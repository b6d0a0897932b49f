from typing import Literal, TypeAlias

BatchOperationStatus: TypeAlias = Literal[
    "COMPLETED",
    "FAILED",
    "PROCESSING",
]
"""3 known values; any other is accepted unchanged."""
