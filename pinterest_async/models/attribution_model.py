from typing import Literal, TypeAlias

AttributionModel: TypeAlias = Literal[
    "first_touch",
    "last_touch",
    "mmm",
    "multi_touch",
]
"""4 known values; any other is accepted unchanged."""
