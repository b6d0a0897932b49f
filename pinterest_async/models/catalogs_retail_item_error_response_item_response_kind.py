from typing import Literal, TypeAlias

CatalogsRetailItemErrorResponseItemResponseKind: TypeAlias = Literal["retail_item_error",]
"""1 known value; any other is accepted unchanged."""
