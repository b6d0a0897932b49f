from typing import Literal, TypeAlias

CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is passed on as it is."""
