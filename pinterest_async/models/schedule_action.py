from typing import Literal, TypeAlias

ScheduleAction: TypeAlias = Literal[
    "INCREASE_BY_PERCENT",
    "INCREASE_BY_VALUE",
]
"""2 known values; any other is accepted unchanged."""
