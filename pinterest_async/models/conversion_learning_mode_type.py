from typing import Literal, TypeAlias

ConversionLearningModeType: TypeAlias = Literal[
    "ACTIVE",
    "NOT_ACTIVE",
]
"""2 known values; any other is passed on as it is."""
