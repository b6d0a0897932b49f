from typing import Literal, TypeAlias

CatalogsHotelItemErrorResponseCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
