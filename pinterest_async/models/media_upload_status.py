from typing import Literal, TypeAlias

MediaUploadStatus: TypeAlias = Literal[
    "failed",
    "processing",
    "registered",
    "succeeded",
]
"""4 known values; any other is accepted unchanged."""
