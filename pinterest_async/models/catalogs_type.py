from typing import Literal, TypeAlias

CatalogsType: TypeAlias = Literal[
    "CREATIVE_ASSETS",
    "HOTEL",
    "RETAIL",
]
"""3 known values; any other is accepted unchanged."""
