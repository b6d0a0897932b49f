from typing import Literal, TypeAlias

CatalogsItemsDeleteDiscontinuedBatchRequestOperation: TypeAlias = Literal["DELETE_DISCONTINUED",]
"""1 known value; any other is accepted unchanged."""
