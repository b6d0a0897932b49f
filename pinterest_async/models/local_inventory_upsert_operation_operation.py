from typing import Literal, TypeAlias

LocalInventoryUpsertOperationOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
