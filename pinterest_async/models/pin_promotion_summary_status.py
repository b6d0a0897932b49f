from typing import Literal, TypeAlias

PinPromotionSummaryStatus: TypeAlias = Literal[
    "ADVERTISER_DISABLED",
    "APPROVED",
    "ARCHIVED",
    "DELETED_DRAFT",
    "DRAFT",
    "PAUSED",
    "PENDING",
    "REJECTED",
]
"""8 known values; any other is accepted unchanged."""
