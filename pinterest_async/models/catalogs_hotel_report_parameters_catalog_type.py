from typing import Literal, TypeAlias

CatalogsHotelReportParametersCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
