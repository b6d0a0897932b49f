from typing import Literal, TypeAlias

OrderLineStatus: TypeAlias = Literal[
    "ACTIVE",
    "DELETED",
    "PAUSED",
]
"""3 known values; any other is accepted unchanged."""
