from typing import Literal, TypeAlias

EnhancedMatchStatusType: TypeAlias = Literal[
    "NOT_VALIDATED",
    "UNKNOWN",
    "VALIDATING_IN_PROGRESS",
    "VALIDATION_COMPLETE",
]
"""4 known values; any other is accepted unchanged."""
