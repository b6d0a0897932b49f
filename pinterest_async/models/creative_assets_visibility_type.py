from typing import Literal, TypeAlias

CreativeAssetsVisibilityType: TypeAlias = Literal[
    "HIDDEN",
    "VISIBLE",
]
"""2 known values; any other is accepted unchanged."""
