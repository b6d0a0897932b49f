from typing import Literal, TypeAlias

CatalogsHotelProductGroupType: TypeAlias = Literal[
    "ALL_LISTINGS",
    "MERCHANT_CREATED",
]
"""2 known values; any other is accepted unchanged."""
