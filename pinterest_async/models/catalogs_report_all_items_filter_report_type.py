from typing import Literal, TypeAlias

CatalogsReportAllItemsFilterReportType: TypeAlias = Literal["ALL_ITEMS",]
"""1 known value; any other is passed on as it is."""
