from typing import Literal, TypeAlias

BudgetType: TypeAlias = Literal[
    "CBO_ADGROUP",
    "DAILY",
    "LIFETIME",
]
"""3 known values; any other is accepted unchanged."""
