from typing import Literal, TypeAlias

LocalInventoryDeleteOperationOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
