from typing import Literal, TypeAlias

TargetingSpecListOperation: TypeAlias = Literal[
    "ADD",
    "REMOVE",
    "SET",
]
"""3 known values; any other is accepted unchanged."""
