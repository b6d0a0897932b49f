from typing import Literal, TypeAlias

PinMediaSourceImageURLSourceType: TypeAlias = Literal["image_url",]
"""1 known value; any other is accepted unchanged."""
