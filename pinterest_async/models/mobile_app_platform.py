from typing import Literal, TypeAlias

MobileAppPlatform: TypeAlias = Literal[
    "ANDROID",
    "IOS",
]
"""2 known values; any other is accepted unchanged."""
