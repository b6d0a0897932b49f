from typing import Literal, TypeAlias

LocalInventoryCreateOperationOperation: TypeAlias = Literal["CREATE",]
"""1 known value; any other is accepted unchanged."""
