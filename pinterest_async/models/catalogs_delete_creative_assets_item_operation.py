from typing import Literal, TypeAlias

CatalogsDeleteCreativeAssetsItemOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
