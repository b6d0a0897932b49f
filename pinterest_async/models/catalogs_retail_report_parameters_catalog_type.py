from typing import Literal, TypeAlias

CatalogsRetailReportParametersCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
