from typing import Literal, TypeAlias

CatalogsItemsCreateBatchRequestOperation: TypeAlias = Literal["CREATE",]
"""1 known value; any other is accepted unchanged."""
