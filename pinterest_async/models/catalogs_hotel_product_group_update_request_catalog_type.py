from typing import Literal, TypeAlias

CatalogsHotelProductGroupUpdateRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
