from typing import Literal, TypeAlias

ProductCategoryRegion: TypeAlias = Literal[
    "CA",
    "GB+IE",
    "US",
]
"""3 known values; any other is accepted unchanged."""
