from typing import Literal, TypeAlias

CatalogsHotelItemsPostFilterCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
