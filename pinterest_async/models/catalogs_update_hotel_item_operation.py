from typing import Literal, TypeAlias

CatalogsUpdateHotelItemOperation: TypeAlias = Literal["UPDATE",]
"""1 known value; any other is accepted unchanged."""
