from typing import Literal, TypeAlias

CatalogsHotelAvailableFilterValuesCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
