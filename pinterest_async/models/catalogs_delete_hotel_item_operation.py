from typing import Literal, TypeAlias

CatalogsDeleteHotelItemOperation: TypeAlias = Literal["DELETE",]
"""1 known value; any other is accepted unchanged."""
