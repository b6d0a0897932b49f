from typing import Literal, TypeAlias

AssetPermissionType: TypeAlias = Literal[
    "AGGREGATED_PERMISSION",
    "DIRECT_PERMISSION",
]
"""2 known values; any other is accepted unchanged."""
