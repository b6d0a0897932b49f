from typing import Literal, TypeAlias

CatalogsRetailFeedsCreateRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is passed on as it is."""
