from typing import Literal, TypeAlias

TokenTypeHint: TypeAlias = Literal[
    "access_token",
    "refresh_token",
]
"""2 known values; any other is accepted unchanged."""
