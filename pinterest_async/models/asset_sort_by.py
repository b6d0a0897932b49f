from typing import Literal, TypeAlias

AssetSortBy: TypeAlias = Literal[
    "ID",
    "NAME",
    "PERMISSIONS",
]
"""3 known values; any other is accepted unchanged."""
