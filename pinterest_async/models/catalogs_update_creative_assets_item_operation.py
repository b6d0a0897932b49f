from typing import Literal, TypeAlias

CatalogsUpdateCreativeAssetsItemOperation: TypeAlias = Literal["UPDATE",]
"""1 known value; any other is accepted unchanged."""
