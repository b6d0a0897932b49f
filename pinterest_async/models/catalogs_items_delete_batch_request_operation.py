from typing import Literal, TypeAlias

CatalogsItemsDeleteBatchRequestOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
