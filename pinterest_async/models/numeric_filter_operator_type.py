from typing import Literal, TypeAlias

NumericFilterOperatorType: TypeAlias = Literal[
    "GREATER_THAN",
    "GREATER_THAN_OR_EQUALS",
    "LESS_THAN",
    "LESS_THAN_OR_EQUALS",
]
"""4 known values; any other is accepted unchanged."""
