from typing import Literal, TypeAlias

WorkloadState: TypeAlias = Literal[
    "FAILED",
    "NOT_STARTED",
    "PAUSED",
    "RUNNING",
    "SUCCEEDED",
]
"""5 known values; any other is accepted unchanged."""
