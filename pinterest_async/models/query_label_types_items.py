from typing import Literal, TypeAlias

QueryLabelTypesItems: TypeAlias = Literal[
    "BRAND",
    "CUSTOM",
]
"""2 known values; any other is accepted unchanged."""
