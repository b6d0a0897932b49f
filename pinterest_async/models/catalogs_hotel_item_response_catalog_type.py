from typing import Literal, TypeAlias

CatalogsHotelItemResponseCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
