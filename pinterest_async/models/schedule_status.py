from typing import Literal, TypeAlias

ScheduleStatus: TypeAlias = Literal[
    "ACTIVE",
    "CANCELED",
    "COMPLETED",
    "CREATED",
    "DRAFT",
    "FAILED",
    "SCHEDULED",
]
"""7 known values; any other is accepted unchanged."""
