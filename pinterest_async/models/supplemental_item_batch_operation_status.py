from typing import Literal, TypeAlias

SupplementalItemBatchOperationStatus: TypeAlias = Literal[
    "COMPLETED",
    "FAILED",
    "PROCESSING",
]
"""3 known values; any other is accepted unchanged."""
