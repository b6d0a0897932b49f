from typing import Literal, TypeAlias

TargetingSpecGender: TypeAlias = Literal[
    "female",
    "male",
    "unknown",
]
"""3 known values; any other is accepted unchanged."""
