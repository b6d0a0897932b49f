from typing import Literal, TypeAlias

CatalogsHotelFeedsCreateRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
