from typing import Literal, TypeAlias

PinMediaWithImagesMediaType: TypeAlias = Literal["multiple_images",]
"""1 known value; any other is accepted unchanged."""
