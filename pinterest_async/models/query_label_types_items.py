from typing import Literal, TypeAlias

QueryLabelTypesItems: TypeAlias = Literal[
    "BRAND",
    "CUSTOM",
]
"""2 known values; any other is passed on as it is."""
