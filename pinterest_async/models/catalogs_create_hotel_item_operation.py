from typing import Literal, TypeAlias

CatalogsCreateHotelItemOperation: TypeAlias = Literal["CREATE",]
"""1 known value; any other is accepted unchanged."""
