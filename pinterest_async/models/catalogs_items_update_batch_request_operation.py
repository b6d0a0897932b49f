from typing import Literal, TypeAlias

CatalogsItemsUpdateBatchRequestOperation: TypeAlias = Literal["UPDATE",]
"""1 known value; any other is accepted unchanged."""
