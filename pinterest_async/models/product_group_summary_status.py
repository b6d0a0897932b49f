from typing import Literal, TypeAlias

ProductGroupSummaryStatus: TypeAlias = Literal[
    "ARCHIVED",
    "EXCLUDED",
    "PAUSED",
    "RUNNING",
]
"""4 known values; any other is accepted unchanged."""
