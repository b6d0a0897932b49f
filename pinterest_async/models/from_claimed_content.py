from typing import Literal, TypeAlias

FromClaimedContent: TypeAlias = Literal[
    "BOTH",
    "CLAIMED",
    "OTHER",
]
"""3 known values; any other is accepted unchanged."""
