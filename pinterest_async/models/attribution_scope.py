from typing import Literal, TypeAlias

AttributionScope: TypeAlias = Literal[
    "click",
    "engagement",
    "view",
]
"""3 known values; any other is accepted unchanged."""
