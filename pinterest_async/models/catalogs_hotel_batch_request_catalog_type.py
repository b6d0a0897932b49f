from typing import Literal, TypeAlias

CatalogsHotelBatchRequestCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
