from typing import Literal, TypeAlias

CatalogsHotelProductCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
