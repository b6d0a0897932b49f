from typing import Literal, TypeAlias

SSIOCreateInsertionOrderRequestOrderLineType: TypeAlias = Literal[
    "BUDGET",
    "PERPETUALS",
]
"""2 known values; any other is passed on as it is."""
