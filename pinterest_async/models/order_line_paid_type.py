from typing import Literal, TypeAlias

OrderLinePaidType: TypeAlias = Literal[
    "BONUS",
    "MAKE_GOOD",
    "PAID",
    "TEST",
]
"""4 known values; any other is accepted unchanged."""
