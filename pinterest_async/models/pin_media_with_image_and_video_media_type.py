from typing import Literal, TypeAlias

PinMediaWithImageAndVideoMediaType: TypeAlias = Literal["multiple_mixed",]
"""1 known value; any other is accepted unchanged."""
