from typing import Literal, TypeAlias

CatalogsRetailProductGroupProductCountsCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
