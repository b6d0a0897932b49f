from typing import Literal, TypeAlias

GridClickType: TypeAlias = Literal[
    "CLOSEUP",
    "DIRECT_TO_DESTINATION",
]
"""2 known values; any other is accepted unchanged."""
