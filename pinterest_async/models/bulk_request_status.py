from typing import Literal, TypeAlias

BulkRequestStatus: TypeAlias = Literal[
    "FAILED",
    "RUNNING",
    "SUCCEEDED",
]
"""3 known values; any other is accepted unchanged."""
