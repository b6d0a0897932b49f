from typing import Literal, TypeAlias

CatalogsDeleteRetailItemOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
