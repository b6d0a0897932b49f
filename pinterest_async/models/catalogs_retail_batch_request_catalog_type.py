from typing import Literal, TypeAlias

CatalogsRetailBatchRequestCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
