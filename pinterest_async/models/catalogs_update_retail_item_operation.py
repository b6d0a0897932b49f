from typing import Literal, TypeAlias

CatalogsUpdateRetailItemOperation: TypeAlias = Literal["UPDATE",]
"""1 known value; any other is accepted unchanged."""
