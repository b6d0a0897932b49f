from typing import Literal, TypeAlias

NonDraftEntityStatus: TypeAlias = Literal[
    "ACTIVE",
    "ARCHIVED",
    "PAUSED",
]
"""3 known values; any other is accepted unchanged."""
