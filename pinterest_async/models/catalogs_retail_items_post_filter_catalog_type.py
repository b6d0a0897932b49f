from typing import Literal, TypeAlias

CatalogsRetailItemsPostFilterCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
