from typing import Literal, TypeAlias

CatalogsHotelProductGroupCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
