from typing import Literal, TypeAlias

FrequencyGoalMetadataTimerange: TypeAlias = Literal[
    "DAY",
    "SEVEN_DAY",
    "TEN_MINUTE",
    "THIRTY_DAY",
    "TWENTY_FOUR_HOUR",
    "TWENTY_MINUTE",
]
"""6 known values; any other is accepted unchanged."""
