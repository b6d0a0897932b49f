from typing import Literal, TypeAlias

TargetingSpecAppType: TypeAlias = Literal[
    "android_mobile",
    "android_tablet",
    "ipad",
    "iphone",
    "web",
    "web_mobile",
]
"""6 known values; any other is accepted unchanged."""
