from typing import Literal, TypeAlias

AdPinPreviewCreativeType: TypeAlias = Literal[
    "COLLECTION",
    "MAX_VIDEO",
    "MAX_WIDTH_REGULAR_COLLECTION",
    "MAX_WIDTH_VIDEO_COLLECTION",
    "SHOPPING",
]
"""5 known values; any other is accepted unchanged."""
