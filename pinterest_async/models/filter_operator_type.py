from typing import Literal, TypeAlias

FilterOperatorType: TypeAlias = Literal[
    "CONTAINS",
    "IS",
]
"""2 known values; any other is accepted unchanged."""
