from typing import Literal, TypeAlias

EntityStatus: TypeAlias = Literal[
    "ACTIVE",
    "ARCHIVED",
    "DELETED_DRAFT",
    "DRAFT",
    "PAUSED",
]
"""5 known values; any other is accepted unchanged."""
