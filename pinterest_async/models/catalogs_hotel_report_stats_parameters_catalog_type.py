from typing import Literal, TypeAlias

CatalogsHotelReportStatsParametersCatalogType: TypeAlias = Literal["HOTEL",]
"""1 known value; any other is accepted unchanged."""
