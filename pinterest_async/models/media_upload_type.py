from typing import Literal, TypeAlias

MediaUploadType: TypeAlias = Literal["video",]
"""1 known value; any other is accepted unchanged."""
