from typing import Literal, TypeAlias

CatalogsRetailItemsBatchCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
