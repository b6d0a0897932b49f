from typing import Literal, TypeAlias

ScheduleType: TypeAlias = Literal[
    "CAMPAIGN_BID_MULTIPLIERS",
    "CAMPAIGN_BUDGET_CHANGE",
]
"""2 known values; any other is accepted unchanged."""
