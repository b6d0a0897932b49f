from typing import Literal, TypeAlias

CatalogsHotelFeedCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
