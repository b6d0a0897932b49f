from typing import Literal, TypeAlias

PinMediaSourceImagesBase64SourceType: TypeAlias = Literal["multiple_image_base64",]
"""1 known value; any other is accepted unchanged."""
