from typing import Literal, TypeAlias

CatalogsRetailItemResponseItemResponseKind: TypeAlias = Literal["retail_item",]
"""1 known value; any other is accepted unchanged."""
