from typing import Literal, TypeAlias

PinMediaSourceImageBase64SourceType: TypeAlias = Literal["image_base64",]
"""1 known value; any other is accepted unchanged."""
