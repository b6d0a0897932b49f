from typing import Literal, TypeAlias

CatalogsItemsUpsertBatchRequestOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
