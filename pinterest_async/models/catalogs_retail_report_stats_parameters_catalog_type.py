from typing import Literal, TypeAlias

CatalogsRetailReportStatsParametersCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
