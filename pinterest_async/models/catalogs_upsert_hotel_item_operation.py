from typing import Literal, TypeAlias

CatalogsUpsertHotelItemOperation: TypeAlias = Literal["UPSERT",]
"""1 known value; any other is accepted unchanged."""
