from typing import Literal, TypeAlias

CatalogsHotelItemResponseItemResponseKind: TypeAlias = Literal["hotel_item",]
"""1 known value; any other is accepted unchanged."""
