from typing import Literal, TypeAlias

CatalogsHotelFeedsUpdateRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
