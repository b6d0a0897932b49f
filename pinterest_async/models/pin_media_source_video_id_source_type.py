from typing import Literal, TypeAlias

PinMediaSourceVideoIDSourceType: TypeAlias = Literal["video_id",]
"""1 known value; any other is accepted unchanged."""
