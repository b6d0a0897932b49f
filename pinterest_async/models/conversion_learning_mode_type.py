from typing import Literal, TypeAlias

ConversionLearningModeType: TypeAlias = Literal[
    "ACTIVE",
    "NOT_ACTIVE",
]
"""2 known values; any other is accepted unchanged."""
