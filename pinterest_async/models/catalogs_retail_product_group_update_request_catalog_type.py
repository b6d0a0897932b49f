from typing import Literal, TypeAlias

CatalogsRetailProductGroupUpdateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
