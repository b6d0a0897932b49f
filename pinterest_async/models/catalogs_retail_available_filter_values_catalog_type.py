from typing import Literal, TypeAlias

CatalogsRetailAvailableFilterValuesCatalogType: TypeAlias = Literal["RETAIL",]
"""1 known value; any other is accepted unchanged."""
