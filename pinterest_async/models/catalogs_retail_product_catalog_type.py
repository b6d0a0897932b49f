from typing import Literal, TypeAlias

CatalogsRetailProductCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
