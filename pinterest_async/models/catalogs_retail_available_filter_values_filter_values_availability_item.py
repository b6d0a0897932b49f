from typing import Literal, TypeAlias

CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem: TypeAlias = Literal[
    "IN_STOCK",
    "OUT_OF_STOCK",
    "PREORDER",
    "UNAVAILABLE",
]
"""4 known values; any other is passed on as it is."""
