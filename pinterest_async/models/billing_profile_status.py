from typing import Literal, TypeAlias

BillingProfileStatus: TypeAlias = Literal[
    "DELETED",
    "INVALID",
    "PENDING",
    "PENDING_SECONDARY",
    "SECONDARY",
    "UNSPECIFIED",
    "VALID",
]
"""7 known values; any other is accepted unchanged."""
