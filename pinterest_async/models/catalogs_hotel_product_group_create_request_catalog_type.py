from typing import Literal, TypeAlias

CatalogsHotelProductGroupCreateRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
