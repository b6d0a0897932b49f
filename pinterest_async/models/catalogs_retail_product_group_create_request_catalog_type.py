from typing import Literal, TypeAlias

CatalogsRetailProductGroupCreateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
