from typing import Literal, TypeAlias

CatalogsRetailFeedCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
