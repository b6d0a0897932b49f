from typing import Literal, TypeAlias

AssetSearchBy: TypeAlias = Literal[
    "ID",
    "NAME",
    "NAME_OR_ID",
    "NAME_OR_OWNER",
    "OWNER_NAME",
]
"""5 known values; any other is accepted unchanged."""
