from typing import Literal, TypeAlias

CatalogsRetailItemErrorResponseCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
