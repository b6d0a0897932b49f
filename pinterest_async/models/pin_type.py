from typing import Literal, TypeAlias

PinType: TypeAlias = Literal["PRIVATE",]
"""1 known value; any other is passed on as it is."""
