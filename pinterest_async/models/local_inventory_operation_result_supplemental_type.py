from typing import Literal, TypeAlias

LocalInventoryOperationResultSupplementalType: TypeAlias = Literal["LOCAL_INVENTORY",]
"""1 known value; any other is accepted unchanged."""
