from typing import Literal, TypeAlias

CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
