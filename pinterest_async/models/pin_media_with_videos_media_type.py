from typing import Literal, TypeAlias

PinMediaWithVideosMediaType: TypeAlias = Literal["multiple_videos",]
"""1 known value; any other is accepted unchanged."""
