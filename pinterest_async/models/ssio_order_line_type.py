from typing import Literal, TypeAlias

SSIOOrderLineType: TypeAlias = Literal[
    "BUDGET",
    "PERPETUALS",
]
"""2 known values; any other is accepted unchanged."""
