from typing import Literal, TypeAlias

CatalogsRetailFeedsUpdateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
