from typing import Literal, TypeAlias

CatalogsHotelProductGroupProductCountsCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
