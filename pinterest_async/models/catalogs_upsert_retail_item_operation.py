from typing import Literal, TypeAlias

CatalogsUpsertRetailItemOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
