from typing import Literal, TypeAlias

PinFilter: TypeAlias = Literal[
    "exclude_native",
    "exclude_repins",
    "has_been_promoted",
]
"""3 known values; any other is accepted unchanged."""
