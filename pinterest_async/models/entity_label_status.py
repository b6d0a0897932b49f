from typing import Literal, TypeAlias

EntityLabelStatus: TypeAlias = Literal[
    "ACTIVE",
    "ARCHIVED",
    "NULL",
]
"""3 known values; any other is accepted unchanged."""
