from typing import Literal, TypeAlias

SourcePlatformOptions: TypeAlias = Literal[
    "MOBILE",
    "MOBILE_ANDROID",
    "MOBILE_IOS",
    "OFFLINE",
    "PINTEREST_ANDROID",
    "PINTEREST_IOS",
    "PINTEREST_WEB",
    "POINT_OF_SALE",
    "WEB",
]
"""9 known values; any other is accepted unchanged."""
