from typing import Literal, TypeAlias

AdGroupSummaryStatus: TypeAlias = Literal[
    "ADVERTISER_DISABLED",
    "ARCHIVED",
    "COMPLETED",
    "DELETED_DRAFT",
    "DRAFT",
    "NOT_STARTED",
    "PAUSED",
    "RUNNING",
]
"""8 known values; any other is accepted unchanged."""
