from typing import Literal, TypeAlias

ActionType: TypeAlias = Literal[
    "CLICKTHROUGH",
    "IMPRESSION",
    "VIDEO_V_50_MRC",
]
"""3 known values; any other is accepted unchanged."""
