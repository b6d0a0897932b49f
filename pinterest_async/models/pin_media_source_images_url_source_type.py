from typing import Literal, TypeAlias

PinMediaSourceImagesURLSourceType: TypeAlias = Literal["multiple_image_urls",]
"""1 known value; any other is accepted unchanged."""
