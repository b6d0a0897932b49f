from typing import Literal, TypeAlias

ConversionDeletionRequestStatus: TypeAlias = Literal[
    "CANCELLED",
    "PENDING",
    "SUBMITTED",
]
"""3 known values; any other is accepted unchanged."""
