from typing import Literal, TypeAlias

CatalogsRetailProductGroupCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
