from typing import Literal, TypeAlias

PinType: TypeAlias = Literal["PRIVATE",]
"""1 known value; any other is accepted unchanged."""
