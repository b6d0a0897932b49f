from typing import Literal, TypeAlias

NullableLabelType: TypeAlias = Literal[
    "BRAND",
    "CUSTOM",
]
"""2 known values; any other is accepted unchanged."""
