from typing import Literal, TypeAlias

ConversionAttributionWindowDays: TypeAlias = Literal[
    0,
    1,
    7,
    14,
    30,
    60,
]
"""6 known values; any other is accepted unchanged."""
