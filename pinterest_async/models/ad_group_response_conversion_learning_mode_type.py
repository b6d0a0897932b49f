from typing import Literal, TypeAlias

AdGroupResponseConversionLearningModeType: TypeAlias = Literal[
    "ACTIVE",
    "NOT_ACTIVE",
]
"""2 known values; any other is passed on as it is."""
