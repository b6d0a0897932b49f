from typing import Literal, TypeAlias

CatalogsHotelItemErrorResponseItemResponseKind: TypeAlias = Literal["hotel_item_error",]
"""1 known value; any other is accepted unchanged."""
