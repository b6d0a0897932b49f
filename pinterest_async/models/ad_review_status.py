from typing import Literal, TypeAlias

AdReviewStatus: TypeAlias = Literal[
    "APPROVED",
    "OTHER",
    "PENDING",
    "REJECTED",
]
"""4 known values; any other is accepted unchanged."""
