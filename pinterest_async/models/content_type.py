from typing import Literal, TypeAlias

ContentType: TypeAlias = Literal[
    "image/jpeg",
    "image/png",
]
"""2 known values; any other is accepted unchanged."""
