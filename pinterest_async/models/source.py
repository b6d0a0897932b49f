from typing import Literal, TypeAlias

Source: TypeAlias = Literal[
    "ALL",
    "OTHER_PINS",
    "YOUR_PINS",
]
"""3 known values; any other is accepted unchanged."""
