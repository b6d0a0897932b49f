from typing import Literal, TypeAlias

CatalogsFeedProcessingStatus: TypeAlias = Literal[
    "COMPLETED",
    "FAILED",
    "PROCESSING",
]
"""3 known values; any other is accepted unchanged."""
