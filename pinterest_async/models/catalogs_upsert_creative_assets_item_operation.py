from typing import Literal, TypeAlias

CatalogsUpsertCreativeAssetsItemOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
