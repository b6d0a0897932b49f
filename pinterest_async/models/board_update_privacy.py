from typing import Literal, TypeAlias

BoardUpdatePrivacy: TypeAlias = Literal[
    "PUBLIC",
    "SECRET",
]
"""2 known values; any other is accepted unchanged."""
