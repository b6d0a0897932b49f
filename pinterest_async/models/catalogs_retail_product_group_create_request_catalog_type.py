from typing import Literal, TypeAlias

CatalogsRetailProductGroupCreateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is passed on as it is."""
