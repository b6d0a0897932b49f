from typing import Literal, TypeAlias

BudgetDurationType: TypeAlias = Literal[
    "FIXED_DAILY",
    "FLEXIBLE_DAILY",
    "LIFETIME",
]
"""3 known values; any other is accepted unchanged."""
