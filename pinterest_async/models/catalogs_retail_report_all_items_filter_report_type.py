from typing import Literal, TypeAlias

CatalogsRetailReportAllItemsFilterReportType: TypeAlias = Literal["ALL_ITEMS",]
"""1 known value; any other is accepted unchanged."""
