from typing import Literal, TypeAlias

SplitField: TypeAlias = Literal[
    "APP_TYPE",
    "NO_SPLIT",
]
"""2 known values; any other is accepted unchanged."""
