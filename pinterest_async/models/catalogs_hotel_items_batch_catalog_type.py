from typing import Literal, TypeAlias

CatalogsHotelItemsBatchCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
