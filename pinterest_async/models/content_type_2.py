from typing import Literal, TypeAlias

ContentType2: TypeAlias = Literal[
    "ALL",
    "ORGANIC",
    "PAID",
]
"""3 known values; any other is accepted unchanged."""
