from typing import Literal, TypeAlias

LocalInventoryUpdateOperationOperation: TypeAlias = Literal["UPDATE",]
"""1 known value; any other is accepted unchanged."""
