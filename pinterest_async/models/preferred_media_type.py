from typing import Literal, TypeAlias

PreferredMediaType: TypeAlias = Literal[
    "IMAGE",
    "VIDEO",
]
"""2 known values; any other is accepted unchanged."""
