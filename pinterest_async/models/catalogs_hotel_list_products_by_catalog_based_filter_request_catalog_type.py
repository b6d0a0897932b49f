from typing import Literal, TypeAlias

CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
