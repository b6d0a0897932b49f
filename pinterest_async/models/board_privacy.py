from typing import Literal, TypeAlias

BoardPrivacy: TypeAlias = Literal[
    "PROTECTED",
    "PUBLIC",
    "SECRET",
]
"""3 known values; any other is accepted unchanged."""
