from typing import Literal, TypeAlias

CatalogsRetailAvailableFilterValuesFilterValuesConditionItem: TypeAlias = Literal[
    "NEW",
    "REFURBISHED",
    "USED",
]
"""3 known values; any other is passed on as it is."""
