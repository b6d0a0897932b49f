from typing import Literal, TypeAlias

CatalogsCreateRetailItemOperation: TypeAlias = Literal["CREATE",]
"""1 known value; any other is accepted unchanged."""
