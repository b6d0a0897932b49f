from typing import Literal, TypeAlias

LabelStatus: TypeAlias = Literal[
    "ACTIVE",
    "ARCHIVED",
]
"""2 known values; any other is accepted unchanged."""
