from typing import Literal, TypeAlias

PinMediaWithImageMediaType: TypeAlias = Literal["image",]
"""1 known value; any other is accepted unchanged."""
