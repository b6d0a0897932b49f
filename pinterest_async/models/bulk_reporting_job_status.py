from typing import Literal, TypeAlias

BulkReportingJobStatus: TypeAlias = Literal[
    "CANCELLED",
    "DOES_NOT_EXIST",
    "EXPIRED",
    "FAILED",
    "FINISHED",
    "IN_PROGRESS",
]
"""6 known values; any other is accepted unchanged."""
