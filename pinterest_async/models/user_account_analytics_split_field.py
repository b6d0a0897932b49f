from typing import Literal, TypeAlias

UserAccountAnalyticsSplitField: TypeAlias = Literal[
    "APP_TYPE",
    "NO_SPLIT",
    "OWNED_CONTENT",
    "PIN_FORMAT",
    "SOURCE",
]
"""5 known values; any other is accepted unchanged."""
