from typing import Literal, TypeAlias

CatalogsRetailFeedsCreateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
