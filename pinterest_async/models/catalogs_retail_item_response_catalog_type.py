from typing import Literal, TypeAlias

CatalogsRetailItemResponseCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
