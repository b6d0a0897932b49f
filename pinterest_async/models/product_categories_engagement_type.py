from typing import Literal, TypeAlias

ProductCategoriesEngagementType: TypeAlias = Literal[
    "ENGAGEMENT",
    "OUTBOUND_CLICK",
    "SAVE",
]
"""3 known values; any other is accepted unchanged."""
