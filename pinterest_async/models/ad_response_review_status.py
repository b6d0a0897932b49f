from typing import Literal, TypeAlias

AdResponseReviewStatus: TypeAlias = Literal[
    "APPROVED",
    "OTHER",
    "PENDING",
    "REJECTED",
]
"""4 known values; any other is passed on as it is."""
