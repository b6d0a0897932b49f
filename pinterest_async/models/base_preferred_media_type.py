from typing import Literal, TypeAlias

BasePreferredMediaType: TypeAlias = Literal[
    "IMAGE",
    "VIDEO",
]
"""2 known values; any other is accepted unchanged."""
