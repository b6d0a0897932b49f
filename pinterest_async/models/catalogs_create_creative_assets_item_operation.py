from typing import Literal, TypeAlias

CatalogsCreateCreativeAssetsItemOperation: TypeAlias = Literal["CREATE",]
"""1 known value; any other is accepted unchanged."""
