from typing import Literal, TypeAlias

InviteFilterStatus: TypeAlias = Literal[
    "EXPIRED",
    "PENDING",
]
"""2 known values; any other is accepted unchanged."""
