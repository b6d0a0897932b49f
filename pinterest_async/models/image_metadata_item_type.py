from typing import Literal, TypeAlias

ImageMetadataItemType: TypeAlias = Literal["image",]
"""1 known value; any other is accepted unchanged."""
